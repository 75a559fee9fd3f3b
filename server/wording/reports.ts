// What reports for reviewers and servers say around the findings.
import { type Wording, wording } from './fact.ts';
import { counted } from './say.ts';
import { says } from './sentence.ts';

export const reportsWords = {
  leftOut: wording<{ count: number; most: number }>({
    nl: ({ count, most }) =>
      `Nog ${counted(count, 'bevinding', 'bevindingen', 'nl')}; GitHub toont er per soort hoogstens ${most}.`,
    en: ({ count, most }) =>
      `${counted(count, 'more finding', 'more findings', 'en')}; GitHub shows ${most} of a kind at most.`,
  }),
  leftOutHere: wording<{ count: number }>({
    nl: ({ count }) => `En nog ${counted(count, 'bevinding', 'bevindingen', 'nl')}, hier niet getoond.`,
    en: ({ count }) => `And ${counted(count, 'more finding', 'more findings', 'en')}, not shown here.`,
  }),
  fresh: says('nieuw', 'new'),
  unchanged: says('stond er al', 'was there already'),
  gone: says('Weg sinds die versie', 'Gone since then'),
  moreGone: wording<{ count: number }>({
    nl: ({ count }) => `En nog ${count}.`,
    en: ({ count }) => `And ${count} more.`,
  }),
  findings: says('Bevindingen', 'Findings'),
  finding: says('Bevinding', 'Finding'),
  severity: says('Ernst', 'Severity'),
  place: says('Plaats', 'Place'),
  rule: says('Regel', 'Rule'),
  rules: says('De regels', 'The rules'),
  also: says('Zie ook', 'See also'),
  fix: says('Oplossing', 'Fix'),
  unread: says('Niet gelezen', 'Not read'),
  contents: says('Bestanden', 'Files'),
  asOf: wording<{ today: string; version: string }>({
    nl: ({ today, version }) => `Nagekeken op ${today} met Policy Asks ${version}.`,
    en: ({ today, version }) => `Checked on ${today} with Policy Asks ${version}.`,
  }),
} satisfies Record<string, Wording<never>>;
