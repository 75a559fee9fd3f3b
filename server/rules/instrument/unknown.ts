// An instrument that no code list knows. Reads the instrument of one ask.
import { nearestIn } from '../nearest.ts';
import { askRule, notApplicable } from '../rule.ts';

export const unknownInstrument = askRule({
  code: 'instrument/unknown',
  scope: 'ask',
  severity: 'error',
  cause: ({ instrument }) => instrument,
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijst van instrumenten in dit pakket',
        en: 'Code list of instruments in this package',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een instrument dat niet in de lijst van instrumenten staat.',
      why: 'Aan het instrument ziet het ministerie hoe het de vraag kan inwilligen: met geld, een regel, een status of een besluit. Zonder dat blijft de vraag liggen.',
      advice:
        'Kies een instrument uit de lijst. Mist u er een, voeg het dan met zijn termijnen toe aan een codelijst van de portefeuille.',
      who: 'De jurist of controller van uw organisatie.',
      ignore: 'Zelden: voeg het instrument liever toe aan de codelijst.',
    },
    en: {
      what: 'An ask names an instrument that is not in the list of instruments.',
      why: 'The instrument tells the ministry how it can grant the ask: by money, a rule, a status or a decision. Without it the ask is left lying.',
      advice:
        'Choose an instrument from the list. If one is missing, add it with its terms to a code list of the portfolio.',
      who: 'The lawyer or controller of your organisation.',
      ignore: 'Seldom: rather add the instrument to the code list.',
    },
  },
  examples: { wrong: 'instrument: { type: woondael }', right: 'instrument: { type: woondeal }' },
  check({ instrument }, { vocabulary, today }, report) {
    const type = instrument?.type;
    if (type === undefined) return notApplicable('no-instrument');
    if (vocabulary.instruments.get(type) !== undefined) return;
    const at = ['instrument', 'type'];
    const { near, fixes } = nearestIn(vocabulary.instruments, type, at, today);
    report({ at, facts: { instrument: type, near }, fixes });
  },
});
