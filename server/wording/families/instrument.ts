import { wording } from '../fact.ts';
import type { NormFact } from '../fact.ts';
import type { Localized } from '../language.ts';
import { countedYears, day, didYouMean, listed, quoted } from '../say.ts';
import { kinds, type NamedRegion, regionWithKind } from '../region-names.ts';

/** Why an instrument or scheme cannot be used when the money is to come. */
interface Gap {
  readonly kind: 'instrument' | 'scheme';
  readonly name: Localized;
  readonly state: 'announced' | 'later' | 'ended';
  /** ISO date: its first or last day. */
  readonly day?: string;
  /** First year of the money, when that is still to come. */
  readonly year?: number;
  readonly norm: NormFact;
}

const gap = {
  nl: ({ name, state, day: date = '', year }: Gap) =>
    ({
      announced: `${quoted(name.nl)} is aangekondigd, maar nog niet van kracht. `,
      later: `${quoted(name.nl)} geldt pas vanaf ${day(date, 'nl')}${year === undefined ? '' : `, en u vraagt geld vanaf ${year}`}. `,
      ended: `${quoted(name.nl)} gold tot en met ${day(date, 'nl')}${year === undefined ? '' : `, en u vraagt geld vanaf ${year}`}. `,
    })[state],
  en: ({ name, state, day: date = '', year }: Gap) =>
    ({
      announced: `${quoted(name.en)} was announced, but is not in force yet. `,
      later: `${quoted(name.en)} is in force only from ${day(date, 'en')}${year === undefined ? '' : `, and you ask for money from ${year}`}. `,
      ended: `${quoted(name.en)} was in force up to and including ${day(date, 'en')}${year === undefined ? '' : `, and you ask for money from ${year}`}. `,
    })[state],
};

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
        `${basis === undefined ? ', en er is geen wettelijke grondslag genoemd' : unknown ? `, en van ${quoted(basis)} is niet bekend of het een wet is` : `, en ${quoted(basis)} is niet de wet die dat doet`}. ` +
        'Het ministerie mag de vraag zo niet inwilligen. ' +
        `Noem de wet onder \`legalBasis\`, vraag een uitkering die zelf op een wet berust, ` +
        `of kies de termijn ${listed(
          allowed.map((id) => quoted(id)),
          'nl',
          'or',
        )}.`,
      en: ({ name, term, basis, unknown, allowed }) =>
        `${quoted(name.en)} cannot give ${quoted(term)} money unless an act provides for it` +
        `${basis === undefined ? ', and no legal basis is named' : unknown ? `, and it is not known whether ${quoted(basis)} is an act` : `, and ${quoted(basis)} is not an act that does so`}. ` +
        'The ministry may not grant the ask like this. ' +
        'Name the act under `legalBasis`, ask for a grant that itself rests on an act, ' +
        `or choose the term ${listed(
          allowed.map((id) => quoted(id)),
          'en',
          'or',
        )}.`,
    }),
    'instrument/decree-too-long': wording<{
      name: Localized;
      from: number;
      until: number;
      years: number;
      most: number;
      /** Last year that fits. */
      last: number;
      norm: NormFact;
    }>({
      nl: ({ name, from, until, years, most, last }) =>
        `${quoted(name.nl)} vervalt volgens de wet na ${most} jaar, maar ${from} tot en met ${until} is ${years} jaar. ` +
        `Vanaf ${last + 1} is er dan geen grondslag meer, en dus geen geld. ` +
        `Vraag het tot en met ${last}, of kies een uitkering die op een wet berust en noem die wet onder \`legalBasis\`.`,
      en: ({ name, from, until, years, most, last }) =>
        `${quoted(name.en)} lapses by law after ${countedYears(most, 'en')}, but ${from} up to and including ${until} is ${years} years. ` +
        `From ${last + 1} on there is no legal basis left, and so no money. ` +
        `Ask for it up to and including ${last}, or choose a grant that rests on an act and name that act under \`legalBasis\`.`,
    }),
    'instrument/general-grant-for-one-region': wording<{
      name: Localized;
      regions: readonly Localized[];
      /** Targets beyond those named. */
      more: number;
      norm: NormFact;
    }>({
      nl: ({ name, regions, more }) =>
        `${quoted(name.nl)} wordt met vaste maatstaven over het hele land verdeeld, maar u vraagt het voor ${listed(
          [...regions.map((region) => region.nl), ...(more === 0 ? [] : [`nog ${more} andere`])],
          'nl',
        )}. ` +
        'Voor een deel van het land kan het ministerie dit niet toekennen. ' +
        'Kies een uitkering met een eigen verdeelsleutel, vraag om een andere verdeelmaatstaf, of vraag het voor het hele land.',
      en: ({ name, regions, more }) =>
        `${quoted(name.en)} is spread over the whole country by fixed measures, but you ask it for ${listed(
          [...regions.map((region) => region.en), ...(more === 0 ? [] : [`${more} more`])],
          'en',
        )}. ` +
        'The ministry cannot grant this for a part of the country. ' +
        'Choose a grant with a key of its own, ask for another allocation measure, or ask it for the whole country.',
    }),
    'instrument/subsidy-is-spuk': wording<{
      name: Localized;
      recipient: NamedRegion;
      norms: readonly NormFact[];
    }>({
      nl: ({ name, recipient }) =>
        `${quoted(name.nl)} is hier bedoeld voor ${regionWithKind(recipient, 'nl')}, maar geld onder voorwaarden aan een ${kinds.nl[recipient.kind]} is een specifieke uitkering (SPUK). ` +
        'Die vraagt een andere grondslag en verantwoording; het ministerie moet de vraag dan eerst omwerken. ' +
        'Kies een specifieke uitkering, of noem als ontvanger de instelling die het geld krijgt.',
      en: ({ name, recipient }) =>
        `${quoted(name.en)} is meant for ${regionWithKind(recipient, 'en')} here, but money under conditions to a ${kinds.en[recipient.kind]} is a specific grant (SPUK). ` +
        'That needs another legal basis and accounting; the ministry then has to rework the ask first. ' +
        'Choose a specific grant, or name as recipient the institution that gets the money.',
    }),
    'instrument/earmarked-free-grant': wording<{
      name: Localized;
      words: readonly string[];
      norms: readonly NormFact[];
    }>({
      nl: ({ name, words }) =>
        `${quoted(name.nl)} is vrij te besteden geld, maar de voorwaarden binden het: ${listed(
          words.map((word) => quoted(word)),
          'nl',
        )}. ` +
        'Met zo’n voorwaarde is het een specifieke uitkering, en die heeft een andere grondslag. ' +
        'Haal de voorwaarde weg, of kies een specifieke uitkering.',
      en: ({ name, words }) =>
        `${quoted(name.en)} is money that may be spent freely, but the conditions bind it: ${listed(
          words.map((word) => quoted(word)),
          'en',
        )}. ` +
        'With such a condition it is a specific grant, which has another legal basis. ' +
        'Remove the condition, or choose a specific grant.',
    }),
    'instrument/not-in-force': wording<Gap>({
      nl: (facts) =>
        gap.nl(facts) +
        'Het ministerie kan de vraag zo niet inwilligen. ' +
        (facts.kind === 'instrument'
          ? `Kies een instrument dat ${facts.state === 'ended' ? 'nog bestaat' : 'er al is'}` +
            (facts.state === 'ended' ? '.' : ', of schrijf in de vraag dat u op de invoering wacht.')
          : 'Kies een regeling die al open is, of laat het geld later beginnen.'),
      en: (facts) =>
        gap.en(facts) +
        'The ministry cannot grant the ask like this. ' +
        (facts.kind === 'instrument'
          ? `Choose an instrument that ${facts.state === 'ended' ? 'still exists' : 'is there already'}` +
            (facts.state === 'ended' ? '.' : ', or write in the ask that you wait for its introduction.')
          : 'Choose a scheme that is open already, or let the money begin later.'),
    }),
    'instrument/article-12-by-region': wording<{
      name: Localized;
      by: NamedRegion['kind'];
      submitter: NamedRegion;
      norm: NormFact;
    }>({
      nl: ({ name, by, submitter }) =>
        `Om ${quoted(name.nl)} kan alleen een ${kinds.nl[by]} vragen, maar de indiener is ${regionWithKind(submitter, 'nl')}. ` +
        'Het verzoek wordt dan niet in behandeling genomen. ' +
        `Laat de ${kinds.nl[by]} het zelf vragen en steun dat (\`supports\`), of kies een ander instrument.`,
      en: ({ name, by, submitter }) =>
        `Only a ${kinds.en[by]} can ask for ${quoted(name.en)}, but the submitter is ${regionWithKind(submitter, 'en')}. ` +
        'The request is then not considered. ' +
        `Let the ${kinds.en[by]} ask for it itself and support that (\`supports\`), or choose another instrument.`,
    }),
    'instrument/too-weak': wording<{ name: Localized; norm: NormFact }>({
      nl: ({ name }) =>
        `Met ${quoted(name.nl)} valt er niets toe te kennen: niemand kan er ja op zeggen zodat er iets verandert. ` +
        'U krijgt dan een vriendelijke brief en geen resultaat. ' +
        'Zeg wat er moet gebeuren (een aanwijzing, een andere regel, een loket, geld), of laat het als standpunt in de notitie.',
      en: ({ name }) =>
        `By ${quoted(name.en)} there is nothing to grant: nobody can say yes to it so that something changes. ` +
        'You then get a friendly letter and no result. ' +
        'Say what should happen (a designation, another rule, a desk, money), or leave it in the note as a position.',
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
    'targets-here': wording({
      nl: () => 'Hiervoor wordt het gevraagd',
      en: () => 'It is asked for this',
    }),
    'recipient-here': wording<{ name: Localized }>({
      nl: ({ name }) => `De ontvanger: ${name.nl}`,
      en: ({ name }) => `The recipient: ${name.en}`,
    }),
  },
  fixes: {
    'aim-at': wording<{ name: Localized }>({
      nl: ({ name }) => `Vraag het voor het hele land (${name.nl})`,
      en: ({ name }) => `Ask it for the whole country (${name.en})`,
    }),
    'remove-earmark': wording<{ all: boolean }>({
      nl: ({ all }) => (all ? 'Verwijder de voorwaarden' : 'Verwijder uit de voorwaarden wat het geld bindt'),
      en: ({ all }) => (all ? 'Remove the conditions' : 'Remove from the conditions what binds the money'),
    }),
  },
  reasons: {
    'does-not-lapse': wording({
      nl: () => 'dit instrument vervalt niet na een aantal jaren',
      en: () => 'this instrument does not lapse after a number of years',
    }),
    'rests-on-an-act': wording({
      nl: () => 'de vraag noemt een wet als grondslag, en dan vervalt de uitkering niet vanzelf',
      en: () => 'the ask names an act as legal basis, and then the grant does not lapse by itself',
    }),
    'not-spread': wording({
      nl: () => 'dit instrument wordt niet over alle overheden verdeeld',
      en: () => 'this instrument is not spread over all authorities',
    }),
    'target-not-known': wording({
      nl: () => 'van een doelgebied is niet bekend of het het hele land is',
      en: () => 'it is not known of a target whether it is the whole country',
    }),
    'country-not-known': wording({
      nl: () => 'de codelijst van regio’s kent geen land als geheel',
      en: () => 'the code list of regions knows no country as a whole',
    }),
    'may-go-to-authorities': wording({
      nl: () => 'dit instrument mag ook naar een overheid gaan',
      en: () => 'this instrument may go to an authority too',
    }),
    'no-recipient': wording({
      nl: () => 'de vraag noemt geen ontvanger',
      en: () => 'the ask names no recipient',
    }),
    'recipient-is-no-authority': wording({
      nl: () => 'de ontvanger is geen overheid waarvan bekend is dat zij een specifieke uitkering krijgt',
      en: () => 'the recipient is no authority that is known to get specific grants',
    }),
    'may-be-earmarked': wording({
      nl: () => 'dit instrument is geen vrij te besteden geld',
      en: () => 'this instrument is not money that may be spent freely',
    }),
    'no-conditions': wording({
      nl: () => 'de vraag noemt geen voorwaarden',
      en: () => 'the ask names no conditions',
    }),
    'nothing-in-code-list': wording({
      nl: () => 'de vraag noemt geen instrument uit de codelijst, en wil geen regeling daaruit gebruiken',
      en: () => 'the ask names no instrument of the code list, and wants to use no scheme of it',
    }),
    'ask-is-settled': wording({
      nl: () => 'over de vraag is al beslist',
      en: () => 'the ask was already decided on',
    }),
    'anyone-may-ask': wording({
      nl: () => 'om dit instrument kan iedere overheid vragen',
      en: () => 'any authority may ask for this instrument',
    }),
    'submitter-not-known': wording({
      nl: () => 'de indiener staat niet in de codelijst van regio’s',
      en: () => 'the submitter is not in the code list of regions',
    }),
    'no-act-needed': wording({
      nl: () => 'het instrument heeft voor deze termijn geen wet nodig',
      en: () => 'the instrument needs no act for this term',
    }),
  },
};
