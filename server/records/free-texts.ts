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

/** The texts in the order of the record. */
export function freeTexts(ask: Ask): readonly FreeText[] {
  const { instrument, source, waivers = [], history = [], followUp = [] } = ask;
  const texts: FreeText[] = [];
  add(texts, ask.title, ['title']);
  add(texts, ask.summary, ['summary']);
  for (const { index, informal } of ask.targets) add(texts, informal, ['targetRegions', index, 'informal']);
  add(texts, instrument?.conditions, ['instrument', 'conditions']);
  addContributions(texts, ask);
  addClaims(texts, ask);
  for (const [index, { because }] of waivers.entries()) {
    add(texts, because, ['waivers', index, 'because'], 'inward');
  }
  add(texts, source?.quote, ['source', 'quote'], 'quote');
  for (const [index, { note }] of history.entries()) add(texts, note, ['history', index, 'note'], 'inward');
  for (const [index, { text }] of followUp.entries()) add(texts, text, ['followUp', index, 'text']);
  return texts;
}

/** The texts of a submission's own record. */
export function textsOfSubmission({
  title,
  occasion,
  questions = [],
}: Partial<SubmissionRecord>): readonly FreeText[] {
  const texts: FreeText[] = [];
  add(texts, title, ['title']);
  add(texts, occasion?.title, ['occasion', 'title']);
  for (const [index, { text }] of questions.entries()) add(texts, text, ['questions', index, 'text']);
  return texts;
}

function addContributions(texts: FreeText[], { contribution = [] }: Ask): void {
  for (const [index, { text }] of contribution.entries()) add(texts, text, ['contribution', index, 'text']);
}

function addClaims(texts: FreeText[], { claims = [] }: Ask): void {
  for (const [index, { text, evidence = [] }] of claims.entries()) {
    add(texts, text, ['claims', index, 'text']);
    for (const [place, { title }] of evidence.entries()) {
      add(texts, title, ['claims', index, 'evidence', place, 'title']);
    }
  }
}

function add(texts: FreeText[], text: Worded | undefined, at: Path, use: FreeText['use'] = 'outward'): void {
  if (text !== undefined) texts.push({ at, text, use });
}

/** The text in each language it is given in. */
export function inEachLanguage({ at, text }: Pick<FreeText, 'at' | 'text'>): readonly Sentences[] {
  if (typeof text === 'string') return [{ at, text }];
  return Object.entries(text).map(([language, words]) => ({ at: [...at, language], text: words }));
}
