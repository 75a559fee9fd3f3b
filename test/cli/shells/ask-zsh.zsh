# Asks a real zsh at a terminal of its own what it would complete: zsh -f ask-zsh.zsh SCRIPT LINE…
# Prints for each line its proposals, each with what it is after a tab, and then an empty line.
zmodload zsh/zpty
script=$1
shift
told=$(mktemp)
setup=$(mktemp)
print -r -- "
PROMPT= RPROMPT=
unset zle_bracketed_paste
autoload -Uz compinit && compinit -D -u
source ${(q)script}
bindkey '^I' complete-word
bindkey '^U' kill-whole-line
compadd() {
  # Calls that only sort out what fits are not proposals.
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then
    builtin compadd \"\$@\"
    return \$?
  fi
  local -a hits shown
  local -a before behind quiet
  local named=\${@[\${@[(i)-d]} + 1]} i
  (( \${@[(I)-d]} )) && shown=(\"\${(@P)named}\")
  builtin compadd -A hits -D shown \"\$@\"
  zparseopts -E P:=before p:=before S:=behind q=quiet f=quiet
  local front=\${(j::)before:#-[Pp]}
  for i in {1..\$#hits}; do
    (( \$#hits )) && print -r -- \"\$IPREFIX\$front\$hits[i]\$behind[2]\"\$'\\t'\"\$shown[i]\" >> ${(q)told}
  done
}
# zsh forgets the list each time.
tell-end() { comppostfuncs=(tell-end); print done >> ${(q)told} }
comppostfuncs=(tell-end)
print ready >> ${(q)told}
" > $setup

wait_for() {
  local line tries
  for tries in {1..400}; do
    # What the terminal shows must be read, or the shell would wait for us.
    while zpty -r -t shell line; do :; done
    grep -qx "$1" $told && return
    sleep 0.05
  done
  print -u2 "zsh did not answer: $1"
  exit 1
}

zpty shell zsh -f -i
zpty -w shell "source $setup"
wait_for ready
for line in "$@"; do
  : > $told
  zpty -n -w shell "$line"$'\t'
  wait_for 'done'
  sed '/^done$/,$d' $told
  print
  zpty -n -w shell $'\x15'
done
zpty -d shell
rm -f $told $setup
