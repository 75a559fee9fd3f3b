import { type NormFact, wording } from '../fact.ts';
import { aFollowUp, type FollowUpKind, theFollowUp } from '../follow-up-names.ts';
import type { Language, Localized } from '../language.ts';
import { listed, quoted } from '../say.ts';

const anyOf = (texts: readonly string[], language: Language): string =>
  listed(
    texts.map((text) => quoted(text)),
    language,
    'or',
  );

interface Slip {
  readonly written: string;
  /** Absent outside follow-ups. */
  readonly kind?: FollowUpKind;
  readonly name?: Localized;
  readonly canonical?: string;
  readonly otherKind?: FollowUpKind;
  readonly examples: readonly string[];
}

export const reference = {
  findings: {
    'reference/malformed': wording<
      Slip & { slip: 'loose' | 'other-kind' | 'no-form'; norms: readonly NormFact[] }
    >({
      nl: ({ slip, ...facts }) => malformed[slip].nl(facts),
      en: ({ slip, ...facts }) => malformed[slip].en(facts),
    }),
    'reference/dossier-mismatch': wording<{
      dossier: string;
      scheme: string;
      name: Localized;
      dossiers: readonly string[];
      /** Schemes that the dossier belongs to. */
      others: readonly Localized[];
      norms: readonly NormFact[];
    }>({
      nl: ({ dossier, name, dossiers, others }) =>
        `Dit stuk staat in dossier ${dossier}${others.length === 0 ? '' : ` (van ${anyOf(namesOf(others, 'nl'), 'nl')})`}, maar de vraag gaat over ${quoted(name.nl)}, met dossier ${listed(dossiers, 'nl', 'or')}. ` +
        'Wie het nummer opzoekt, vindt dan een stuk over iets anders. ' +
        'Zoek het stuk op en verbeter het nummer of de regeling.',
      en: ({ dossier, name, dossiers, others }) =>
        `This paper is in dossier ${dossier}${others.length === 0 ? '' : ` (of ${anyOf(namesOf(others, 'en'), 'en')})`}, but the ask is about ${quoted(name.en)}, with dossier ${listed(dossiers, 'en', 'or')}. ` +
        'Whoever looks up the number then finds a paper on something else. ' +
        'Look up the paper and correct the number or the scheme.',
    }),
  },
  places: {},
  fixes: {
    'other-follow-up': wording<{ kind: FollowUpKind }>({
      nl: ({ kind }) => `Maak er ${aFollowUp(kind, 'nl')} van: \`kind: ${kind}\``,
      en: ({ kind }) => `Make it ${aFollowUp(kind, 'en')}: \`kind: ${kind}\``,
    }),
  },
  reasons: {
    'no-references': wording({
      nl: () => 'de vraag noemt geen nummers van stukken',
      en: () => 'the ask names no numbers of documents',
    }),
    'no-forms': wording({
      nl: () => 'de codelijst noemt geen vormen van nummers',
      en: () => 'the code list names no forms of numbers',
    }),
    'scheme-without-dossiers': wording({
      nl: () => 'van de regeling is geen dossier bekend',
      en: () => 'no dossier of the scheme is known',
    }),
  },
};

const namesOf = (names: readonly Localized[], language: Language): readonly string[] =>
  names.map((name) => name[language]);

const malformed = {
  loose: {
    nl: ({ written, name, canonical = '' }: Slip) =>
      `${quoted(written)} is niet geschreven zoals het hoort (${name?.nl}), zodat de link in een lijst van stukken niet werkt. ` +
      `Schrijf ${quoted(canonical)}.`,
    en: ({ written, name, canonical = '' }: Slip) =>
      `${quoted(written)} is not written as it should be (${name?.en}), so that the link in a list of documents does not work. ` +
      `Write ${quoted(canonical)}.`,
  },
  'other-kind': {
    nl: ({ written, kind = 'motie', otherKind = 'motie' }: Slip) =>
      `${quoted(written)} heeft de vorm van het nummer van ${aFollowUp(otherKind, 'nl')}, maar staat hier bij ${aFollowUp(kind, 'nl')}. ` +
      'Wie het opzoekt, komt bij een ander stuk uit. ' +
      `Neem het nummer van ${theFollowUp(kind, 'nl')} over, of verbeter de soort.`,
    en: ({ written, kind = 'motie', otherKind = 'motie' }: Slip) =>
      `${quoted(written)} has the form of the number of ${aFollowUp(otherKind, 'en')}, but stands with ${aFollowUp(kind, 'en')} here. ` +
      'Whoever looks it up ends at another document. ' +
      `Take over the number of ${theFollowUp(kind, 'en')}, or correct the kind.`,
  },
  'no-form': {
    nl: ({ written, kind, examples }: Slip) =>
      `${quoted(written)} heeft niet de vorm van ${kind === undefined ? 'het nummer dat het lijkt te zijn' : `een nummer van ${aFollowUp(kind, 'nl')}`}. ` +
      'Zonder goed nummer kan niemand het stuk opzoeken. ' +
      `Neem het over van de site waar het stuk staat; het ziet eruit als ${anyOf(examples, 'nl')}.`,
    en: ({ written, kind, examples }: Slip) =>
      `${quoted(written)} does not have the form of ${kind === undefined ? 'the number it seems to be' : `a number of ${aFollowUp(kind, 'en')}`}. ` +
      'Without a right number nobody can look the document up. ' +
      `Take it over from the site where the document is; it looks like ${anyOf(examples, 'en')}.`,
  },
};
