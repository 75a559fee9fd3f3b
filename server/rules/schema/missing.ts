// What a complete ask lacks. The wishes stand in the schema of the ask; a field without which there is no record at all
// is reported under the same code while the record is read.
import { completenessGaps } from '../../records/completeness.ts';
import { schemaAt } from '../../records/schema.ts';
import { named } from '../../records/slip.ts';
import { titleOf, whyOf } from '../../records/words.ts';
import { isOver, settled } from '../life.ts';
import { askRule, notApplicable } from '../rule.ts';
import { recordReference } from './source.ts';

export const missing = askRule({
  code: 'schema/missing',
  scope: 'ask',
  severity: 'error',
  completeness: true,
  fix: 'none',
  since: '0.1.0',
  sources: [recordReference],
  page: {
    nl: {
      what: 'Een veld dat niet gemist kan worden, is niet ingevuld.',
      why: 'Zonder kenmerk, titel en status is er geen vraag om naar te verwijzen. Voor het indienen moet een ministerie ook zien wie erover gaat, voor welk gebied, langs welke weg, of er geld bij hoort, aan wie de vraag is gericht en wanneer het besluit nodig is.',
      advice:
        'Vul het genoemde veld in. Weet u het nog niet, laat de vraag dan in het profiel `draft` staan: daar telt dit als nog open, niet als fout. Van vragen die voorbij zijn wordt niets meer verlangd.',
      who: 'De opsteller van de vraag; voor geld en termijn de controller.',
      ignore:
        'Als het veld bij deze vraag echt niet bestaat, bijvoorbeeld een vraag om erkenning zonder beslismoment.',
    },
    en: {
      what: 'A field that an ask cannot do without is not filled in.',
      why: 'Without an id, a title and a status there is no ask to refer to. Once it is submitted, a ministry must also see who answers for it, for which area, by which route, whether money goes with it, to whom it is addressed and when the decision is needed.',
      advice:
        'Fill in the field that is named. If you do not know yet, leave the ask in profile `draft`: there it counts as still open, not as an error. Nothing more is wanted of asks that are over.',
      who: 'The author of the ask; for money and term the controller.',
      ignore:
        'When the field really does not exist for this ask, such as an ask for recognition without a decision moment.',
    },
  },
  examples: {
    wrong:
      'owner: strategist\ntargetRegions: [GM0014]\ninstrument: { type: woondeal }\nfunding: { term: geen }',
    right: [
      'owner: strategist',
      'targetRegions: [GM0014]',
      'instrument: { type: woondeal }',
      'funding: { term: geen }',
      'addressee: { ministries: [bzk] }',
      'deadline: 2026-06-01',
    ].join('\n'),
  },
  check(ask, { vocabulary }, report) {
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const isDecided = settled(ask.status, vocabulary) !== undefined;
    for (const { alternatives } of completenessGaps(ask)) {
      const [at = [], ...others] = alternatives;
      // Once there is a decision, the day by which it is needed tells nothing.
      if (isDecided && at[0] === 'deadline') continue;
      const schema = schemaAt('ask', at) ?? {};
      const key = named(at);
      report({
        at,
        part: 'key',
        facts: {
          key,
          title: titleOf(schema, key),
          why: whyOf(schema),
          record: 'ask',
          wantedBy: 'submit',
          or: others.map((other) => named(other)),
        },
      });
    }
  },
});
