// What is told about one offer when somebody looks at it: Markdown, in which what others wrote is escaped.
import type { Rule } from '../../rules/rule.ts';
import { expectedOf } from '../../records/words.ts';
import { schemaAt } from '../../records/schema.ts';
import { codeSpan, escapeMarkdown, markdownLink } from '../../text/escape-markdown.ts';
import { type Entry, listNames, type RegionEntry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { completeSentences, completeWords } from '../../wording/editor/complete.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import type { ResolveData } from './completion.ts';
import { ruleWithCode } from './rules.ts';

/** Undefined when there is nothing to tell, or what the offer was about is gone. */
export function documentationOf(about: ResolveData, world: World): string | undefined {
  switch (about.of) {
    case 'entry':
      return ofEntry(about, world);
    case 'ask':
      return ofAsk(about.id, world);
    case 'key':
      return ofKey(about, world);
    case 'rule': {
      const rule = ruleWithCode(about.code);
      return rule === undefined ? undefined : ofRule(rule, world);
    }
  }
}

const paragraphs = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
const bold = (text: string): string => `**${escapeMarkdown(text)}**`;

function ofEntry({ list, id }: Extract<ResolveData, { of: 'entry' }>, world: World): string | undefined {
  const { language, portfolio, today } = world;
  // What comes back over a wire may name anything.
  if (!listNames.includes(list)) return undefined;
  const codes: CodeList<Entry> = portfolio.vocabulary[list];
  const entry: (Entry & Partial<RegionEntry>) | undefined = codes.get(id);
  if (entry === undefined) return undefined;
  const { validFrom: from, validUntil: until, source, certainty } = entry;
  const names = (ids: readonly string[]): readonly string[] =>
    ids.map((one) => escapeMarkdown(`${inLanguage(codes.get(one)?.label, language)} (${one})`.trim()));
  const { planned, successors, validity, validOn } = completeSentences;
  return paragraphs([
    `${bold(inLanguage(entry.label, language) || id)} ${codeSpan(id)}`,
    escapeMarkdown(inLanguage(entry.definition, language)),
    from === undefined && until === undefined ? undefined : validity[language]({ from, until }),
    entry.inForce === false ? completeWords.notInForce[language]() : undefined,
    entry.successors.length === 0 ? undefined : successors[language]({ names: names(entry.successors) }),
    entry.plannedChange &&
      planned[language]({
        date: entry.plannedChange.date,
        names: names(entry.plannedChange.successors),
      }),
    source && `${completeWords.source[language]()} ${sourceText(source, world)}`,
    certainty === 'own-knowledge' ? completeWords.ownKnowledge[language]() : undefined,
    validOn[language]({ date: today }),
  ]);
}

function sourceText({ title, url, date }: NonNullable<Entry['source']>, { language }: World): string {
  const linked = markdownLink(inLanguage(title, language), url);
  return date === undefined ? linked : `${linked}, ${escapeMarkdown(date)}`;
}

function ofAsk(id: string, { portfolio, language }: World): string | undefined {
  const [entry] = portfolio.ids.known(id);
  if (entry === undefined) return undefined;
  const { title, summary, status } = entry.summary;
  const words = portfolio.vocabulary.statuses.get(status ?? '')?.label ?? status;
  const submission = inLanguage(entry.submission?.record.title, language);
  return paragraphs([
    `${bold(inLanguage(title, language) || id)} ${codeSpan(id)}`,
    escapeMarkdown(inLanguage(words, language)),
    escapeMarkdown(inLanguage(summary, language)),
    escapeMarkdown(submission),
    `${completeWords.writtenIn[language]()} ${codeSpan(entry.file)}`,
  ]);
}

function ofKey({ kind, path }: Extract<ResolveData, { of: 'key' }>, { language }: World): string | undefined {
  const schema = schemaAt(kind, path);
  if (schema === undefined) return undefined;
  const own = language === 'nl' ? schema['x-nl'] : undefined;
  const [example] = schema.examples ?? [];
  const values = schema.enum ?? schema.items?.enum;
  const { expected, example: exampleWord } = completeWords;
  return paragraphs([
    bold(own?.title ?? schema.title ?? String(path.at(-1) ?? '')),
    own?.description ?? schema.description,
    `${expected[language]()} ${values === undefined ? expectedOf(schema)[language] : values.map(codeSpan).join(', ')}.`,
    example === undefined
      ? undefined
      : `${exampleWord[language]()} ${codeSpan(typeof example === 'string' ? example : JSON.stringify(example))}`,
  ]);
}

function ofRule({ code, page }: Rule, { language }: World): string {
  const { what, why, advice } = page[language];
  return paragraphs([`**${codeSpan(code)}**`, what, why, advice]);
}
