// The free texts of an ask: what people wrote in their own words, with the place of each in the record.
// What is written down for the authors themselves (history, waivers) is marked as such.
import type { Path } from '../text/place.ts';
import type { Worded } from '../wording/language.ts';
import type { Ask } from './ask.ts';
import type { SubmissionRecord } from './types.ts';

export interface FreeText {
  readonly at: Path;
  readonly text: Worded;
  /** `quote`: the words of the note, not the author's own. `inward`: for the authors themselves. */
  readonly use: 'outward' | 'quote' | 'inward';
}

/** A text in one language. */
export interface Sentences {
  readonly at: Path;
  readonly text: string;
}

type Found = FreeText | undefined;

/** The texts in the order of the record. */
export function freeTexts(ask: Ask): readonly FreeText[] {
  return [
    outward(['title'], ask.title),
    outward(['summary'], ask.summary),
    ...ask.targets.map(({ index, informal }) => outward(['targetRegions', index, 'informal'], informal)),
    outward(['instrument', 'conditions'], ask.instrument?.conditions),
    ...contributionsOf(ask),
    ...claimsOf(ask),
    ...(ask.waivers ?? []).map(({ because }, index) => inward(['waivers', index, 'because'], because)),
    ask.source?.quote === undefined
      ? undefined
      : ({ at: ['source', 'quote'], text: ask.source.quote, use: 'quote' } as const),
    ...(ask.history ?? []).map(({ note }, index) => inward(['history', index, 'note'], note)),
    ...(ask.followUp ?? []).map(({ text }, index) => outward(['followUp', index, 'text'], text)),
  ].filter((found): found is FreeText => found !== undefined);
}

/** The texts of a submission's own record. */
export function textsOfSubmission({
  title,
  occasion,
  questions = [],
}: Partial<SubmissionRecord>): readonly FreeText[] {
  return [
    outward(['title'], title),
    outward(['occasion', 'title'], occasion?.title),
    ...questions.map(({ text }, index) => outward(['questions', index, 'text'], text)),
  ].filter((found): found is FreeText => found !== undefined);
}

const contributionsOf = ({ contribution = [] }: Ask): readonly Found[] =>
  contribution.map(({ text }, index) => outward(['contribution', index, 'text'], text));

const claimsOf = ({ claims = [] }: Ask): readonly Found[] =>
  claims.flatMap(({ text, evidence = [] }, index) => [
    outward(['claims', index, 'text'], text),
    ...evidence.map(({ title }, place) => outward(['claims', index, 'evidence', place, 'title'], title)),
  ]);

const outward = (at: Path, text: Worded | undefined): Found =>
  text === undefined ? undefined : { at, text, use: 'outward' };
const inward = (at: Path, text: Worded | undefined): Found =>
  text === undefined ? undefined : { at, text, use: 'inward' };

/** The text in each language it is given in. */
export function inEachLanguage({ at, text }: Pick<FreeText, 'at' | 'text'>): readonly Sentences[] {
  if (typeof text === 'string') return [{ at, text }];
  return Object.entries(text).map(([language, words]) => ({ at: [...at, language], text: words }));
}
