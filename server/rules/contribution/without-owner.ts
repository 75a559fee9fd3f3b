// What a region offers has somebody who takes care of it. Reads the contributions of one ask.
import { isOver } from '../life.ts';
import { askRule, notApplicable } from '../rule.ts';

export const contributionWithoutOwner = askRule({
  code: 'contribution/without-owner',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een aanbod waar niemand over gaat, blijft liggen',
        en: 'Practice: an offer that nobody is in charge of is left undone',
      },
    },
  ],
  page: {
    nl: {
      what: 'Iets wat de regio zelf inbrengt, heeft geen eigenaar.',
      why: 'Een aanbod zonder eigenaar blijft gemakkelijk liggen, terwijl het Rijk u eraan houdt zodra de vraag is ingewilligd.',
      advice:
        'Noem onder `owner` de rol of persoon die ervoor zorgt, zoals die bij de inbreng staat, en onder `by` de datum.',
      who: 'De programmamanager.',
      ignore: 'Zolang de partners nog afspreken wie het doet.',
    },
    en: {
      what: 'Something that the region itself brings has no owner.',
      why: 'An offer without an owner is easily left undone, while the government holds you to it once the ask is granted.',
      advice:
        'Name under `owner` the role or person who takes care of it, as declared in the submission, and under `by` the date.',
      who: 'The programme manager.',
      ignore: 'While the partners still agree on who does it.',
    },
  },
  examples: {
    wrong: 'contribution: [{ text: Wij reserveren grond bij de haltes. }]',
    right: 'contribution: [{ text: Wij reserveren grond bij de haltes., owner: strategist, by: 2027-06-01 }]',
  },
  check({ contribution = [], status }, { vocabulary }, report) {
    if (contribution.length === 0) return notApplicable('no-contribution');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    for (const [index, { text, owner }] of contribution.entries()) {
      if (owner === undefined) report({ at: ['contribution', index, 'text'], facts: { text } });
    }
  },
});
