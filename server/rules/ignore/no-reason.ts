// A comment that silences a rule without a reason. An unknown rule or a day that passed is reported elsewhere.
import { ignoreRule } from '../rule.ts';
import { convention, neverIgnored } from './convention.ts';

export const ignoreWithoutReason = ignoreRule({
  code: 'ignore/no-reason',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [convention],
  page: {
    nl: {
      what: 'Een opmerking negeert een regel, maar zegt niet waarom.',
      why: 'Zonder reden weet later niemand of het negeren nog terecht is, en durft niemand het weg te halen.',
      advice: 'Schrijf de reden achter een dubbele punt, zo nodig met `(until 2026-12-31)` erachter.',
      who: 'Wie de opmerking schreef; het versiebeheer laat zien wie dat was.',
      ignore: neverIgnored.nl,
    },
    en: {
      what: 'A comment ignores a rule without saying why.',
      why: 'Without a reason nobody knows later whether ignoring is still right, and nobody dares to remove it.',
      advice: 'Write the reason after a colon, where needed followed by `(until 2026-12-31)`.',
      who: 'Whoever wrote the comment; the history of the file shows who.',
      ignore: neverIgnored.en,
    },
  },
  examples: {
    wrong:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end\n',
    right:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end: het besluit noemt zelf dit eindjaar\n',
  },
  check({ code, reason, until, place }, { codes, today }, report) {
    const expired = until !== undefined && until < today;
    if (reason === undefined && !expired && codes.includes(code)) report({ place, facts: { code } });
  },
});
