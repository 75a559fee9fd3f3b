// A comment, waiver or known finding whose last day has passed: it silences nothing any more.
import { date as isDate } from '../../records/formats.ts';
import { ignoreRule } from '../rule.ts';
import { convention, holds, neverIgnored } from './convention.ts';
import { removal } from './removal.ts';

export const expiredIgnore = ignoreRule({
  code: 'ignore/expired',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [convention],
  page: {
    nl: {
      what: 'Een opmerking, uitzondering of bekende bevinding gold tot een dag die voorbij is.',
      why: 'De afspraak was tijdelijk. De regel geldt weer, en wat hier staat doet alsof dat niet zo is.',
      advice: 'Los op wat de regel meldt en haal dit weg, of spreek een nieuwe datum af.',
      who: 'Wie de uitzondering toestond, meestal de controller of de jurist.',
      ignore: neverIgnored.nl,
    },
    en: {
      what: 'A comment, waiver or known finding held until a day that has passed.',
      why: 'The arrangement was temporary. The rule holds again, while this suggests that it does not.',
      advice: 'Mend what the rule reports and remove this, or agree on a new date.',
      who: 'Whoever allowed the exception, mostly the controller or the lawyer.',
      ignore: neverIgnored.en,
    },
  },
  examples: {
    wrong:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end: wacht op besluit (until 2025-12-31)\n',
    right:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end: wacht op besluit (until 2026-12-31)\n',
  },
  check(directive, { codes, today }, report) {
    const { form, code, until, place } = directive;
    if (until === undefined || holds(until, today) || !codes.includes(code)) return;
    const exists = isDate(until);
    report({ place, facts: { form, code, until, exists }, fixes: [removal(directive)] });
  },
});
