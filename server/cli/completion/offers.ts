// What a shell may propose, made from the command table in one language: plain data that the script of each shell is made of.
import { argumentWords, headings } from '../../wording/cli/help.ts';
import type { Language } from '../../wording/language.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec } from '../command.ts';
import { generalOptions, lintFormats } from '../options.ts';
import { type Lists, type Pair, type Value, valueOf, type WordList } from './value.ts';

export interface OfferedOption {
  readonly name: string;
  readonly short?: string;
  readonly about: string;
  readonly many: boolean;
  /** Absent for a flag. */
  readonly value?: Value;
}

export interface OfferedArgument {
  readonly many: boolean;
  readonly value: Value;
}

export interface OfferedCommand {
  readonly name: string;
  readonly about: string;
  /** Its own; the general ones stand apart. */
  readonly options: readonly OfferedOption[];
  readonly arguments: readonly OfferedArgument[];
}

export interface Offers {
  readonly language: Language;
  readonly commands: readonly OfferedCommand[];
  /** With every command. */
  readonly general: readonly OfferedOption[];
}

/** `known` are words that the table does not hold, such as the codes of rules. */
export function offersOf(commands: readonly CommandSpec[], known: Lists, language: Language): Offers {
  const named = [
    ...commands.map(({ name, summary }) => ({ word: name, about: summary[language]() })),
    { word: 'help', about: headings.help[language]() },
  ];
  const lists: Lists = {
    ...known,
    COMMAND: named,
    FORMAT: lintFormats.map((word) => ({ word, about: '' })),
  };
  const help = { placeholder: 'COMMAND', words: argumentWords.command };
  const offered = (name: string, spec: Pick<CommandSpec, 'arguments' | 'options'>): OfferedCommand => ({
    name,
    about: named.find(({ word }) => word === name)?.about ?? '',
    options: spec.options.map((option) => offeredOption(option, lists, language)),
    arguments: spec.arguments.map((argument) => offeredArgument(argument, lists)),
  });
  return {
    language,
    commands: [
      ...commands.map((command) => offered(command.name, command)),
      offered('help', { arguments: [help], options: [] }),
    ],
    general: generalOptions.map((option) => offeredOption(option, lists, language)),
  };
}

function offeredOption(option: OptionSpec, lists: Lists, language: Language): OfferedOption {
  const { name, short, kind, words, many = false } = option;
  const value = kind === 'flag' ? undefined : valueOf(option, lists);
  return { name, short, about: words[language](), many, value };
}

const offeredArgument = (argument: ArgumentSpec, lists: Lists): OfferedArgument => ({
  many: argument.many === true,
  value: valueOf(argument, lists),
});

/** Every value that is wanted somewhere. */
const valuesIn = ({ commands, general }: Offers): Value[] => [
  ...[...general, ...commands.flatMap(({ options }) => options)].flatMap(({ value }) => value ?? []),
  ...commands.flatMap((command) => command.arguments.map(({ value }) => value)),
];

/** The lists of words that are wanted somewhere, each once. */
export function listsIn(offers: Offers): readonly WordList[] {
  const lists = valuesIn(offers).flatMap((value) => {
    if (value.is === 'word') return [value.list];
    if (value.is !== 'pair') return [];
    return value.after.is === 'word' ? [value.before, value.after.list] : [value.before];
  });
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}

/** The pairs that are wanted somewhere, each once. */
export function pairsIn(offers: Offers): readonly Pair[] {
  const pairs = valuesIn(offers).flatMap((value) => (value.is === 'pair' ? [value] : []));
  return [...new Map(pairs.map((pair) => [pair.name, pair])).values()];
}
