// A comment, waiver or known finding that silences nothing, though its rule ran. Where the rule was off nothing can be said.
import { ignoreRule } from '../rule.ts';
import { convention, holds, neverIgnored } from './convention.ts';
import { removal } from './removal.ts';

export const unusedIgnore = ignoreRule({
  code: 'ignore/unused',
  scope: 'ask',
  severity: 'warning',
  tag: 'unnecessary',
  fix: 'review',
  since: '0.1.0',
  sources: [convention],
  page: {
    nl: {
      what: 'Een opmerking, uitzondering of bekende bevinding gaat over een regel die daar niets te melden heeft.',
      why: 'De fout is intussen hersteld, of het staat op de verkeerde plaats. Blijft het staan, dan verbergt het later een nieuwe fout.',
      advice:
        'Haal het weg (bekende bevindingen ook met `policy-asks baseline --prune`), of zet een opmerking boven of achter de regel waarover zij gaat.',
      who: 'Niemand nodig: de regel zelf heeft niets meer op te merken.',
      ignore: neverIgnored.nl,
    },
    en: {
      what: 'A comment, waiver or known finding is about a rule that has nothing to report there.',
      why: 'The mistake was mended meanwhile, or this stands in the wrong place. If it stays, it will hide a new mistake later.',
      advice:
        'Remove it (known findings also with `policy-asks baseline --prune`), or put a comment above or behind the line it is about.',
      who: 'Nobody needed: the rule itself has nothing left to report.',
      ignore: neverIgnored.en,
    },
  },
  examples: {
    wrong:
      'funding:\n  term: structureel\n  from: 2027 # policy-asks-ignore funding/structural-with-end: het besluit noemt een eindjaar\n',
    right:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end: het besluit noemt zelf dit eindjaar\n',
  },
  check(directive, { codes, today }, report) {
    const { form, code, reason, until, used, ruleRan, place } = directive;
    if (reason === undefined || !codes.includes(code) || !holds(until, today)) return;
    if (ruleRan && !used) report({ place, facts: { form, code }, fixes: [removal(directive)] });
  },
});
