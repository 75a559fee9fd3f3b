// A scheme that no code list knows. Reads one ask. A scheme that is still to be made need not be in a list.
import { nearestIn } from '../nearest.ts';
import { askRule, notApplicable } from '../rule.ts';
import { schemeMeant } from './by-scheme.ts';

export const unknownScheme = askRule({
  code: 'scheme/unknown',
  scope: 'ask',
  severity: 'error',
  cause: ({ scheme }) => scheme,
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijst van regelingen in dit pakket, met een bron per regeling',
        en: 'Code list of schemes in this package, with a source for each scheme',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een regeling die niet in de codelijst staat, of een naam die meer dan één regeling draagt.',
      why: 'Van een onbekende regeling is niet na te gaan wie erover gaat, of zij nog openstaat en welke voorwaarden gelden. Ook vallen vragen over dezelfde regeling dan niet bij elkaar.',
      advice:
        'Kies een regeling uit de lijst, of voeg haar toe aan een codelijst van de portefeuille. Vraagt u om een nieuwe regeling, schrijf dan `effect: create`.',
      who: 'De vakcollega die de regeling kent, of de subsidieadviseur.',
      ignore: 'Zelden: voeg de regeling liever toe aan de codelijst.',
    },
    en: {
      what: 'An ask names a scheme that is not in the code list, or a name that more than one scheme bears.',
      why: 'Of an unknown scheme nobody can tell who decides on it, whether it is still open and which conditions apply. Nor do asks about the same scheme come together.',
      advice:
        'Choose a scheme from the list, or add it to a code list of the portfolio. If you ask for a new scheme, write `effect: create`.',
      who: 'The colleague who knows the scheme, or the grants adviser.',
      ignore: 'Seldom: rather add the scheme to the code list.',
    },
  },
  examples: { wrong: 'scheme: { id: wookt, effect: change }', right: 'scheme: { id: wokt, effect: change }' },
  check({ scheme }, { vocabulary, today }, report) {
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    if (schemeMeant(scheme.id, vocabulary) !== undefined) return;
    if (scheme.effect === 'create') return notApplicable('scheme-to-be-made');
    const at = ['scheme', 'id'];
    const { near, fixes } = nearestIn(vocabulary.schemes, scheme.id, at, today);
    report({ at, facts: { scheme: scheme.id, near }, fixes });
  },
});
