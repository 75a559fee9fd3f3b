// The completion script for zsh: to be sourced after compinit, or kept as `_policy-asks` in a folder of $fpath.
import { quotedWord } from '../../wording/shell-word.ts';
import { listsIn, pairsIn, type OfferedCommand, type OfferedOption, type Offers } from './offers.ts';
import { askLine } from './script.ts';
import type { Pair, Simple, Value, Word, WordList } from './value.ts';

/** Signs that part the fields of a specification. */
const field = (text: string): string => text.replaceAll(/[\\:[\]]/g, String.raw`\$&`);

/** For `_describe`: the first colon parts a word from what it is. */
const described = ({ word, about }: Word): string =>
  quotedWord(about === '' ? field(word) : `${field(word)}:${about}`);

const functions = { free: ' ', file: '_files', folder: '_files -/', ask: '_policy_asks_asks' } as const;

/** What completes a value. */
function action(value: Simple | Pair): string {
  if (value.is === 'word') return `_policy_asks_${value.list.name}`;
  return value.is === 'pair' ? `_policy_asks_${value.name}` : functions[value.is];
}

const valueField = (value: Value | undefined): string =>
  value === undefined ? '' : `:${field(value.placeholder)}:${action(value)}`;

/** One option for `_arguments`. */
function optionSpec({ name, short, about, many, value }: OfferedOption): string {
  const sign = value === undefined ? '' : '=';
  const rest = `[${field(about)}]${valueField(value)}`;
  const repeat = many ? '*' : '';
  if (short === undefined) return quotedWord(`${repeat}--${name}${sign}${rest}`);
  const both = `{-${short}${sign === '' ? '' : '+'},--${name}${sign}}`;
  return `${quotedWord(many ? '*' : `(-${short} --${name})`)}${both}${quotedWord(rest)}`;
}

const argumentSpecs = ({ arguments: all }: OfferedCommand): string[] =>
  all.map(({ many, value }, index) => quotedWord(`${many ? '*' : index + 1}${valueField(value)}`));

const listFunction = ({ name, label, words }: WordList): string => `_policy_asks_${name}() {
  local -a proposed=(
${words.map((word) => `    ${described(word)}`).join('\n')}
  )
  _describe -t ${name} ${quotedWord(label)} proposed "$@"
}`;

/** A word, an equals sign, and what comes behind it. */
function pairFunction({ name, before, after }: Pair): string {
  return `_policy_asks_${name}() {
  if compset -P '*='; then
    ${after.is === 'free' ? 'return 1' : action(after)}
  else
    _policy_asks_${before.name} -qS =
  fi
}`;
}

const continued = (specs: readonly string[]): string => specs.join(' \\\n        ');

function branch(command: OfferedCommand, general: readonly OfferedOption[]): string {
  const specs = [...[...command.options, ...general].map(optionSpec), ...argumentSpecs(command)];
  return `      ${command.name})\n        _arguments -S : ${continued(specs)}\n        ;;`;
}

export function zshScript(offers: Offers): string {
  const { commands, general, language } = offers;
  return `#compdef policy-asks
# Completion of policy-asks for zsh, made by: policy-asks completion zsh --lang ${language}

${[...listsIn(offers).map(listFunction), ...pairsIn(offers).map(pairFunction)].join('\n\n')}

_policy_asks_asks() {
  local -a asks=()
  local id title
  while IFS=$'\\t' read -r id title; do
    asks+=("$id\${title:+:$title}")
  done < <(${askLine(language)} "\${(@Q)words}" 2> /dev/null)
  _describe -t asks ASK asks
}

_policy_asks() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C : ${continued(general.map(optionSpec))} '1: :_policy_asks_command' '*:: :->rest' && return
  if [[ $state == rest ]]; then
    case $words[1] in
${commands.map((command) => branch(command, general)).join('\n')}
    esac
  fi
}

if [[ $funcstack[1] == _policy_asks || $funcstack[1] == _policy-asks ]]; then
  _policy_asks "$@"
else
  compdef _policy_asks policy-asks
fi
`;
}
