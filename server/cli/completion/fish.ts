// The completion script for fish, 3.0 and later.
import { listsIn, type OfferedCommand, type OfferedOption, type Offers, pairsIn } from './offers.ts';
import { askLine } from './script.ts';
import type { Pair, Simple, Value, WordList } from './value.ts';

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

const functions = {
  file: '(__policy_asks_files)',
  folder: '(__fish_complete_directories (__policy_asks_typed))',
  ask: '(__policy_asks_asks)',
} as const;

/** What gives the words for a value; undefined when only the person knows. */
function source(value: Simple | Pair): string | undefined {
  if (value.is === 'free') return undefined;
  if (value.is === 'word') return `(__policy_asks_${value.list.name})`;
  return value.is === 'pair' ? `(__policy_asks_${value.name})` : functions[value.is];
}

function valueFlags(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value.is === 'file') return ' -r -F';
  const words = source(value);
  return words === undefined ? ' -x' : ` -x -a ${quoted(words)}`;
}

function optionLine({ name, short, about, value }: OfferedOption, condition: string): string {
  const letter = short === undefined ? '' : ` -s ${short}`;
  return `complete -c policy-asks${condition}${letter} -l ${name} -d ${quoted(about)}${valueFlags(value)}`;
}

const within = (command: string, count?: number): string =>
  ` -n ${quoted(`__policy_asks_in ${command}${count === undefined ? '' : ` ${count}`}`)}`;

function argumentLines({ name, arguments: all }: OfferedCommand): string[] {
  return all.flatMap(({ many, value }, index) => {
    const words = value.is === 'file' ? '-F' : `-a ${quoted(source(value) ?? '')}`;
    return source(value) === undefined
      ? []
      : [`complete -c policy-asks${within(name, many ? undefined : index)} ${words}`];
  });
}

const listFunction = ({ name, words }: WordList): string => `function __policy_asks_${name}
    printf '%s\\t%s\\n' ${words.map(({ word, about }) => `${quoted(word)} ${quoted(about)}`).join(' \\\n        ')}
end`;

/** A word, an equals sign, and what comes behind it. */
function pairFunction({ name, before, after }: Pair): string {
  const behind = source(after)?.slice(1, -1);
  return `function __policy_asks_${name}
    set -l parts (string split -m 1 = -- (__policy_asks_typed))
    if set -q parts[2]
        for word in (${behind ?? 'true'})
            echo "$parts[1]=$word"
        end
    else
        __policy_asks_${before.name} | string replace \\t =\\t
    end
end`;
}

const commandLines = (command: OfferedCommand): string[] => [
  `complete -c policy-asks -n __policy_asks_bare -a ${command.name} -d ${quoted(command.about)}`,
  ...command.options.map((option) => optionLine(option, within(command.name))),
  ...argumentLines(command),
];

/** Options that take the word after them, as a person types them. */
const takers = (options: readonly OfferedOption[]): string[] =>
  options.flatMap(({ name, short, value }) =>
    value === undefined ? [] : [`--${name}`, ...(short === undefined ? [] : [`-${short}`])],
  );

export function fishScript(offers: Offers): string {
  const { commands, general, language } = offers;
  const taking = new Set(takers([...general, ...commands.flatMap(({ options }) => options)]));
  return `# Completion of policy-asks for fish, made by: policy-asks completion fish --lang ${language}
${machinery.replace('@taking@', [...taking].join(' ')).replace('@asks@', askLine(language))}
${[...listsIn(offers).map(listFunction), ...pairsIn(offers).map(pairFunction)].join('\n\n')}

complete -c policy-asks -f
${general.map((option) => optionLine(option, '')).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

/** The same whatever the table says. */
const machinery = `
# The words before the one that is typed, without options and their values.
function __policy_asks_words
    set -l waits
    for word in (commandline -opc)[2..-1]
        if set -q waits[1]
            set waits
        else if contains -- $word @taking@
            set waits yes
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

function __policy_asks_bare
    not count (__policy_asks_words) > /dev/null
end

# Whether the command is $argv[1] and, when it is given, so many words as $argv[2] stand behind it.
function __policy_asks_in
    set -l words (__policy_asks_words)
    test "$words[1]" = $argv[1]; or return 1
    test (count $argv) -eq 1; or test (count $words) -eq (math $argv[2] + 1)
end

# What is typed of a value.
function __policy_asks_typed
    commandline -ct | string replace -r -- '^--[^=]*=' ''
end

function __policy_asks_files
    set -l parts (string split -m 1 = -- (__policy_asks_typed))
    complete -C "'' $parts[-1]" | string replace -r '\\t.*' ''
end

function __policy_asks_asks
    @asks@ (commandline -opc)[2..-1] 2> /dev/null
end
`;
