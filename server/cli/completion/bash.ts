// The completion script for bash, 3.2 and later; needs no bash-completion. Words it proposes are never evaluated: they can
// come from files of someone else.
import { listsIn, type OfferedCommand, type OfferedOption, type Offers } from './offers.ts';
import { askLine } from './script.ts';
import type { Value } from './value.ts';

/** What the script is to do for a value; `kind`, `list`, `after` and `then` are what `_policy_asks_propose` looks at. */
function wanted(value: Value): string {
  if (value.is === 'word') return `kind=word list=$_policy_asks_${value.list.name}`;
  if (value.is !== 'pair') return `kind=${value.is}`;
  const then = value.after.is === 'word' ? ` then=$_policy_asks_${value.after.list.name}` : '';
  return `kind=pair list=$_policy_asks_${value.before.name} after=${value.after.is}${then}`;
}

interface Case {
  readonly pattern: string;
  readonly value: Value;
}

/** Those that come to the same on one line. */
function cases(found: readonly Case[]): string {
  const patterns = new Map<string, string[]>();
  for (const { pattern, value } of found) {
    const doing = wanted(value);
    patterns.set(doing, [...(patterns.get(doing) ?? []), pattern]);
  }
  return [...patterns].map(([doing, all]) => `    ${all.join(' | ')}) ${doing} ;;`).join('\n');
}

const namesOf = ({ name, short }: OfferedOption): string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];

const optionCases = (options: readonly OfferedOption[], pattern: (option: string) => string): Case[] =>
  options.flatMap((option) => {
    const { value } = option;
    return value === undefined ? [] : namesOf(option).map((name) => ({ pattern: pattern(name), value }));
  });

const positionCases = ({ name, arguments: all }: OfferedCommand): Case[] =>
  all.map(({ many, value }, index) => ({ pattern: many ? `'${name} '*` : `'${name} ${index}'`, value }));

const optionNames = (options: readonly OfferedOption[]): string => options.flatMap(namesOf).join(' ');

export function bashScript(offers: Offers): string {
  const { commands, general, language } = offers;
  const lists = listsIn(offers).map(
    ({ name, words }) => `_policy_asks_${name}='${words.map(({ word }) => word).join(' ')}'`,
  );
  const own = commands
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => `    ${name}) own='${optionNames(options)}' ;;`);
  const options = [
    ...commands.flatMap((command) => optionCases(command.options, (name) => `'${command.name} ${name}'`)),
    ...optionCases(general, (name) => `*' ${name}'`),
  ];
  return `# Completion of policy-asks for bash, made by: policy-asks completion bash --lang ${language}
${lists.join('\n')}

# What the value of an option may be: $1 is the command, $2 the option. Nothing for an option without a value.
_policy_asks_option() {
  case "$1 $2" in
${cases(options)}
  esac
}

# What may stand beside the options: $1 is the command, $2 how many stand there already.
_policy_asks_position() {
  case "$1 $2" in
${cases(commands.flatMap(positionCases))}
  esac
}

_policy_asks_options() {
  local own=''
  case "$1" in
${own.join('\n')}
  esac
  list="$own ${optionNames(general)}"
}
${machinery.replace('@asks@', askLine(language))}`;
}

/** The same whatever the table says. */
const machinery = `
# Keeps of the words of $2 those that continue what is typed, each with $1 before it and $3 behind it.
_policy_asks_keep() {
  local word
  for word in $2; do
    word="$1$word$3"
    [[ $word == "$current"* ]] && COMPREPLY+=("\${word#"$skip"}")
  done
}

# Files (-f) or folders (-d): bash knows best how to quote them. An old bash is given their names in quotes.
_policy_asks_disk() {
  local name option=default
  [[ $2 == -d ]] && option=dirnames
  compopt -o filenames -o "$option" 2> /dev/null && return
  while IFS= read -r name; do
    printf -v name %q "$name"
    name="$1$name"
    COMPREPLY+=("\${name#"$skip"}")
  done < <(compgen "$2" -- "\${current#"$1"}")
}

# Proposes values after $1, as kind, list, after and then say.
_policy_asks_propose() {
  local id title
  case "$kind" in
    word) _policy_asks_keep "$1" "$list" '' ;;
    file) _policy_asks_disk "$1" -f ;;
    folder) _policy_asks_disk "$1" -d ;;
    ask)
      while IFS=$'\\t' read -r id title; do
        _policy_asks_keep "$1" "$id" ''
      done < <(@asks@ "\${words[@]}" 2> /dev/null)
      ;;
    pair)
      id=\${current#"$1"}
      if [[ $id == *=* ]]; then
        kind=$after list=$then
        _policy_asks_propose "$1\${id%%=*}="
      else
        _policy_asks_keep "$1" "$list" =
        compopt -o nospace 2> /dev/null
      fi
      ;;
  esac
}

_policy_asks_complete() {
  local words=() current skip part command='' waits='' ended='' count=0
  local kind='' list='' after='' then='' last=$((COMP_CWORD)) i IFS=$' \\t\\n'
  COMPREPLY=()
  # Where bash broke words at an = they are joined again.
  for ((i = 1; i <= last; i++)); do
    part=\${COMP_WORDS[i]}
    if ((\${#words[@]} > 0)) && [[ $part == = || (\${COMP_WORDS[i - 1]} == = && -n $part) ]]; then
      words[\${#words[@]} - 1]+=$part
    else
      words+=("$part")
    fi
  done
  current=\${words[\${#words[@]} - 1]}
  # Of what is proposed bash wants only the part that it sees as the word.
  if [[ $part == = ]]; then skip=$current; else skip=\${current%"$part"}; fi
  for ((i = 0; i < \${#words[@]} - 1; i++)); do
    part=\${words[i]}
    if [[ -n $waits ]]; then
      waits=''
    elif [[ -z $ended && $part == -- ]]; then
      ended=yes
    elif [[ -z $ended && $part == -* ]]; then
      [[ $part == *=* ]] && continue
      kind=''
      _policy_asks_option "$command" "$part"
      [[ -n $kind ]] && waits=$part
    elif [[ -z $command ]]; then
      command=$part
    else
      count=$((count + 1))
    fi
  done
  kind=''
  if [[ -n $waits ]]; then
    _policy_asks_option "$command" "$waits"
    _policy_asks_propose ''
  elif [[ -z $ended && $current == --*=* ]]; then
    _policy_asks_option "$command" "\${current%%=*}"
    _policy_asks_propose "\${current%%=*}="
  elif [[ -z $ended && $current == -* ]]; then
    _policy_asks_options "$command"
    _policy_asks_keep '' "$list" ''
  elif [[ -z $command ]]; then
    _policy_asks_keep '' "$_policy_asks_command" ''
  else
    _policy_asks_position "$command" "$count"
    _policy_asks_propose ''
  fi
}

# A question that is answered with no is not a failure: in a shell that stops at one (set -e), Tab would end it.
_policy_asks() {
  _policy_asks_complete || :
}

complete -F _policy_asks policy-asks
`;
