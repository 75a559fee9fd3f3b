// What changed in a portfolio as a page: which asks are new or gone, and of the others what they say now and said before.
import type { AskEntry } from '../portfolio/entry.ts';
import type { FingerprintPart } from '../records/fingerprint.ts';
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

export function changesPage(changes: readonly AskChange[], since: string, reader: Reader): string {
  const { language } = reader;
  const heading = `# ${escapeMarkdown(words.title[language]({ since }))}`;
  if (changes.length === 0) return `${heading}\n\n${words.noMeaning[language]()}\n`;
  const added = changes.filter(({ before }) => before === undefined);
  const gone = changes.filter(({ after }) => after === undefined);
  const changed = changes.filter(({ after, before }) => after !== undefined && before !== undefined);
  return `${[
    heading,
    ...section(
      'changed',
      changed.map((change) => changedText(change, reader)),
      language,
    ),
    ...section(
      'added',
      added.map(({ after }) => `- ${nameOf(after, language)}`),
      language,
    ),
    ...section(
      'gone',
      gone.map(({ before }) => `- ${nameOf(before, language)}`),
      language,
    ),
  ].join('\n\n')}\n`;
}

function section(word: 'changed' | 'added' | 'gone', lines: readonly string[], language: Language): string[] {
  return lines.length === 0 ? [] : [`## ${words[word][language]()}`, lines.join('\n')];
}

function nameOf(entry: AskEntry | undefined, language: Language): string {
  const { id, title } = entry?.summary ?? {};
  const name = escapeMarkdown(inLanguage(title, language) || askWords.untitled[language]());
  return id === undefined ? `**${name}**` : `**${name}** (\`${id}\`)`;
}

function changedText({ after, before, parts, renamed, status }: AskChange, reader: Reader): string {
  const { language, vocabulary } = reader;
  const lines: string[] = [];
  if (before === undefined || after === undefined) return '';
  if (renamed)
    lines.push(words.renamed[language]({ from: before.summary.id ?? '', to: after.summary.id ?? '' }));
  const say = (entry: AskEntry): string => label(vocabulary.statuses, entry.summary.status, language);
  if (status) lines.push(fromTo(askWords.status[language](), say(before), say(after), language));
  for (const part of parts) lines.push(partText(part, before, after, reader));
  return [`- ${nameOf(after, language)}`, ...lines.map((line) => `  - ${escapeMarkdown(line)}`)].join('\n');
}

function partText(part: FingerprintPart, before: AskEntry, after: AskEntry, reader: Reader): string {
  const { language } = reader;
  const what = partNames[part][language]();
  const tell = tellers[part];
  const [from, to] = tell === undefined ? ['', ''] : [tell(before, reader), tell(after, reader)];
  // What can be said in a few words is said; of the rest only that it reads otherwise.
  return from === to ? words.otherwise[language]({ what }) : fromTo(what, from, to, language);
}

function fromTo(what: string, from: string, to: string, language: Language): string {
  const none = words.nothing[language]();
  return words.fromTo[language]({ what, from: from || none, to: to || none });
}

const partNames: Readonly<Record<FingerprintPart, (typeof askWords)['status']>> = {
  text: words.text,
  goals: askWords.goals,
  regions: askWords.regions,
  instrument: askWords.instrument,
  scheme: askWords.scheme,
  funding: words.money,
  addressee: askWords.addressee,
  timing: askWords.deadline,
  contribution: words.contribution,
  claims: words.claims,
  indicators: words.indicators,
  relations: words.relations,
};

type Teller = (entry: AskEntry, reader: Reader) => string;

const tellers: Readonly<Partial<Record<FingerprintPart, Teller>>> = {
  text: ({ summary }, { language }) => inLanguage(summary.title, language),
  goals: ({ summary }, { language, vocabulary }) => labels(vocabulary.goals, summary.goals, language),
  regions: ({ summary }, { language, vocabulary }) =>
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
  scheme: ({ summary }, { language, vocabulary }) => label(vocabulary.schemes, summary.scheme?.id, language),
  funding: moneyText,
  addressee: ({ summary }, { language, vocabulary }) =>
    listed(
      [
        labels(vocabulary.ministries, summary.addressee?.ministries ?? [], language),
        labels(vocabulary.committees, summary.addressee?.committees ?? [], language),
      ].filter((text) => text !== ''),
      language,
    ),
  timing: ({ summary }, { language }) =>
    summary.deadline === undefined ? '' : day(summary.deadline, language),
};

const vats = { incl: 'vatIncl', excl: 'vatExcl', compensabel: 'vatCompensabel' } as const;

/** "Langjarig, 2027–2046, € 240 miljoen, exclusief btw" */
function moneyText({ summary: { funding } }: AskEntry, { language, vocabulary }: Reader): string {
  const { amount, from, term, until } = funding ?? {};
  return [
    label(vocabulary.terms, term, language),
    from === undefined ? '' : yearRange(from, until ?? from),
    amount?.total === undefined ? '' : euros(amount.total, language),
    amount?.perYear === undefined ? '' : `${euros(amount.perYear, language)} ${askWords.perYear[language]()}`,
    amount?.vat === undefined ? '' : askWords[vats[amount.vat]][language](),
  ]
    .filter((text) => text !== '')
    .join(', ');
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
