// How commands, arguments and options are written, in help and in the manual alike.
import { headings } from '../wording/cli/help.ts';
import type { Language } from '../wording/language.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec } from './command.ts';

/** `[PATH…]` */
export function argumentForm({ placeholder, many, required }: ArgumentSpec): string {
  const name = many === true ? `${placeholder}…` : placeholder;
  return required === true ? name : `[${name}]`;
}

/** `policy-asks lint [PATH…] [options]` */
export const commandForm = (command: CommandSpec, language: Language): string =>
  [
    'policy-asks',
    command.name,
    ...command.arguments.map(argumentForm),
    headings.options_placeholder[language](),
  ].join(' ');

/** `policy-asks COMMAND [options]` */
export const programForm = (language: Language): string =>
  `policy-asks ${headings.command_placeholder[language]()} ${headings.options_placeholder[language]()}`;

/** `-h, --help`, without its value. */
export const optionNames = ({ name, short }: OptionSpec): string =>
  short === undefined ? `--${name}` : `-${short}, --${name}`;

/** What an option does, and whether it may be repeated. */
export function optionText({ words, many }: OptionSpec, language: Language): string {
  const repeated = many === true ? ` (${headings.repeatable[language]()})` : '';
  return words[language]() + repeated;
}

/** The beginning of a sentence: words of the table begin without a capital, unless it is a name. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
