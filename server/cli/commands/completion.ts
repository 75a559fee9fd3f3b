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
  const rules = allRules.map(({ code, page }) => ({ word: code, about: page[language].what }));
  terminal.out(scripts[shell](offersOf(commands, rules, language)));
  return 0;
};
