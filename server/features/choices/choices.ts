// Entries of a code list, asks or submissions for a person to choose from: found and put in order as completion does. In: a list
// and what was typed. Out: plain texts. Never changes anything.
import type { AskEntry, SubmissionEntry } from '../../portfolio/entry.ts';
import type { Entry, ListName, RegionEntry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { choiceWords as words } from '../../wording/editor/choices.ts';
import { inLanguage, type Localized } from '../../wording/language.ts';
import { kinds } from '../../wording/region-names.ts';
import { day } from '../../wording/say.ts';
import { capped } from '../cards/card.ts';
import { validityText } from '../cards/entry-words.ts';
import { bestAsks } from '../complete/ask-search.ts';
import { namedEntries } from '../complete/entries.ts';
import { bestOf, namesFrom } from '../complete/match.ts';
import type { World } from '../source.ts';

export interface Choice {
  /** What is written into the record. */
  readonly id: string;
  readonly label: string;
  /** Kind and code: "gemeente · GM1699". */
  readonly detail?: string;
  /** What it means, who its members are, until when it held. */
  readonly description?: string;
  /** False for an entry that may not be used today; such come last. */
  readonly valid: boolean;
}

export interface ChoiceWishes {
  readonly list: Exclude<ListName, 'words'> | 'submissions' | 'asks';
  readonly query?: string;
  /** Absent: 50. */
  readonly limit?: number;
}

const usualLimit = 50;
/** So many members are named; a person who chooses looks at many regions at once. */
const mostMembers = 6;

export function choicesOf({ list, query = '', limit = usualLimit }: ChoiceWishes, world: World): Choice[] {
  const most = Math.max(0, limit);
  if (list === 'asks') return asksToChoose(query, most, world);
  if (list === 'submissions') return submissionsToChoose(query, most, world);
  return entriesToChoose(list, { query, most }, world);
}

function entriesToChoose(
  name: Exclude<ListName, 'words'>,
  { query, most }: { readonly query: string; readonly most: number },
  world: World,
): Choice[] {
  const list: CodeList<Entry> = world.portfolio.vocabulary[name];
  const isValid = (entry: Entry): boolean => list.valid(entry, world.today);
  const look = ({ entry, names }: ReturnType<typeof namedEntries>[number]) => ({
    names,
    retired: !isValid(entry),
    rank: isPast(entry, world) ? later : undefined,
  });
  const { best } = bestOf(namedEntries(list), query, look, most);
  return best.map(({ entry }) => ({
    id: entry.id,
    label: inLanguage(entry.label, world.language) || entry.id,
    detail: detailOf(entry, world),
    description: described([
      inLanguage(entry.definition, world.language),
      membersText(entry.id, name, world),
      isValid(entry) ? '' : sentence(validityText(entry, world)),
    ]),
    valid: isValid(entry),
  }));
}

/** Moments that lie behind us come after those that are still to come. */
const later = 9;
const isPast = ({ date }: Entry & { readonly date?: string }, { today }: World): boolean =>
  date !== undefined && date < today;

/** "gemeente · GM1699"; of a moment its day and code. */
function detailOf(
  { id, kind, date }: Entry & { readonly kind?: string; readonly date?: string },
  { language }: World,
): string {
  const what = kind === undefined ? undefined : (kinds[language] as Readonly<Record<string, string>>)[kind];
  return [what, date && day(date, language), id].filter((part) => part !== undefined).join(' · ');
}

/** "12 gemeenten: Aa en Hunze, Assen …", of a region that is made of others. */
function membersText(id: string, list: ListName, { portfolio, language }: World): string {
  if (list !== 'regions') return '';
  const { regions } = portfolio.vocabulary;
  const region = regions.get(id);
  const members: readonly string[] =
    region === undefined ? [] : membersOf(region, regions.municipalities(id));
  if (members.length === 0) return '';
  const names = members.map((member) => inLanguage(regions.get(member)?.label, language) || member);
  return words.members[language]({
    count: members.length,
    names: capped(names, language, mostMembers),
    ofMunicipalities: (region?.members.length ?? 0) === 0,
  });
}

function membersOf({ id, members }: RegionEntry, municipalities: ReadonlySet<string>): readonly string[] {
  if (members.length > 0) return members;
  return municipalities.has(id) ? [] : [...municipalities];
}

function asksToChoose(query: string, most: number, world: World): Choice[] {
  const { best } = bestAsks({ word: query, without: new Set(), most }, world);
  const choices = best.map(({ entry }) => askChoice(entry, world));
  return [...choices.filter(({ valid }) => valid), ...choices.filter(({ valid }) => !valid)];
}

function askChoice({ summary, submission, file }: AskEntry, { portfolio, language }: World): Choice {
  const { id = '', title, status } = summary;
  const entry = portfolio.vocabulary.statuses.get(status ?? '');
  return {
    id,
    label: inLanguage(title, language) || id || file,
    detail: joined(inLanguage(entry?.label ?? status, language), id),
    description: described([inLanguage(submission?.record.title, language)]),
    valid: entry?.ended !== true,
  };
}

function submissionsToChoose(query: string, most: number, world: World): Choice[] {
  const all = [...world.portfolio.submissions.values()];
  const look = (one: SubmissionEntry) => ({ names: namesOfSubmission(one, world) });
  return bestOf(all, query, look, most).best.map(({ folder, record }) => ({
    id: folder,
    label: inLanguage(record.title, world.language) || record.id || folder,
    detail: joined(submitterName(record.submitter, world)[world.language], record.id),
    description: described([record.fictional === true ? words.fictional[world.language]() : '']),
    valid: true,
  }));
}

function namesOfSubmission({ folder, record }: SubmissionEntry, world: World) {
  const submitter = submitterName(record.submitter, world);
  const titles = [inLanguage(record.title, 'nl'), inLanguage(record.title, 'en')];
  return namesFrom([...titles, record.id, record.submitter, submitter.nl, submitter.en, folder]);
}

function submitterName(submitter: string | undefined, { portfolio }: World): Localized {
  const label = portfolio.vocabulary.regions.get(submitter ?? '')?.label ?? submitter;
  return { nl: inLanguage(label, 'nl'), en: inLanguage(label, 'en') };
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const described = (parts: readonly string[]): string | undefined =>
  parts.filter((part) => part !== '').join(' ') || undefined;
