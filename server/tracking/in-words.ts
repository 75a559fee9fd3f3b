// What changed in a portfolio as a page: which asks are new or gone, and of the others what they say now and said before.
import type { AskEntry } from '../portfolio/entry.ts';
import { schemaAt } from '../records/schema.ts';
import type { Effect } from '../records/types.ts';
import { valueLabel } from '../records/value-label.ts';
import { titleOf } from '../records/words.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { AskChange } from './changes.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { CodeList, Vocabulary } from '../vocabulary/vocabulary.ts';
import { askWords } from '../wording/ask-words.ts';
import { changeWords as words } from '../wording/editor/changes.ts';
import { inLanguage, type Language } from '../wording/language.ts';
import { day, euros, listed, yearRange } from '../wording/say.ts';

interface Reader {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

export interface Told {
  /** The branch, tag, commit or date that was asked for. */
  readonly since: string;
  readonly changes: readonly AskChange[];
  /** Sentences of the rules that compare, worded already. */
  readonly remarks: readonly string[];
}

export function changesPage({ since, changes, remarks }: Told, reader: Reader): string {
  const { language } = reader;
  const heading = `# ${escapeMarkdown(words.title[language]({ since }))}`;
  const stayed = changes.filter(({ after, before }) => after !== undefined && before !== undefined);
  const told = stayed.filter(({ keys, renamed }) => keys.length > 0 || renamed);
  const quiet = stayed.filter((change) => !told.includes(change));
  const meant = changes.length > quiet.length ? [] : [words.noMeaning[language]()];
  const named = (entries: readonly (AskEntry | undefined)[]) =>
    entries.flatMap((entry) => (entry === undefined ? [] : [`- ${nameOf(entry, language)}`]));
  const parts = [
    heading,
    ...meant,
    ...section(
      'changed',
      told.map((change) => changedText(change, reader)),
      language,
    ),
    ...section('added', named(changes.map(({ after, before }) => (before ? undefined : after))), language),
    ...section('gone', named(changes.map(({ after, before }) => (after ? undefined : before))), language),
    ...section('layout', named(quiet.map(({ after }) => after)), language),
    ...section(
      'remarks',
      remarks.map((remark) => `- ${escapeMarkdown(remark)}`),
      language,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(
  word: 'changed' | 'added' | 'gone' | 'layout' | 'remarks',
  lines: readonly string[],
  language: Language,
): string[] {
  return lines.length === 0 ? [] : [`## ${words[word][language]()}`, lines.join('\n')];
}

function nameOf(entry: AskEntry | undefined, language: Language): string {
  const { id, title } = entry?.summary ?? {};
  const name = escapeMarkdown(inLanguage(title, language) || askWords.untitled[language]());
  return id === undefined ? `**${name}**` : `**${name}** (\`${id}\`)`;
}

function changedText({ after, before, inMeaning, keys, renamed }: AskChange, reader: Reader): string {
  const { language } = reader;
  const lines: string[] = [];
  if (before === undefined || after === undefined) return '';
  if (renamed)
    lines.push(words.renamed[language]({ from: before.summary.id ?? '', to: after.summary.id ?? '' }));
  for (const key of keys) lines.push(keyText(key, before, after, reader));
  if (!inMeaning) lines.push(words.sameMeaning[language]());
  return [`- ${nameOf(after, language)}`, ...lines.map((line) => `  - ${escapeMarkdown(line)}`)].join('\n');
}

function keyText(key: string, before: AskEntry, after: AskEntry, reader: Reader): string {
  const { language } = reader;
  const what = titleOf(schemaAt('ask', [key]) ?? {}, key)[language];
  const tell = tellers[key];
  const [from, to] = tell === undefined ? ['', ''] : [tell(before, reader), tell(after, reader)];
  // What can be said in a few words is said; of the rest only that it reads otherwise.
  return from === to ? words.otherwise[language]({ what }) : fromTo(what, from, to, language);
}

function fromTo(what: string, from: string, to: string, language: Language): string {
  const none = words.nothing[language]();
  return words.fromTo[language]({ what, from: from || none, to: to || none });
}

type Teller = (entry: AskEntry, reader: Reader) => string;

const tellers: Readonly<Record<string, Teller>> = {
  status: ({ summary }, { language, vocabulary }) => label(vocabulary.statuses, summary.status, language),
  priority: ({ summary }) => String(summary.priority ?? ''),
  title: ({ summary }, { language }) => inLanguage(summary.title, language),
  nationalGoals: ({ summary }, { language, vocabulary }) => labels(vocabulary.goals, summary.goals, language),
  targetRegions: ({ summary }, { language, vocabulary }) =>
    listed(
      summary.targets.map(({ code, informal, name }) =>
        code === undefined
          ? inLanguage(informal ?? name, language)
          : label(vocabulary.regions, code, language),
      ),
      language,
    ),
  instrument: ({ summary }, { language, vocabulary }) =>
    label(vocabulary.instruments, summary.instrument, language),
  scheme: ({ summary: { scheme } }, { language, vocabulary }) =>
    [label(vocabulary.schemes, scheme?.id, language), effectText(scheme?.effect, language)]
      .filter((text) => text !== '')
      .join(', '),
  funding: moneyText,
  addressee: ({ summary }, { language, vocabulary }) =>
    listed(
      [
        labels(vocabulary.ministries, summary.addressee?.ministries ?? [], language),
        labels(vocabulary.committees, summary.addressee?.committees ?? [], language),
      ].filter((text) => text !== ''),
      language,
    ),
  deadline: ({ summary }, { language }) =>
    summary.deadline === undefined ? '' : day(summary.deadline, language),
  decisionMoment: ({ summary }, { language, vocabulary }) =>
    label(vocabulary.moments, summary.decisionMoment, language),
};

const effectText = (effect: Effect | undefined, language: Language): string =>
  effect === undefined ? '' : valueLabel('ask', ['scheme', 'effect'], effect)[language];

const vats = { incl: 'vatIncl', excl: 'vatExcl', compensabel: 'vatCompensabel' } as const;

/** "Langjarig, 2027–2046, € 240 miljoen, exclusief btw" */
function moneyText({ summary: { funding } }: AskEntry, { language, vocabulary }: Reader): string {
  const { amount, from, term, until } = funding ?? {};
  return [
    label(vocabulary.terms, term, language),
    yearsText(from, until, language),
    amount?.total === undefined ? '' : euros(amount.total, language),
    amount?.perYear === undefined ? '' : `${euros(amount.perYear, language)} ${askWords.perYear[language]()}`,
    amount?.vat === undefined ? '' : askWords[vats[amount.vat]][language](),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** "2027–2046"; of one year that is not there, "vanaf 2027" or "tot en met 2046". */
function yearsText(from: number | undefined, until: number | undefined, language: Language): string {
  if (from !== undefined && until !== undefined) return yearRange(from, until);
  if (from !== undefined) return `${askWords.from[language]()} ${from}`;
  return until === undefined ? '' : `${askWords.until[language]()} ${until}`;
}

function label(list: CodeList<Entry>, written: string | undefined, language: Language): string {
  if (written === undefined) return '';
  return inLanguage(list.get(written)?.label, language) || written;
}

const labels = (list: CodeList<Entry>, written: readonly string[], language: Language): string =>
  listed(
    written.map((one) => label(list, one, language)),
    language,
  );
