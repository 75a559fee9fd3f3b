// A portfolio → the index that others may have of it. Ids, links, codes, years and amounts; no text, no person, and nothing of
// asks that are internal or under embargo, not even their ids. The same portfolio gives the same bytes.
import type { AskEntry } from '../../portfolio/entry.ts';
import { isInternal, isUnderEmbargo } from '../../records/publication.ts';
import { indexFormat, indexVersion } from '../../records/published.ts';
import type { PortfolioRecord, PublishedAsk } from '../../records/types.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { publishedAsk } from './published-ask.ts';

export interface PublishedIndex {
  readonly text: string;
  readonly published: number;
  /** Asks that were left out, by the first reason that holds. */
  readonly internal: number;
  readonly embargo: number;
  /** They were not read as they were written, so that nobody can tell what was meant about going outside. */
  readonly unsure: number;
  readonly withoutId: number;
}

interface Publishing {
  readonly portfolio: {
    readonly record: Partial<PortfolioRecord>;
    readonly asks: readonly AskEntry[];
    readonly vocabulary: Vocabulary;
  };
  /** Whether a record was read as it was written. */
  readonly isSound: (entry: AskEntry) => boolean;
  /** ISO date: what is under embargo on this day is left out. */
  readonly today: string;
  /** ISO date that is written down as the day on which the index was made. */
  readonly generated?: string;
}

export function publishIndex({ portfolio, isSound, today, generated }: Publishing): PublishedIndex {
  const { record, asks, vocabulary } = portfolio;
  const left = { internal: 0, embargo: 0, unsure: 0, withoutId: 0 };
  const shown: AskEntry[] = [];
  const hidden: AskEntry[] = [];
  for (const entry of asks) {
    const reason = whyLeftOut(entry, today) ?? (isSound(entry) ? undefined : 'unsure');
    if (reason === undefined) shown.push(entry);
    else {
      left[reason] += 1;
      hidden.push(entry);
    }
  }
  const secret = new Set(hidden.flatMap(idsOf));
  for (const id of shown.flatMap(idsOf)) secret.delete(id);
  const published = shown.flatMap((entry) => publishedAsk(entry, { vocabulary, secret }) ?? []);
  left.withoutId += shown.length - published.length;
  const title = record.title ?? '-';
  return { text: indexText({ title, generated, asks: published }), published: published.length, ...left };
}

function whyLeftOut({ summary }: AskEntry, today: string): 'internal' | 'embargo' | undefined {
  if (isInternal(summary)) return 'internal';
  return isUnderEmbargo(summary, today) ? 'embargo' : undefined;
}

/** Every way in which others may write the ids of an ask. */
const idsOf = ({ summary: { id, writtenId, formerIds } }: AskEntry): readonly string[] =>
  [id, writtenId, ...formerIds].flatMap((one) => one?.toLowerCase() ?? []);

interface Written {
  readonly title: PortfolioRecord['title'];
  readonly generated?: string;
  readonly asks: readonly PublishedAsk[];
}

/** One ask to a line, so that a difference between two indexes can be read. */
function indexText({ title, generated, asks }: Written): string {
  const lines = asks.map((ask) => JSON.stringify(ask)).toSorted();
  return [
    '{',
    `"format": ${JSON.stringify(indexFormat)},`,
    `"version": ${indexVersion},`,
    `"portfolio": ${JSON.stringify({ title })},`,
    ...(generated === undefined ? [] : [`${generatedKey} ${JSON.stringify(generated)},`]),
    lines.length === 0 ? '"asks": []' : `"asks": [\n${lines.join(',\n')}\n]`,
    '}\n',
  ].join('\n');
}

const generatedKey = '"generated":';

/** Whether two indexes tell the same, on whatever day and whatever machine they were made. */
export const tellTheSame = (one: string, other: string): boolean => undated(one) === undated(other);

const undated = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !line.startsWith(generatedKey))
    .join('\n');
