// A new ask as the text of its file: what is known as keys, what is still missing as comments in its place. Pure; writes nothing.
import { printPair } from '../../text/print.ts';
import type { Writable } from '../../text/change.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { keyComments, templateWords } from '../../wording/templates.ts';
import type { Language } from '../../wording/language.ts';

export interface NewAsk {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly nationalGoals: readonly string[];
  readonly targetRegions: readonly string[];
  readonly instrument?: string;
  readonly scheme?: string;
  readonly term?: NewTerm;
  readonly source?: { readonly quote: string; readonly paragraph?: number };
}

/** What of the funding is wanted under a term, as the code list says. */
export interface NewTerm {
  readonly id: string;
  readonly money: boolean;
  readonly end: 'required' | 'forbidden' | 'optional';
}

/** The status of an ask that was just thought of: the one with which the code list begins. */
export const firstStatus = (statuses: CodeList<StatusEntry>): string => statuses.entries[0]?.id ?? '';

/** What stands behind the # of a key that is still missing: taking away the # leaves a line that reads. */
const examples: Readonly<Record<keyof typeof keyComments, string>> = {
  summary: 'summary: …',
  owner: 'owner: …',
  nationalGoals: 'nationalGoals: […]',
  targetRegions: 'targetRegions: […]',
  instrument: 'instrument: {type: …}',
  scheme: 'scheme: {id: …, effect: …}',
  funding: 'funding: {term: …, from: …, until: …, amount: {total: …, vat: …}}',
  addressee: 'addressee: {ministries: […]}',
  deadline: 'deadline: …',
  contribution: 'contribution: [{text: …, owner: …}]',
  claims: 'claims: [{text: …, evidence: [{title: …, url: …, date: …}]}]',
  indicators: 'indicators: [{id: …, unit: …, baseline: {value: …, year: …}, target: {value: …, year: …}}]',
  source: 'source: {quote: …}',
};

/** A key of an ask as a comment to be filled in; undefined for keys that a new ask does not bring. */
export function commentedKey(key: string, language: Language): string | undefined {
  const known = Object.keys(examples).find((one) => one === key) as keyof typeof keyComments | undefined;
  return known && `# ${examples[known]}  # ${keyComments[known][language]()}`;
}

/** The text of the file, ending with a line end. `opening` is a comment for its first line. */
export function newAskText(ask: NewAsk, language: Language, opening?: string): string {
  const remark = (...keys: (keyof typeof keyComments)[]) =>
    keys.flatMap((key) => commentedKey(key, language) ?? []);
  const pair = (key: string, value: Writable) => printPair(key, value, 0);
  const known = (key: keyof typeof keyComments, value: Writable | undefined) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? remark(key) : [pair(key, value)];
  return `${[
    ...(opening === undefined ? [] : [`# ${opening}`]),
    `${pair('id', ask.id)}  # ${templateWords.idComment[language]()}`,
    pair('title', ask.title),
    ...remark('summary'),
    pair('status', ask.status),
    '',
    `# ${templateWords.missing[language]()}`,
    ...remark('owner'),
    ...known('nationalGoals', [...ask.nationalGoals]),
    ...known('targetRegions', [...ask.targetRegions]),
    ...known('instrument', ask.instrument === undefined ? undefined : { type: ask.instrument }),
    ...known('scheme', ask.scheme === undefined ? undefined : { id: ask.scheme }),
    ...(ask.scheme === undefined ? [] : ['  # effect: …  # use, change, extend, stop, create']),
    ...(ask.term === undefined ? remark('funding') : funding(ask.term)),
    ...remark('addressee', 'deadline', 'contribution', 'claims', 'indicators'),
    ...known('source', ask.source === undefined ? undefined : sourceOf(ask.source)),
  ].join('\n')}\n`;
}

const sourceOf = ({ quote, paragraph }: NonNullable<NewAsk['source']>): Writable =>
  paragraph === undefined ? { quote } : { quote, paragraph };

function funding({ id, money, end }: NewTerm): string[] {
  const lines = [printPair('funding', { term: id }, 0)];
  if (!money) return lines;
  lines.push('  # from: …');
  if (end !== 'forbidden') lines.push('  # until: …');
  return [
    ...lines,
    end === 'forbidden' ? '  # amount: {perYear: …, vat: …}' : '  # amount: {total: …, vat: …}',
  ];
}
