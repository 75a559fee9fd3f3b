// What the check tells: headings, severities, the closing lines. The sentences about findings themselves are in the catalogue.
import { type Wording, wording } from '../fact.ts';
import { says } from '../sentence.ts';
import { pathsAgain } from '../shell-word.ts';
import { counted, countedAsks, listed } from '../say.ts';
import type { Language } from '../language.ts';

/** How many of each; what there is none of is left out. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly advisory: number;
}

function countedSeverities(counts: Counts, language: Language): string {
  const nl = language === 'nl';
  const parts = [
    [counts.error, nl ? 'fout' : 'error', nl ? 'fouten' : 'errors'],
    [counts.warning, nl ? 'waarschuwing' : 'warning', nl ? 'waarschuwingen' : 'warnings'],
    [counts.info, nl ? 'ter informatie' : 'for information', nl ? 'ter informatie' : 'for information'],
    [counts.advisory, nl ? 'advies' : 'piece of advice', nl ? 'adviezen' : 'pieces of advice'],
  ] as const;
  return listed(
    parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many, language)])),
    language,
  );
}

const total = (counts: Counts): number => counts.error + counts.warning + counts.info + counts.advisory;

interface Checked {
  readonly asks: number;
  readonly submissions: number;
  /** How many of the submissions are made up. */
  readonly fictional: number;
}

function checked({ asks, submissions, fictional }: Checked, language: Language): string {
  const madeUp = { nl: `, waarvan ${fictional} fictief`, en: `, of which ${fictional} fictional` };
  const what =
    language === 'nl'
      ? `${countedAsks(asks, language)} in ${counted(submissions, 'inbreng', 'inbrengen', language)}`
      : `${countedAsks(asks, language)} in ${counted(submissions, 'submission', 'submissions', language)}`;
  return fictional === 0 ? what : what + madeUp[language];
}

type Completeness = {
  readonly percent: number;
  readonly wanting: number;
  readonly asks: number;
  /** Whether this check told what is wanting. */
  readonly isTold: boolean;
  /** What was named on the command line. */
  readonly paths: readonly string[];
};

export const reportWords = {
  known: wording<{ count: number }>({
    nl: ({ count }) =>
      `${counted(count, 'bevinding is', 'bevindingen zijn', 'nl')} bekend (policy-asks-baseline.yaml) en ${count === 1 ? 'telt' : 'tellen'} niet mee.`,
    en: ({ count }) =>
      `${counted(count, 'finding is', 'findings are', 'en')} known (policy-asks-baseline.yaml) and ${count === 1 ? 'does' : 'do'} not count.`,
  }),
  found: wording<{ counts: Counts } & Checked>({
    nl: ({ counts, ...what }) =>
      `${counted(total(counts), 'bevinding', 'bevindingen', 'nl')}: ${countedSeverities(counts, 'nl')}. Gecontroleerd: ${checked(what, 'nl')}.`,
    en: ({ counts, ...what }) =>
      `${counted(total(counts), 'finding', 'findings', 'en')}: ${countedSeverities(counts, 'en')}. Checked: ${checked(what, 'en')}.`,
  }),
  clean: wording<Checked>({
    nl: (what) => `In orde: geen bevindingen. Gecontroleerd: ${checked(what, 'nl')}.`,
    en: (what) => `All clear: no findings. Checked: ${checked(what, 'en')}.`,
  }),
  /** Where there is nothing to tell but that it was looked at. */
  extent: wording<Checked>({
    nl: (what) => `Gecontroleerd: ${checked(what, 'nl')}.`,
    en: (what) => `Checked: ${checked(what, 'en')}.`,
  }),
  noAsks: {
    nl: () =>
      'Let op: er is geen enkele vraag gevonden. Vragen staan in bestanden die eindigen op `.ask.yaml`; kijk ook of .gitignore of `ignore` in policy-asks.yaml ze overslaat.',
    en: () =>
      'Note: not a single ask was found. Asks stand in files that end in `.ask.yaml`; also look whether .gitignore or `ignore` in policy-asks.yaml skips them.',
  },
  completeness: wording<Completeness>({
    nl: ({ percent, wanting, asks, isTold, paths }) =>
      `Volledigheid voor indienen: ${percent} %${
        wanting === 0
          ? '.'
          : `; bij ${wanting} van de ${countedAsks(asks, 'nl')} ontbreekt nog iets.${isTold ? '' : ` Wat precies, zegt \`policy-asks lint${pathsAgain(paths)} --profile submit\`.`}`
      }`,
    en: ({ percent, wanting, asks, isTold, paths }) =>
      `Completeness for submission: ${percent} %${
        wanting === 0
          ? '.'
          : `; ${wanting} of ${countedAsks(asks, 'en')} ${wanting === 1 ? 'still lacks' : 'still lack'} something.${isTold ? '' : ` \`policy-asks lint${pathsAgain(paths)} --profile submit\` says what.`}`
      }`,
  }),
  explain: wording<{ code: string }>({
    nl: ({ code }) => `Meer over een regel: \`policy-asks explain ${code}\`.`,
    en: ({ code }) => `More about a rule: \`policy-asks explain ${code}\`.`,
  }),
  safeFixes: wording<{ count: number; paths: readonly string[] }>({
    nl: ({ count, paths }) =>
      `${counted(count, 'bevinding is', 'bevindingen zijn', 'nl')} veilig op te lossen met \`policy-asks fix${pathsAgain(paths)}\`.`,
    en: ({ count, paths }) =>
      `${counted(count, 'finding', 'findings', 'en')} can be mended safely with \`policy-asks fix${pathsAgain(paths)}\`.`,
  }),
  tooManyWarnings: wording<{ count: number; most: number }>({
    nl: ({ count, most }) =>
      `Er zijn ${counted(count, 'waarschuwing', 'waarschuwingen', 'nl')}, meer dan de ${most} die “--max-warnings” toelaat.`,
    en: ({ count, most }) =>
      `There are ${counted(count, 'warning', 'warnings', 'en')}, more than the ${most} that “--max-warnings” allows.`,
  }),
  elsewhere: wording<{ count: number }>({
    nl: ({ count }) =>
      `Daarnaast ${counted(count, 'bevinding', 'bevindingen', 'nl')} in de rest van de portefeuille, hier niet getoond.`,
    en: ({ count }) =>
      `Besides, ${counted(count, 'finding', 'findings', 'en')} in the rest of the portfolio, not shown here.`,
  }),
  fixSafe: wording<{ title: string }>({
    nl: ({ title }) => `Oplossing: ${title} (veilig, met \`policy-asks fix\`)`,
    en: ({ title }) => `Fix: ${title} (safe, with \`policy-asks fix\`)`,
  }),
  fixReview: wording<{ title: string }>({
    nl: ({ title }) => `Mogelijke oplossing: ${title}`,
    en: ({ title }) => `Possible fix: ${title}`,
  }),
  uncertain: says(
    'De norm achter deze bevinding staat niet in een officiële bron.',
    'The norm behind this finding is not from an official source.',
  ),
  reading: wording<{ folder: string }>({
    nl: ({ folder }) => `${folder} wordt gelezen…`,
    en: ({ folder }) => `Reading ${folder}…`,
  }),
  statisticsHeading: says('Per regel', 'Per rule'),
  holds: says('gaat op', 'holds'),
  fails: says('faalt', 'fails'),
  notApplicable: says('niet van toepassing', 'not applicable'),
} satisfies Record<string, Wording<never>>;
