// A comment that silences nothing, though its rule ran. Where the rule was off nothing can be said.
import { ignoreRule } from '../rule.ts';
import { convention, holds, neverIgnored } from './convention.ts';
import { removal } from './removal.ts';

export const unusedIgnore = ignoreRule({
  code: 'ignore/unused',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [convention],
  page: {
    nl: {
      what: 'Een opmerking negeert een regel die op die plaats niets te melden heeft.',
      why: 'De fout is intussen hersteld, of de opmerking staat op de verkeerde regel. Blijft zij staan, dan verbergt zij later een nieuwe fout.',
      advice: 'Haal de opmerking weg, of zet haar boven of achter de regel waarover zij gaat.',
      who: 'Niemand nodig: de regel zelf heeft niets meer op te merken.',
      ignore: neverIgnored.nl,
    },
    en: {
      what: 'A comment ignores a rule that has nothing to report in that place.',
      why: 'The mistake was mended meanwhile, or the comment stands on the wrong line. If it stays, it will hide a new mistake later.',
      advice: 'Remove the comment, or put it above or behind the line it is about.',
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
    const { code, reason, until, used, ruleRan, range } = directive;
    if (reason === undefined || !codes.includes(code) || !holds(until, today)) return;
    if (ruleRan && !used) report({ range, facts: { code }, fixes: [removal(directive)] });
  },
});
