// What was said in review, ask by ask: threads with all that followed, and approvals that were given or are awaited. What counts
// as an approval, as wanted and as out of date is what the rules about review say.
import type { AskEntry, Review, ReviewEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import {
  approves,
  nameOfRole,
  type RequiredApprovals,
  standingApproval,
  wantedApprovals,
} from '../../rules/approvals.ts';
import { type Thread, threadsOf } from '../../rules/threads.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { keyOf, titleOf } from './ask-rows.ts';
import type { ApprovalRow, ReviewRow, ThreadRow } from './overview.ts';

/** In the order of asks; last what is about no ask. Asks of which nothing is said or awaited have no row. */
export function* reviewRows(world: World): Steps<readonly ReviewRow[]> {
  const { portfolio } = world;
  const reviewed = portfolio.reviewedIds;
  const isEachWanted = Object.keys(portfolio.record.requiredApprovals ?? {}).length > 0;
  const ids = new Set<string>();
  yield* each(portfolio.asks, ({ summary: { id } }) => {
    if (id !== undefined && (isEachWanted || reviewed.has(id))) ids.add(id);
  });
  const rows: ReviewRow[] = [];
  yield* each([...ids, ...[...reviewed].filter((id) => !ids.has(id)).toSorted()], (id) => {
    const review = portfolio.review(id);
    const row = review && rowOf(review, world);
    if (row !== undefined && row.threads.length + row.approvals.length > 0) rows.push(row);
  });
  return rows;
}

function rowOf({ id, ask, events }: Review, world: World): ReviewRow {
  const { language } = world;
  const threads = threadsOf(events).map((thread) => threadRow(thread, ask?.submission, language));
  const title = ask === undefined ? id : titleOf(ask, language);
  const approvals = ask === undefined ? [] : approvalRows(ask, events, world);
  return { id, key: ask && keyOf(ask), title, threads, approvals };
}

function threadRow(
  { first, rest, open }: Thread,
  submission: SubmissionEntry | undefined,
  language: Language,
): ThreadRow {
  return {
    ...said(first, submission, language),
    at: first.event.at,
    resolved: !open,
    replies: rest.map((one) => said(one, submission, language)),
  };
}

function said(
  { file, event }: ReviewEntry,
  submission: SubmissionEntry | undefined,
  language: Language,
): ThreadRow['replies'][number] {
  const { kind = 'comment', by = '', date = '', text } = event;
  return { file, kind, by: nameOf(by, submission, language), date, text: inLanguage(text, language) };
}

/** The name of a person or role, where the submission gives one. */
function nameOf(by: string, submission: SubmissionEntry | undefined, language: Language): string {
  const { people = {} } = submission?.record ?? {};
  const person = Object.hasOwn(people, by) ? people[by]?.name : undefined;
  return person ?? nameOfRole(by, { submission })[language];
}

/** First the roles of the configuration, then whoever else approved. */
function approvalRows(entry: AskEntry, events: readonly ReviewEntry[], world: World): ApprovalRow[] {
  const required: RequiredApprovals = world.portfolio.record.requiredApprovals ?? {};
  const wanted = wantedRoles(entry, required, world);
  const given = events.filter(({ event }) => event.kind === 'approve');
  const rows: ApprovalRow[] = [];
  const told = new Set<ReviewEntry>();
  for (const role of new Set(Object.values(required).flat())) {
    const own = given.filter((one) => approves(one, role, entry));
    for (const one of own) told.add(one);
    if (own.length === 0 && !wanted.has(role)) continue;
    const name = nameOfRole(role, entry)[world.language];
    rows.push({ role: name, required: wanted.has(role), given: bestOf(own, entry, world.language) });
  }
  const others = given.filter((one) => !told.has(one));
  for (const by of new Set(others.map(({ event }) => event.by ?? ''))) {
    const own = others.filter(({ event }) => (event.by ?? '') === by);
    const role = nameOf(by, entry.submission, world.language);
    rows.push({ role, required: false, given: bestOf(own, entry, world.language) });
  }
  return rows;
}

function wantedRoles({ summary }: AskEntry, required: RequiredApprovals, world: World): ReadonlySet<string> {
  const { vocabulary } = world.portfolio;
  const status = vocabulary.statuses.get(summary.status ?? '');
  if (status === undefined || status.ended === true) return new Set();
  return new Set(wantedApprovals(status, required, vocabulary).map(({ role }) => role));
}

/** The last approval that still holds, else the last. */
function bestOf(
  approvals: readonly ReviewEntry[],
  entry: AskEntry,
  language: Language,
): ApprovalRow['given'] {
  const standing = standingApproval(approvals, entry.fingerprint);
  const best = standing ?? approvals.at(-1);
  if (best === undefined) return undefined;
  const { by = '', date = '' } = best.event;
  const current = standing !== undefined;
  return { file: best.file, by: nameOf(by, entry.submission, language), date, current };
}
