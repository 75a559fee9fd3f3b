// A new ask as the text of its file: what is known as keys, what is still missing as comments in its place. Pure; writes nothing.
import { printPair } from '../text/print.ts';
import type { Writable } from '../text/change.ts';
import type { StatusEntry } from '../vocabulary/entry.ts';
import type { CodeList } from '../vocabulary/vocabulary.ts';
import { keyComments, templateWords } from '../wording/templates.ts';
import type { Language } from '../wording/language.ts';

export interface NewAsk {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly nationalGoals: readonly string[];
  readonly targetRegions: readonly string[];
  readonly instrument?: string;
  readonly scheme?: string;
  readonly term?: NewTerm;
}

/** What of the funding is wanted under a term, as the code list says. */
export interface NewTerm {
  readonly id: string;
  readonly money: boolean;
  readonly end: 'required' | 'forbidden' | 'optional';
}

/** The status of an ask that was just thought of: the one with which the code list begins. */
export const firstStatus = (statuses: CodeList<StatusEntry>): string => statuses.entries[0]?.id ?? '';

/** A key as a comment: taking away the # leaves a line that reads. */
type Commented = readonly [key: keyof typeof keyComments, example: string];

const before: Readonly<Record<string, readonly Commented[]>> = {
  title: [['summary', 'summary: …']],
  status: [['owner', 'owner: …']],
  end: [
    ['addressee', 'addressee: {ministries: […]}'],
    ['deadline', 'deadline: …'],
    ['contribution', 'contribution: [{text: …, owner: …}]'],
    ['claims', 'claims: [{text: …, evidence: [{title: …, url: …, date: …}]}]'],
    [
      'indicators',
      'indicators: [{id: …, unit: …, baseline: {value: …, year: …}, target: {value: …, year: …}}]',
    ],
    ['source', 'source: {quote: …}'],
  ],
};

/** The text of the file, ending with a line end. `opening` is a comment for its first line. */
export function newAskText(ask: NewAsk, language: Language, opening?: string): string {
  const remark = (commented: readonly Commented[] | undefined) =>
    (commented ?? []).map(([key, example]) => `# ${example}  # ${keyComments[key][language]()}`);
  const pair = (key: string, value: Writable) => printPair(key, value, 0);
  const known = (key: keyof typeof keyComments, value: readonly string[], example: string) =>
    value.length > 0 ? [pair(key, [...value])] : remark([[key, example]]);
  return `${[
    ...(opening === undefined ? [] : [`# ${opening}`]),
    `${pair('id', ask.id)}  # ${templateWords.idComment[language]()}`,
    pair('title', ask.title),
    ...remark(before['title']),
    pair('status', ask.status),
    '',
    `# ${templateWords.missing[language]()}`,
    ...remark(before['status']),
    ...known('nationalGoals', ask.nationalGoals, 'nationalGoals: […]'),
    ...known('targetRegions', ask.targetRegions, 'targetRegions: […]'),
    ...(ask.instrument === undefined
      ? remark([['instrument', 'instrument: {type: …}']])
      : [pair('instrument', { type: ask.instrument })]),
    ...(ask.scheme === undefined
      ? remark([['scheme', 'scheme: {id: …, effect: …}']])
      : [pair('scheme', { id: ask.scheme }), '  # effect: …  # use, change, extend, stop, create']),
    ...funding(ask.term, remark),
    ...remark(before['end']),
  ].join('\n')}\n`;
}

function funding(term: NewTerm | undefined, remark: (commented: readonly Commented[]) => string[]): string[] {
  if (term === undefined)
    return remark([['funding', 'funding: {term: …, from: …, until: …, amount: {total: …, vat: …}}']]);
  const lines = [printPair('funding', { term: term.id }, 0)];
  if (!term.money) return lines;
  lines.push('  # from: …');
  if (term.end !== 'forbidden') lines.push('  # until: …');
  return [
    ...lines,
    term.end === 'forbidden' ? '  # amount: {perYear: …, vat: …}' : '  # amount: {total: …, vat: …}',
  ];
}

/** Letters, digits and dashes: what can be an id, at most so many words long. */
export function slug(text: string, words = 6): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, words)
    .join('-');
}
