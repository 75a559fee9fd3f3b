import { wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { didYouMean, listed, quoted } from '../say.ts';

export const instrument = {
  findings: {
    'instrument/unknown': wording<{ instrument: string; near: readonly string[] }>({
      nl: ({ instrument: name, near }) =>
        `${quoted(name)} staat niet in de lijst van instrumenten.${didYouMean(near, 'nl')} ` +
        'Aan het instrument ziet het ministerie hoe het de vraag kan inwilligen: met geld, een regel of een besluit. ' +
        'Kies een instrument uit de lijst, of voeg dit instrument toe aan de codelijst van de portefeuille.',
      en: ({ instrument: name, near }) =>
        `${quoted(name)} is not in the list of instruments.${didYouMean(near, 'en')} ` +
        'The instrument tells the ministry how it can grant the ask: by money, a rule or a decision. ' +
        'Choose an instrument from the list, or add this instrument to a code list of the portfolio.',
    }),
    'instrument/spuk-needs-act': wording<{
      instrument: string;
      name: Localized;
      term: string;
      basis?: string;
      /** No code list says whether the basis is an act. */
      unknown: boolean;
      allowed: readonly string[];
    }>({
      nl: ({ name, term, basis, unknown, allowed }) =>
        `${quoted(name.nl)} kan geen ${quoted(term)} geld geven zonder dat een wet dat regelt` +
        `${basis === undefined ? ', en er is geen wettelijke grondslag genoemd' : unknown ? `, en van ${quoted(basis)} is niet bekend of het een wet is` : `, en ${quoted(basis)} is geen wet`}. ` +
        'Het ministerie mag de vraag zo niet inwilligen. ' +
        `Noem de wet onder \`legalBasis\`, vraag een uitkering die zelf op een wet berust, ` +
        `of kies de termijn ${listed(
          allowed.map((id) => quoted(id)),
          'nl',
          'or',
        )}.`,
      en: ({ name, term, basis, unknown, allowed }) =>
        `${quoted(name.en)} cannot give ${quoted(term)} money unless an act provides for it` +
        `${basis === undefined ? ', and no legal basis is named' : unknown ? `, and it is not known whether ${quoted(basis)} is an act` : `, and ${quoted(basis)} is not an act`}. ` +
        'The ministry may not grant the ask like this. ' +
        'Name the act under `legalBasis`, ask for a grant that itself rests on an act, ' +
        `or choose the term ${listed(
          allowed.map((id) => quoted(id)),
          'en',
          'or',
        )}.`,
    }),
  },
  places: {
    'instrument-chosen-here': wording<{ name: Localized }>({
      nl: ({ name }) => `Hier is het instrument ${quoted(name.nl)} gekozen`,
      en: ({ name }) => `Here the instrument ${quoted(name.en)} was chosen`,
    }),
    'legal-basis-here': wording({
      nl: () => 'Dit is als wettelijke grondslag genoemd',
      en: () => 'This is named as the legal basis',
    }),
  },
  fixes: {},
  reasons: {
    'no-act-needed': wording({
      nl: () => 'het instrument heeft voor deze termijn geen wet nodig',
      en: () => 'the instrument needs no act for this term',
    }),
  },
};
