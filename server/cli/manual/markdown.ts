// The manual of the command line as a page, `docs/cli.md`: made from the command table. Pure: table and language in, text out.
import { headings } from '../../wording/cli/help.ts';
import { exitWords, manualWords } from '../../wording/cli/manual.ts';
import { type Language, languages } from '../../wording/language.ts';
import type { CommandSpec, OptionSpec } from '../command.ts';
import { commandForm, optionNames, optionText, programForm, sentence } from '../forms.ts';
import { generalOptions } from '../options.ts';
import { environment } from './environment.ts';

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Where the page lies, below `docs/`. */
export const manualFile = (language: Language): string =>
  language === 'en' ? 'cli.md' : `cli.${language}.md`;

/** A bar parts cells even inside code. */
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
/** Words of the table are plain text. */
const prose = (text: string): string =>
  cell(text.replaceAll('<', '&lt;').replaceAll(/[*_[\]]/g, String.raw`\$&`));
const code = (text: string): string => `\`${cell(text)}\``;
const shell = (lines: readonly string[]): string => ['```sh', ...lines, '```'].join('\n');

type Row = readonly [string, string];

const table = (heads: Row, rows: readonly Row[]): readonly string[] =>
  rows.length === 0
    ? []
    : [[heads, ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')];

const say = (name: keyof typeof manualWords, language: Language): string => manualWords[name][language]();

function optionRow(option: OptionSpec, language: Language): Row {
  const value = option.placeholder === undefined ? '' : ` ${option.placeholder}`;
  return [code(optionNames(option) + value), prose(optionText(option, language))];
}

const optionTable = (options: readonly OptionSpec[], language: Language): readonly string[] =>
  table(
    [say('option', language), say('purpose', language)],
    options.map((option) => optionRow(option, language)),
  );

function section(command: CommandSpec, language: Language): readonly string[] {
  const details = command.details[language]();
  return [
    `## ${command.name}`,
    `${sentence(command.summary[language]())}.`,
    ...(details === '' ? [] : [prose(details)]),
    shell([commandForm(command, language)]),
    ...table(
      [say('argument', language), say('meaning', language)],
      command.arguments.map(({ placeholder, words }) => [code(placeholder), prose(words[language]())]),
    ),
    ...optionTable(command.options, language),
    shell(command.examples.flatMap(({ line, words }) => [`# ${words[language]()}`, line])),
  ];
}

function endings(language: Language): readonly string[] {
  return [
    `## ${headings.general[language]()}`,
    ...optionTable(generalOptions, language),
    `## ${say('exits', language)}`,
    ...table(
      [say('code', language), say('meaning', language)],
      Object.entries(exitWords).map(([exit, words]) => [exit, prose(words[language]())]),
    ),
    `## ${say('environment', language)}`,
    ...table(
      [say('variable', language), say('meaning', language)],
      environment.map(({ names: all, words }) => [all.map(code).join(', '), prose(words[language]())]),
    ),
  ];
}

export function manualPage(commands: readonly CommandSpec[], language: Language): string {
  const others = languages.filter((one) => one !== language);
  const parts = [
    `<!-- ${say('generated', language)} -->`,
    `# ${say('title', language)}`,
    others.map((one) => `[${names[one]}](${manualFile(one)})`).join(', '),
    headings.tagline[language](),
    shell([programForm(language)]),
    ...table(
      [say('command', language), say('purpose', language)],
      commands.map(({ name, summary }) => [`[${code(name)}](#${name})`, prose(summary[language]())]),
    ),
    say('help', language),
    ...commands.flatMap((command) => section(command, language)),
    ...endings(language),
  ];
  return `${parts.join('\n\n')}\n`;
}
