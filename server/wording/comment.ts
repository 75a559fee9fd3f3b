// What a comment on a pull or merge request says around the findings.
import { type Wording, wording } from './fact.ts';
import type { Language } from './language.ts';
import { counted, listed } from './say.ts';
import { says } from './sentence.ts';

interface Left {
  readonly unread: number;
  readonly findings: number;
  readonly gone: number;
}

function leftOut({ unread, findings, gone }: Left, language: Language): string {
  const nl = language === 'nl';
  const parts = [
    [findings, nl ? 'bevinding' : 'finding', nl ? 'bevindingen' : 'findings'],
    [
      gone,
      nl ? 'bevinding die weg is' : 'finding that has gone',
      nl ? 'bevindingen die weg zijn' : 'findings that have gone',
    ],
    [
      unread,
      nl ? 'bestand dat niet gelezen is' : 'file that was not read',
      nl ? 'bestanden die niet gelezen zijn' : 'files that were not read',
    ],
  ] as const;
  return listed(
    parts.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many, language)])),
    language,
  );
}

export const commentWords = {
  fresh: wording<{ count: number }>({
    nl: ({ count }) => `Nieuw: ${counted(count, 'bevinding', 'bevindingen', 'nl')}`,
    en: ({ count }) => `New: ${counted(count, 'finding', 'findings', 'en')}`,
  }),
  unchanged: wording<{ count: number }>({
    nl: ({ count }) => `Stond er al: ${counted(count, 'bevinding', 'bevindingen', 'nl')}`,
    en: ({ count }) => `Was there already: ${counted(count, 'finding', 'findings', 'en')}`,
  }),
  nothingNew: says(
    'In orde: deze wijziging brengt geen nieuwe bevindingen.',
    'All clear: this change brings no new findings.',
  ),
  leftOut: wording<Left>({
    nl: (left) =>
      `Hier pasten niet bij: ${leftOut(left, 'nl')}. \`policy-asks lint\` toont alles, net als het verslag van de controle.`,
    en: (left) =>
      `There was no room for ${leftOut(left, 'en')}. \`policy-asks lint\` shows all, and so does the report of the check.`,
  }),
} satisfies Record<string, Wording<never>>;
