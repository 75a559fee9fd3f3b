// Arguments → a command with its checked options, or one sentence that says what is wrong and the nearest match.
import { parseArgs } from 'node:util';
import { usage } from '../wording/cli/usage.ts';
import type { Language } from '../wording/language.ts';
import { type CommandSpec, type OptionSpec, Stop, Values } from './command.ts';
import { nearest } from './nearest.ts';
import { generalOptions } from './options.ts';

export interface Parsed {
  /** Absent when none was named. */
  readonly command?: CommandSpec;
  readonly values: Values;
  readonly arguments: readonly string[];
  /** `--help`, `-h` or `help`. */
  readonly help: boolean;
}

/** The first word that is no option. A value of a general option before the command is skipped. */
function commandName(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (!word.startsWith('-')) return word;
    const general = generalOptions.find((option) => `--${option.name}` === word);
    if (general !== undefined && general.kind !== 'flag') index += 1;
  }
  return undefined;
}

/** Throws Stop, in the language, at the first thing that is wrong. Hidden commands are known but never proposed. */
export function parse(
  argv: readonly string[],
  commands: readonly CommandSpec[],
  language: Language,
  hidden: readonly CommandSpec[] = [],
): Parsed {
  const name = commandName(argv);
  const command = [...commands, ...hidden].find((one) => one.name === name);
  if (name !== undefined && command === undefined && name !== 'help') {
    throw unknownCommand(name, commands, language);
  }
  const options = [...(command?.options ?? []), ...generalOptions];
  const { given, positionals } = collect(argv, options, command?.name ?? '', language);
  const values = new Values(given);
  // The command itself is the first positional.
  const rest = name === undefined ? positionals : positionals.slice(1);
  if (command !== undefined && !values.flag('help')) checkArguments(command, rest, language);
  const [about] = rest;
  if (name === 'help' && about !== undefined && !commands.some((one) => one.name === about)) {
    throw unknownCommand(about, commands, language);
  }
  return { command, values, arguments: rest, help: values.flag('help') || name === 'help' };
}

function unknownCommand(name: string, commands: readonly CommandSpec[], language: Language): Stop {
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  return new Stop(usage.unknownCommand[language]({ name, near }));
}

function collect(
  argv: readonly string[],
  options: readonly OptionSpec[],
  command: string,
  language: Language,
) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        {
          type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const),
          multiple: true,
          ...(option.short === undefined ? {} : { short: option.short }),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (option === undefined) throw unknownOption(token.rawName, options, command, language);
    const value = checkedValue(option, token.value, language);
    const earlier = given.get(option.name);
    if (earlier !== undefined && option.many !== true && option.kind !== 'flag' && earlier[0] !== value) {
      throw new Stop(usage.twice[language]({ name: `--${option.name}` }));
    }
    given.set(option.name, [...(earlier ?? []), value]);
  }
  return { given, positionals };
}

function unknownOption(
  name: string,
  options: readonly OptionSpec[],
  command: string,
  language: Language,
): Stop {
  const near = nearest(
    name.replace(/^-+/, ''),
    options.map((option) => option.name),
  ).map((option) => `--${option}`);
  return new Stop(
    usage.unknownOption[language]({ name, near, command }).replace('policy-asks  ', 'policy-asks '),
  );
}

/** The value as text; throws Stop when it cannot be what the option wants. */
function checkedValue(option: OptionSpec, value: string | undefined, language: Language): string {
  const name = `--${option.name}`;
  if (option.kind === 'flag') {
    if (value !== undefined) throw new Stop(usage.noValueWanted[language]({ name }));
    return '';
  }
  if (value === undefined || value.trim() === '') {
    throw new Stop(usage.valueMissing[language]({ name, placeholder: option.placeholder ?? '…' }));
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const near = nearest(value, option.choices);
    throw new Stop(usage.notAllowed[language]({ name, value, choices: option.choices, near }));
  }
  if (option.kind === 'date' && !isDate(value)) throw new Stop(usage.notADate[language]({ name, value }));
  if (option.kind === 'count' && !/^\d{1,15}$/.test(value)) {
    throw new Stop(usage.notANumber[language]({ name, value }));
  }
  return value;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function checkArguments(command: CommandSpec, given: readonly string[], language: Language): void {
  const required = command.arguments.filter((argument) => argument.required === true);
  const missing = required[given.length];
  if (missing !== undefined) {
    const argument = missing.words[language]();
    const line = command.examples[0]?.line ?? '';
    throw new Stop(usage.argumentMissing[language]({ command: command.name, argument, line }));
  }
  if (command.arguments.some((argument) => argument.many === true)) return;
  const extra = given[command.arguments.length];
  if (extra !== undefined) throw new Stop(usage.tooMany[language]({ command: command.name, value: extra }));
}
