// What is due, or was: deadlines, moments of decision, what the region itself does, and what came of asks in the Chamber.
// What is overdue is what the rules call so.
import type { AskEntry } from '../../portfolio/entry.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { FollowUp } from '../../records/types.ts';
import { valueLabel } from '../../records/value-label.ts';
import { momentMeant } from '../../rules/calendar/moment.ts';
import { isFinished, isNoRealDate, isOverdue } from '../../rules/due-dates.ts';
import { isOver, settled } from '../../rules/life.ts';
import type { Path } from '../../text/place.ts';
import { overviewWords as words } from '../../wording/editor/overview.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { keyOf } from './ask-rows.ts';
import type { FollowUpRow } from './overview.ts';

/** Sorted by date, those without one last; on one day in the order of asks. */
export function* followUpRows(world: World): Steps<readonly FollowUpRow[]> {
  const byDay = new Map<string, FollowUpRow[]>();
  yield* each(world.portfolio.asks, (entry) => {
    for (const row of rowsOf(entry, world)) {
      const day = row.due ?? '';
      const same = byDay.get(day);
      if (same === undefined) byDay.set(day, [row]);
      else same.push(row);
    }
  });
  const rows: FollowUpRow[] = [];
  const days = [...byDay.keys()].filter((day) => day !== '').toSorted();
  yield* each([...days, ''], (day) => {
    for (const row of byDay.get(day) ?? []) rows.push(row);
  });
  return rows;
}

function rowsOf(entry: AskEntry, world: World): FollowUpRow[] {
  const { followUp = [] } = entry.summary;
  return [
    ...deadlineRow(entry, world),
    ...momentRow(entry, world),
    ...contributionRows(entry, world),
    ...followUp.map((one, index) => followUpRow(entry, { one, index }, world)),
  ];
}

function deadlineRow(entry: AskEntry, { portfolio, today, language }: World): FollowUpRow[] {
  const { deadline, status } = entry.summary;
  if (deadline === undefined) return [];
  const closed = settled(status, portfolio.vocabulary) !== undefined;
  const overdue = !closed && deadline < today && !isNoRealDate(deadline, portfolio.vocabulary);
  return [
    {
      ...begun(entry, 'deadline', ['deadline']),
      label: words.deadline[language](),
      text: words.deadlineText[language](),
      due: deadline,
      overdue,
      closed,
    },
  ];
}

function momentRow(entry: AskEntry, { portfolio, today, language }: World): FollowUpRow[] {
  const { decisionMoment, status } = entry.summary;
  if (decisionMoment === undefined) return [];
  const moment = momentMeant(decisionMoment, portfolio.vocabulary);
  const closed = settled(status, portfolio.vocabulary) !== undefined;
  return [
    {
      ...begun(entry, 'decisionMoment', ['decisionMoment']),
      label: words.decisionMoment[language](),
      text: inLanguage(moment?.label, language) || decisionMoment,
      due: moment?.date,
      overdue: !closed && moment !== undefined && moment.date < today,
      closed,
    },
  ];
}

/** Nobody records that a contribution was made, so that it is never called overdue. */
function contributionRows(entry: AskEntry, { portfolio, language }: World): FollowUpRow[] {
  const { contribution = [], status } = entry.summary;
  return contribution.flatMap(({ text, by }, index) => {
    if (by === undefined) return [];
    const row = begun(entry, 'contribution', ['contribution', index]);
    const label = words.contribution[language]();
    const closed = isOver({ status }, portfolio.vocabulary);
    return [Object.assign(row, { label, text: inLanguage(text, language), due: by, overdue: false, closed })];
  });
}

function followUpRow(
  entry: AskEntry,
  { one, index }: { readonly one: FollowUp; readonly index: number },
  { portfolio, today, language }: World,
): FollowUpRow {
  const { vocabulary } = portfolio;
  const { kind, reference, text, due, date, state } = one;
  const path = ['followUp', index];
  const closed = isOver(entry.summary, vocabulary) || isFinished(one);
  const real = due !== undefined && !isNoRealDate(due, vocabulary);
  return {
    ...begun(entry, kind, path),
    label: labelAt([...path, 'kind'], kind, language),
    reference,
    text: inLanguage(text, language),
    due,
    date,
    state,
    stateLabel: state && labelAt([...path, 'state'], state, language),
    overdue: !closed && real && isOverdue(one, today),
    closed,
  };
}

const begun = (entry: AskEntry, kind: string, path: Path): Pick<FollowUpRow, 'key' | 'path' | 'kind'> => ({
  key: keyOf(entry),
  path,
  kind,
});

function labelAt(path: Path, value: string, language: Language): string {
  const label = valueLabel('ask', path, value)[language];
  return label.charAt(0).toUpperCase() + label.slice(1);
}
