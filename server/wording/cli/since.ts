// What `--since` and `--staged` say: why there is nothing to compare with, and what changed.
import { shellWord } from '../shell-word.ts';
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { counted, day, didYouMean, listed, quoted, quotedPath } from '../say.ts';
import { says } from '../sentence.ts';

interface Compared {
  /** Absent for staged work, which is compared with the last commit. */
  readonly revision?: string;
  readonly fresh: number;
  readonly gone: number;
  readonly unchanged: number;
}

interface Missing {
  readonly revision: string;
  /** What bears that name elsewhere. */
  readonly near: readonly string[];
  /** What `git fetch` must be told to bring it here, if anything. */
  readonly where: string;
}

const fetching = (option: string, where: string): string =>
  `\`${['git fetch', option, where].filter((part) => part !== '').join(' ')}\``;

const since = (revision: string | undefined, language: Language): string => {
  if (revision !== undefined)
    return language === 'nl' ? `sinds ${quoted(revision)}` : `since ${quoted(revision)}`;
  return language === 'nl' ? 'sinds de laatste commit' : 'since the last commit';
};

const beside = (revision: string | undefined, language: Language): string =>
  since(revision, language).replace('s', 'S');

export const sinceWords = {
  'no-git': wording<{ option: string }>({
    nl: ({ option }) =>
      `Voor ${option} is git nodig, en dat is hier niet te vinden. Installeer git, of laat ${option} weg.`,
    en: ({ option }) =>
      `${option} needs git, which cannot be found here. Install git, or leave out ${option}.`,
  }),
  'no-repository': wording<{ option: string }>({
    nl: ({ option }) =>
      `Voor ${option} moet de portefeuille in een git-map staan die u mag lezen; deze map is dat niet. Laat ${option} weg.`,
    en: ({ option }) =>
      `For ${option} the portfolio must be in a git folder that you may read; this folder is not. Leave out ${option}.`,
  }),
  'of-another': wording<{ option: string; folder: string }>({
    nl: ({ option, folder }) =>
      `Git leest de geschiedenis van ${quotedPath(folder)} niet, omdat die map van een andere gebruiker is. Vertrouwt u haar, zeg dat dan aan git met \`git config --global --add safe.directory ${shellWord(folder)}\`. Of laat ${option} weg.`,
    en: ({ option, folder }) =>
      `Git does not read the history of ${quotedPath(folder)}, because that folder belongs to another user. If you trust it, tell git so with \`git config --global --add safe.directory ${shellWord(folder)}\`. Or leave out ${option}.`,
  }),
  'no-commit': wording<{ option: string }>({
    nl: ({ option }) =>
      `Er is hier nog geen enkele commit, dus niets om mee te vergelijken. Maak eerst een commit, of laat ${option} weg.`,
    en: ({ option }) =>
      `There is no commit here yet, so nothing to compare with. Make one first, or leave out ${option}.`,
  }),
  'before-first': wording<{ revision: string }>({
    nl: ({ revision }) =>
      `Van vóór ${day(revision, 'nl')} is er geen commit: er is dus niets om mee te vergelijken. Noem een latere dag.`,
    en: ({ revision }) =>
      `There is no commit from before ${day(revision, 'en')}, so nothing to compare with. Name a later day.`,
  }),
  'unknown-revision': wording<Missing>({
    nl: ({ revision, near, where }) =>
      `${quoted(revision)} is hier geen tak, label, commit of dag (zoals 2026-03-12).${didYouMean(near, 'nl') || ` Haal hem eerst op (${fetching('', where)}), of noem een andere.`}`,
    en: ({ revision, near, where }) =>
      `${quoted(revision)} is no branch, tag, commit or day (such as 2026-03-12) here.${didYouMean(near, 'en') || ` Fetch it first (${fetching('', where)}), or name another.`}`,
  }),
  shallow: wording<Missing>({
    nl: ({ revision, where }) =>
      `${quoted(revision)} is niet opgehaald: deze kopie bevat maar een deel van de geschiedenis. Haal de rest op met ${fetching('--unshallow', where)}.`,
    en: ({ revision, where }) =>
      `${quoted(revision)} was not fetched: this copy holds a part of the history only. Fetch the rest with ${fetching('--unshallow', where)}.`,
  }),
  partial: wording<{ revision: string }>({
    nl: ({ revision }) =>
      `Niet alle bestanden van ${quoted(revision)} zijn opgehaald: deze kopie is er een met een filter. Haal ze op met \`git fetch --refetch --no-filter\`.`,
    en: ({ revision }) =>
      `Not all files of ${quoted(revision)} were fetched: this copy has a filter. Fetch them with \`git fetch --refetch --no-filter\`.`,
  }),
  failed: wording<{ revision: string }>({
    nl: ({ revision }) =>
      `Git kon de versie ${quoted(revision)} niet geven. Kijk met \`git show ${revision}\` wat er mis is.`,
    en: ({ revision }) =>
      `Git could not give the version ${quoted(revision)}. See with \`git show ${revision}\` what is wrong.`,
  }),
  nothingStaged: says(
    'Van deze portefeuille staat niets klaar voor de volgende commit, dus er is niets na te kijken. Zet bestanden klaar met `git add`, of laat --staged weg om de map zelf te laten nakijken.',
    'Nothing of this portfolio is staged for the next commit, so there is nothing to check. Stage files with `git add`, or leave out --staged to have the folder itself checked.',
  ),
  settingsNotStaged: says(
    'Er is niets gecontroleerd, omdat “policy-asks.yaml” niet klaarstaat voor de volgende commit: zonder dat bestand zijn de instellingen niet bekend. Zet het klaar met `git add policy-asks.yaml`.',
    'Nothing was checked, because “policy-asks.yaml” is not staged for the next commit: without that file the settings are not known. Stage it with `git add policy-asks.yaml`.',
  ),
  /** Said beside the report: the comparison may hold what others did. */
  branchingPoint: wording<{ revision: string }>({
    nl: ({ revision }) =>
      `Vergeleken met ${quoted(revision)} zoals dat nu is: waar dit werk daarvan aftakt staat niet in dit deel van de geschiedenis. Wat anderen daar sindsdien deden, telt zo mee; haal meer op (\`git fetch --unshallow\`) om dat te voorkomen.`,
    en: ({ revision }) =>
      `Compared with ${quoted(revision)} as it is now: the point where this work branched off is not in this part of the history. What others did there since counts too; fetch more (\`git fetch --unshallow\`) to avoid that.`,
  }),
  /** Said beside the report: why everything is new. */
  notThereYet: wording<{ revision: string }>({
    nl: ({ revision }) =>
      `In ${quoted(revision)} staat op deze plek nog geen portefeuille (policy-asks.yaml), dus alles telt als nieuw. Is de map verplaatst of hernoemd, dan is dat de reden.`,
    en: ({ revision }) =>
      `In ${quoted(revision)} there is no portfolio (policy-asks.yaml) in this place yet, so everything counts as new. If the folder was moved or renamed, that is why.`,
  }),
  /** Said beside the report, of a path that was named. */
  deleted: wording<{ path: string; revision?: string }>({
    nl: ({ path, revision }) =>
      `${quotedPath(path)} is er niet meer: ${since(revision, 'nl')} verwijderd of verplaatst. Is een ingediende vraag zo verdwenen, dan staat dat bij de bevindingen.`,
    en: ({ path, revision }) =>
      `${quotedPath(path)} is there no more: deleted or moved ${since(revision, 'en')}. If a submitted ask vanished that way, the findings say so.`,
  }),
  came: wording<Compared>({
    nl: ({ revision, fresh, gone, unchanged }) =>
      `${beside(revision, 'nl')}: ${listed([`${fresh} nieuw`, `${gone} weg`, `${unchanged} die er al ${unchanged === 1 ? 'stond' : 'stonden'}`], 'nl')}. Alleen wat nieuw is telt voor de uitslag.`,
    en: ({ revision, fresh, gone, unchanged }) =>
      `${beside(revision, 'en')}: ${listed([`${fresh} new`, `${gone} gone`, `${unchanged} that ${unchanged === 1 ? 'was' : 'were'} there already`], 'en')}. Only what is new counts for the outcome.`,
  }),
  notShown: wording<{ count: number }>({
    nl: ({ count }) =>
      `${counted(count, 'bevinding die er al stond', 'bevindingen die er al stonden', 'nl')} in bestanden die niet zijn veranderd: hier niet getoond. \`policy-asks lint\` zonder vergelijking toont alles.`,
    en: ({ count }) =>
      `${counted(count, 'finding that was there already', 'findings that were there already', 'en')} in files that did not change: not shown here. \`policy-asks lint\` without comparing shows all.`,
  }),
} satisfies Record<string, Wording<never>>;
