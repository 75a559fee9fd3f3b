// An ask says what the region itself brings. Reads one ask; a share that a region pays counts as a contribution too.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { meantNow } from '../meant.ts';
import { askRule, notApplicable } from '../rule.ts';

export const missingContribution = askRule({
  code: 'contribution/missing',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wederkerigheid; een ministerie vraagt wat de regio zelf inbrengt',
        en: 'Practice: reciprocity; a ministry asks what the region itself brings',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag zegt niet wat de regio zelf inbrengt.',
      why: 'Het Rijk spreekt van wederkerigheid: wie alleen vraagt, staat achter bij wie ook iets biedt.',
      advice:
        'Noem onder `contribution` wat u zelf doet: grond, mensen, onderzoek, regels aanpassen, meebetalen. Een bedrag van de regio onder `funding.parts` telt ook.',
      who: 'De programmamanager.',
      ignore: 'Als alleen het Rijk kan handelen, zoals bij een wet die moet veranderen.',
    },
    en: {
      what: 'An ask does not say what the region itself brings.',
      why: 'The government speaks of reciprocity: whoever only asks loses out to those who also offer something.',
      advice:
        'Name under `contribution` what you do yourself: land, people, research, changing rules, paying a share. An amount of the region under `funding.parts` counts too.',
      who: 'The programme manager.',
      ignore: 'When only the government can act, as with an act that must change.',
    },
  },
  examples: {
    wrong: 'title: Een spoorlijn naar het Noorden',
    right:
      'title: Een spoorlijn naar het Noorden\ncontribution: [{ text: Wij reserveren grond bij de haltes. }]',
  },
  check(ask, { vocabulary }, report) {
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const offers = (ask.contribution ?? []).length > 0 || isShared(ask, vocabulary);
    if (!offers) report({ at: ['contribution'], facts: {} });
  },
});

const isShared = ({ funding }: Ask, { regions }: Vocabulary): boolean =>
  (funding?.parts ?? []).some(({ party, amount }) => amount > 0 && meantNow(party, regions) !== undefined);
