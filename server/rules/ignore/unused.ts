// A comment that silences nothing, though its rule ran. Where the rule was off nothing can be said.
import { ignoreRule } from '../rule.ts';
import { removal } from './removal.ts';

export const unusedIgnore = ignoreRule({
  code: 'ignore/unused',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit programma: wie een regel negeert, zegt waarom en zo nodig tot wanneer',
        en: 'Convention of this program: whoever ignores a rule says why and, where needed, until when',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een opmerking negeert een regel die op die plaats niets te melden heeft.',
      why: 'De fout is intussen hersteld, of de opmerking staat op de verkeerde regel. Blijft zij staan, dan verbergt zij later een nieuwe fout.',
      advice: 'Haal de opmerking weg, of zet haar boven of achter de regel waarover zij gaat.',
      who: 'Niemand nodig: de regel zelf heeft niets meer op te merken.',
      ignore: 'Niet: over opmerkingen die een regel negeren kan niet nog eens worden genegeerd.',
    },
    en: {
      what: 'A comment ignores a rule that has nothing to report in that place.',
      why: 'The mistake was mended meanwhile, or the comment stands on the wrong line. If it stays, it will hide a new mistake later.',
      advice: 'Remove the comment, or put it above or behind the line it is about.',
      who: 'Nobody needed: the rule itself has nothing left to report.',
      ignore: 'Never: comments that ignore a rule cannot be ignored in turn.',
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
    if (reason === undefined || !codes.includes(code) || (until !== undefined && until < today)) return;
    if (ruleRan && !used) report({ range, facts: { code }, fixes: [removal(directive)] });
  },
});
