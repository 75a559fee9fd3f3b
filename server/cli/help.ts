// The help texts, made from the command table in the language of the reader.
import { headings } from '../wording/cli/help.ts';
import type { Language } from '../wording/language.ts';
import type { CommandSpec, OptionSpec } from './command.ts';
import { commandForm, optionNames, optionText, programForm } from './forms.ts';
import { indented, pad, width, wrap } from './layout.ts';
import { generalOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

const left = 2;

/** Two columns under a heading: what to type, what it does. */
function block(
  heading: string,
  rows: readonly (readonly [string, string])[],
  terminal: Pick<Terminal, 'width' | 'paint'>,
): string {
  if (rows.length === 0) return '';
  const first = Math.min(34, Math.max(...rows.map(([typed]) => width(typed))));
  const lines = rows.flatMap(([typed, words]) => {
    const described = wrap(words, Math.max(20, terminal.width - left - first - 2));
    const own = width(typed) > first;
    const head = ' '.repeat(left) + (own ? typed : `${pad(typed, first)}  ${described[0] ?? ''}`);
    const rest = (own ? described : described.slice(1)).map((line) => ' '.repeat(left + first + 2) + line);
    return [head.trimEnd(), ...rest];
  });
  return `\n${terminal.paint('bold', heading)}\n${lines.join('\n')}\n`;
}

function optionRow(option: OptionSpec, language: Language): readonly [string, string] {
  const value = option.placeholder === undefined ? '' : ` ${option.placeholder}`;
  return [optionNames(option) + value, optionText(option, language)];
}

/** Help about everything. */
export function overview(
  commands: readonly CommandSpec[],
  language: Language,
  terminal: Pick<Terminal, 'width' | 'paint'>,
): string {
  const say = (name: keyof typeof headings) => headings[name][language]();
  return [
    `${say('tagline')}\n`,
    `\n${terminal.paint('bold', say('usage'))}\n  ${programForm(language)}\n`,
    block(
      say('commands'),
      commands.map((command) => [command.name, command.summary[language]()] as const),
      terminal,
    ),
    block(
      say('general'),
      generalOptions.map((option) => optionRow(option, language)),
      terminal,
    ),
    `\n${indented(say('more'), 0, terminal.width)}\n${indented(say('exit'), 0, terminal.width)}\n`,
  ].join('');
}

/** Help about one command. */
export function helpFor(
  command: CommandSpec,
  language: Language,
  terminal: Pick<Terminal, 'width' | 'paint'>,
): string {
  const say = (name: keyof typeof headings) => headings[name][language]();
  const details = command.details[language]();
  return [
    `policy-asks ${command.name}: ${command.summary[language]()}\n`,
    details === '' ? '' : `\n${indented(details, 0, terminal.width)}\n`,
    `\n${terminal.paint('bold', say('usage'))}\n  ${commandForm(command, language)}\n`,
    block(
      say('arguments'),
      command.arguments.map((argument) => [argument.placeholder, argument.words[language]()] as const),
      terminal,
    ),
    block(
      say('options'),
      command.options.map((option) => optionRow(option, language)),
      terminal,
    ),
    block(
      say('general'),
      generalOptions.map((option) => optionRow(option, language)),
      terminal,
    ),
    `\n${terminal.paint('bold', say('examples'))}\n`,
    ...command.examples.map(
      ({ line, words }) => `  ${line}\n${indented(words[language](), 6, terminal.width)}\n`,
    ),
  ].join('');
}
