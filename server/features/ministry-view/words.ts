// What all parts of the page share: names behind codes, decisions and headings. Text of records comes out escaped.
import type { Decision } from '../../records/types.ts';
import { valueLabel } from '../../records/value-label.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { Path } from '../../text/place.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { viewWords } from '../../wording/editor/ministry-view.ts';
import { inLanguage, type Language, type Worded } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { regionText } from '../cards/funding-words.ts';
import type { World } from '../source.ts';

type Fixed = {
  [K in keyof typeof viewWords]: (typeof viewWords)[K] extends Sentence ? K : never;
}[keyof typeof viewWords];

/** A part of the page: a heading and what stands below it. Parts without content are left out. */
export interface Section {
  readonly heading: Fixed;
  readonly content: readonly (string | undefined)[];
}

export const say = (word: Fixed, language: Language): string => viewWords[word][language]();

export const textOf = (text: Worded | undefined, language: Language): string =>
  escapeMarkdown(inLanguage(text, language));

export const dateOf = (date: string | undefined, language: Language): string =>
  date === undefined ? '' : escapeMarkdown(day(date, language));

/** The label of what a code means; a code that is in no list stays as written. */
export function labelOf(list: CodeList<Entry>, written: string, language: Language): string {
  const [found, ...others] = list.find(written);
  const label = others.length > 0 ? undefined : found?.label;
  return escapeMarkdown(inLanguage(label, language) || written);
}

export const labelsOf = (
  list: CodeList<Entry>,
  written: readonly string[] | undefined,
  language: Language,
): readonly string[] => (written ?? []).map((one) => labelOf(list, one, language));

/** "provincie Drenthe": a region by name and kind; empty when none is written. */
export const regionName = (written: string | undefined, { portfolio, language }: World): string =>
  written === undefined ? '' : escapeMarkdown(regionText(written, portfolio.vocabulary, language));

/** Ministries before committees. */
export function addressees(
  addressee: { readonly ministries?: readonly string[]; readonly committees?: readonly string[] } | undefined,
  { ministries, committees }: Vocabulary,
  language: Language,
): readonly string[] {
  return [
    ...labelsOf(ministries, addressee?.ministries, language),
    ...labelsOf(committees, addressee?.committees, language),
  ];
}

/** "PS, 2026-31, 11 februari 2026" */
export const decisionText = (
  { body, number, date }: Decision | undefined = {},
  { language }: Pick<World, 'language'>,
): string =>
  [
    ...(body === undefined ? [] : [escapeMarkdown(body)]),
    ...(number === undefined ? [] : [escapeMarkdown(String(number))]),
    ...(date === undefined ? [] : [dateOf(date, language)]),
  ].join(', ');

/** What a value out of a fixed few is called; else the value itself. */
export const enumLabel = (path: Path, value: string, language: Language): string =>
  escapeMarkdown(valueLabel('ask', path, value)[language]);

/** Sections one below the other, their headings at a depth. */
export function sectionsText(sections: readonly Section[], depth: number, language: Language): string {
  return sections
    .flatMap(({ heading, content }) => {
      const said = content.filter((part) => part !== undefined && part !== '');
      return said.length === 0 ? [] : [`${'#'.repeat(depth)} ${say(heading, language)}`, ...said];
    })
    .join('\n\n');
}
