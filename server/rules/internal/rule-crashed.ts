// A rule that threw. Reported by the engine, so that a mistake in a rule never looks like a clean record.
import { engineRule } from '../rule.ts';

export const ruleCrashed = engineRule({
  code: 'internal/rule-crashed',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit programma: een controle die niet liep, wordt gemeld',
        en: 'Convention of this program: a check that did not run is reported',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een regel van het programma is vastgelopen.',
      why: 'Wat die regel controleert, is hier niet gecontroleerd. De andere regels hebben gewoon gelopen.',
      advice:
        'Meld de fout met de tekst waarbij zij optrad. Tot die tijd kunt u de regel uitzetten in `policy-asks.yaml`.',
      who: 'De makers van het programma.',
      ignore: 'Niet: zet liever de regel zelf uit tot zij is hersteld.',
    },
    en: {
      what: 'A rule of the program failed.',
      why: 'What that rule checks was not checked here. The other rules ran as usual.',
      advice:
        'Report the fault with the text it happened on. Until then you can switch the rule off in `policy-asks.yaml`.',
      who: 'The makers of the program.',
      ignore: 'Never: rather switch off the rule itself until it is mended.',
    },
  },
  // No record shows this: every record that made a rule fail would be mended at once.
  examples: { wrong: '', right: '' },
});
