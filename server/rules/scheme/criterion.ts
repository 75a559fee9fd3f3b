// What is written of a criterion, in terms of the code lists: its kind, and its values as numbers. Reads no ask as a whole.
import type { Scheme } from '../../records/types.ts';
import type { SchemeCriterion, SchemeEntry, WordsEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

type Written = number | string | undefined;

const absolute = 'criterion-absolute';
const kinds: ReadonlySet<string> = new Set([absolute, 'criterion-relative']);

/** The kind of criterion that a word stands for. */
export function criterionKind(written: Written, { words }: Vocabulary): WordsEntry | undefined {
  if (typeof written !== 'string') return undefined;
  const word = written.trim().toLowerCase();
  return words.entries.find((entry) => kinds.has(entry.kind) && [entry.id, ...entry.words].includes(word));
}

export const isAbsolute = (kind: WordsEntry | undefined): boolean => kind?.kind === absolute;

/** 200 and "200" → 200; other text is no number. */
export function numberOf(written: Written): number | undefined {
  const value = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export interface WantedCriterion {
  /** What tells one criterion of a scheme from another. */
  readonly about: string;
  /** The kind that is wanted; absent when the threshold should go, or when other words are used. */
  readonly kind?: WordsEntry;
  readonly value?: number;
}

/** What an ask wants a criterion to become. */
export function wantedCriterion(
  { kind, wanted }: NonNullable<Scheme['criterion']>,
  vocabulary: Vocabulary,
): WantedCriterion {
  const written = criterionKind(kind, vocabulary);
  const value = numberOf(wanted);
  const about = written?.id ?? kind?.trim().toLowerCase() ?? '';
  if (value === undefined) return { about, kind: criterionKind(wanted, vocabulary) };
  return { about, kind: value === 0 ? undefined : written, value };
}

/** The one criterion of its kind that the code list gives of a scheme. */
export function listedCriterion(
  scheme: SchemeEntry | undefined,
  about: string,
  vocabulary: Vocabulary,
): SchemeCriterion | undefined {
  const same = (scheme?.criteria ?? []).filter(
    ({ kind }) => (criterionKind(kind, vocabulary)?.id ?? kind.toLowerCase()) === about,
  );
  return same.length === 1 ? same[0] : undefined;
}
