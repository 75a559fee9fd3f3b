// `completion`: a script with which a shell completes words, made from the command table. Reads no portfolio.
import { allRules } from '../../rules/all.ts';
import { type Run, Stop } from '../command.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { type Offers, offersOf } from '../completion/offers.ts';
import { powershellScript } from '../completion/powershell.ts';
import { type ShellName, shellNames } from '../completion/shells.ts';
import { zshScript } from '../completion/zsh.ts';
import { usage } from '../../wording/cli/usage.ts';
import { nearest } from '../nearest.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import { builtInVocabulary } from '../../vocabulary/load.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { Lists, Word } from '../completion/value.ts';

const scripts: Readonly<Record<ShellName, (offers: Offers) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

export const run: Run = ({ terminal, language, commands, arguments: [asked = ''] }) => {
  const shell = shellNames.find((name) => name === asked.toLowerCase());
  if (shell === undefined) {
    const near = nearest(asked, shellNames);
    throw new Stop(usage.unknownShell[language]({ shell: asked, shells: shellNames, near }));
  }
  terminal.out(scripts[shell](offersOf(commands, knownWords(language), language)));
  return 0;
};

/** The words that the program knows for a placeholder. Those that a portfolio adds to the code lists are not among them. */
function knownWords(language: Language): Lists {
  const { statuses, goals, instruments, schemes, terms } = builtInVocabulary();
  const lists = { STATUS: statuses, GOAL: goals, INSTRUMENT: instruments, SCHEME: schemes, TERM: terms };
  const words = Object.entries(lists).map(([name, { entries }]) => [name, inUse(entries, language)] as const);
  const rules = allRules.map(({ code, page }) => ({ word: code, about: page[language].what }));
  return { ...Object.fromEntries(words), CODE: rules };
}

const inUse = (entries: readonly Entry[], language: Language): readonly Word[] =>
  entries
    .filter(({ validUntil }) => validUntil === undefined)
    .map(({ id, label }) => ({ word: id, about: inLanguage(label, language) }));
