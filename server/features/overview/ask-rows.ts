// One row for each ask. What an ask says by itself is worked out once for its entry, which is replaced when the ask changes; what
// depends on others (findings, links) is looked up each time.
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Ids } from '../../portfolio/ids.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import type { AskLink } from '../../records/ask.ts';
import type { ClaimInTime } from '../../records/money.ts';
import { momentMeant } from '../../rules/calendar/moment.ts';
import { isRepaid } from '../../rules/funding/added-amounts.ts';
import { claimBy } from '../../rules/funding/envelope-ledger.ts';
import { vatBasis } from '../../rules/funding/vat.ts';
import { isAnswered } from '../../rules/life.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { World } from '../source.ts';
import type { AskRow, EurosPerYear, LinkRow } from './overview.ts';
import { tilesTouched } from './tiles.ts';

/** What was found: by the checker of the same portfolio. */
export type Found = Pick<Checker, 'findingsIn' | 'filesWithFindings' | 'completenessIn'>;

type OwnRow = Omit<AskRow, 'findings' | 'links'>;
type Counts = AskRow['findings'];

export const keyOf = ({ file, document }: Pick<AskEntry, 'file' | 'document'>): string =>
  `${file}#${document}`;

export const titleOf = ({ summary: { id, title }, file }: AskEntry, language: Language): string =>
  inLanguage(title, language) || (id ?? file);

export function* askRows({ portfolio, language }: World, found: Found): Steps<readonly AskRow[]> {
  const rows: AskRow[] = [];
  const counts = yield* countFindings(found);
  const own = ownRows(portfolio.vocabulary)[language];
  const around = { vocabulary: portfolio.vocabulary, language, found };
  // A row that is made takes much longer than one that is at hand.
  const unmade = portfolio.asks.filter((entry) => !own.has(entry));
  for (const [place, entry] of unmade.entries()) {
    own.set(entry, ownRow(entry, around));
    if (place % fewRows === 0) yield;
  }
  yield* each(portfolio.asks, (entry) => {
    const known = own.get(entry) ?? ownRow(entry, around);
    const findings = counts.get(known.key) ?? nothingFound;
    rows.push({ ...known, findings, links: linkRows(entry, portfolio.ids) });
  });
  return rows;
}

/** So many rows are made in one step. */
const fewRows = 16;

/** Rows by entry, as long as the code lists are what they are. */
const ownRows = oncePer<Vocabulary, Readonly<Record<Language, WeakMap<AskEntry, OwnRow>>>>(() => ({
  nl: new WeakMap(),
  en: new WeakMap(),
}));

interface Around {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly found: Found;
}

function ownRow(entry: AskEntry, { vocabulary, language, found }: Around): OwnRow {
  const { file, document, submission, summary } = entry;
  const { id, status, goals, instrument, scheme, addressee, priority, deadline, funding } = summary;
  const { wanted = 0, there = 0 } = found.completenessIn(file)[document] ?? {};
  const standing = vocabulary.statuses.get(status ?? '');
  return {
    key: keyOf(entry),
    file,
    document,
    id,
    title: titleOf(entry, language),
    submission: submission?.folder,
    status,
    isOver: standing !== undefined && isAnswered(standing),
    goals,
    ...places(entry, vocabulary, language),
    scheme: scheme?.id,
    effect: scheme?.effect,
    instrument,
    term: funding?.term,
    envelope: funding?.envelope,
    ministries: addressee?.ministries ?? [],
    priority,
    deadline,
    moment: momentOf(entry, vocabulary),
    ...runOf(entry, vocabulary),
    claim: claimOf(entry, vocabulary),
    completeness: { wanted, there },
  };
}

function runOf(
  { summary: { funding = {} } }: AskEntry,
  { terms }: Vocabulary,
): Pick<AskRow, 'from' | 'until' | 'isEndless'> {
  const { from, until, term } = funding;
  const end = terms.get(term ?? '')?.end;
  return {
    from,
    until: until ?? (end === 'optional' ? from : undefined),
    isEndless: until === undefined && end === 'forbidden',
  };
}

function places(
  { summary: { targets } }: AskEntry,
  { regions }: Vocabulary,
  language: Language,
): Pick<AskRow, 'regions' | 'informal' | 'tiles'> {
  const codes = targets.flatMap(({ code }) => code ?? []);
  const informal = targets.flatMap(({ code, name, informal: words }) =>
    code === undefined ? inLanguage(words, language) || (name ?? []) : [],
  );
  return { regions: codes, informal, tiles: tilesTouched(codes, regions) };
}

function momentOf({ summary: { decisionMoment } }: AskEntry, vocabulary: Vocabulary): AskRow['moment'] {
  if (decisionMoment === undefined) return undefined;
  return { id: decisionMoment, date: momentMeant(decisionMoment, vocabulary)?.date };
}

function claimOf(entry: AskEntry, vocabulary: Vocabulary): AskRow['claim'] {
  const claim = claimBy(entry, vocabulary);
  if (claim === undefined) return undefined;
  const { amount, endlessFrom } = claim;
  return {
    total: Math.round(amount),
    repaid: isRepaid(entry, vocabulary),
    vat: vatBasis(entry.summary.funding?.amount),
    perYear: perYear(claim),
    endlessFrom,
  };
}

/** Whole euros that add up to the whole: what one year loses in rounding, the next gets. */
function perYear({ years, endlessFrom, amount }: ClaimInTime): EurosPerYear {
  if (endlessFrom !== undefined) return { [endlessFrom]: Math.round(amount) };
  const all: Record<string, number> = {};
  let sum = 0;
  for (const [year, part] of years) {
    all[year] = Math.round(sum + part) - Math.round(sum);
    sum += part;
  }
  return all;
}

const nothingFound: Counts = { error: 0, warning: 0, info: 0 };
const countedAs = { error: 'error', warning: 'warning', info: 'info', advisory: 'info' } as const;

/** How many findings stand in each ask, by its key. */
function* countFindings(found: Found): Steps<ReadonlyMap<string, Counts>> {
  const counts = new Map<string, { -readonly [K in keyof Counts]: number }>();
  const count = (finding: Finding): void => {
    const key = keyOf(finding);
    const own = counts.get(key) ?? { ...nothingFound };
    own[countedAs[finding.severity]] += 1;
    counts.set(key, own);
  };
  yield* each(found.filesWithFindings(), (file) => {
    for (const finding of found.findingsIn(file)) count(finding);
  });
  return counts;
}

const noLinks: readonly LinkRow[] = [];

function linkRows({ summary: { links } }: AskEntry, ids: Ids): readonly LinkRow[] {
  if (links.length === 0) return noLinks;
  return links.flatMap(({ kind, to }) => {
    if (!isShown(kind)) return [];
    const [bearer] = [...ids.withId(to), ...ids.known(to)];
    return [{ kind, to, key: bearer && keyOf(bearer) }];
  });
}

const isShown = (kind: AskLink['kind']): kind is LinkRow['kind'] =>
  kind !== 'waivers' && kind !== 'distinctFrom';
