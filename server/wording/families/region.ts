import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { all, named, type NamedRegion } from '../region-names.ts';
import { counted, day, listed, quoted } from '../say.ts';

/** The names, all or some of them. */
function some(names: readonly Localized[], of: number, language: Language): string {
  const list = listed(
    names.map((name) => name[language]),
    language,
  );
  const such = language === 'nl' ? 'zoals' : 'such as';
  const namely = language === 'nl' ? 'namelijk' : 'namely';
  return `${names.length < of ? such : namely} ${list}`;
}

export const region = {
  findings: {
    'region/unknown': wording<{
      code: string;
      /** The text is a name that the regions bear; else they are the nearest. */
      isName: boolean;
      regions: readonly NamedRegion[];
      place: 'target' | 'party' | 'submitter' | 'member';
    }>({
      nl: ({ code, isName, regions, place }) =>
        isName
          ? `${quoted(code)} is een naam; hier hoort de code van een regio. ` +
            `Die naam hoort bij ${all(regions, 'nl', 'and')}. Alleen met de code is zeker welk bestuur u bedoelt: vervang de naam.`
          : `${quoted(code)} staat niet in de codelijst van regio’s.` +
            `${regions.length === 0 ? '' : ` Bedoelde u ${all(regions, 'nl', 'or')}?`} ` +
            (place === 'submitter' || place === 'member'
              ? 'Zo is niet bekend voor welk gebied deze inbreng spreekt, en blijft dat bij al haar vragen ongecontroleerd. '
              : 'Met een onbekende code telt de vraag in geen kaart of overzicht mee. ') +
            'Kies een code uit de lijst' +
            (place === 'target' ? ', of schrijf een gebied zonder code als `{informal: "…"}`.' : '.'),
      en: ({ code, isName, regions, place }) =>
        isName
          ? `${quoted(code)} is a name; the code of a region belongs here. ` +
            `That name belongs to ${all(regions, 'en', 'and')}. Only the code makes sure which authority you mean: replace the name.`
          : `${quoted(code)} is not in the code list of regions.` +
            `${regions.length === 0 ? '' : ` Did you mean ${all(regions, 'en', 'or')}?`} ` +
            (place === 'submitter' || place === 'member'
              ? 'This way it is not known for which area this submission speaks, and that stays unchecked in all its asks. '
              : 'With an unknown code the ask counts on no map and in no overview. ') +
            'Choose a code from the list' +
            (place === 'target' ? ', or write an area without a code as `{informal: "…"}`.' : '.'),
    }),
    'region/retired': wording<{
      region: NamedRegion;
      until: string;
      successor?: NamedRegion;
      /** What makes the successor doubtful. */
      note?: Localized;
    }>({
      nl: ({ region: old, until, successor, note }) =>
        `${named(old, 'nl')} bestaat niet meer: de code gold tot en met ${day(until, 'nl')}. ` +
        'Bij een vervallen code hoort geen bestuur meer en geen cijfer van nu. ' +
        (successor === undefined
          ? 'De codelijst noemt geen opvolger: zoek op wie de taken heeft overgenomen en gebruik die code.'
          : note === undefined
            ? `Het gebied hoort nu bij ${named(successor, 'nl')}: gebruik die code.`
            : `Het gebied hoort nu waarschijnlijk bij ${named(successor, 'nl')}. ${note.nl} Zoek het na en kies de code.`),
      en: ({ region: old, until, successor, note }) =>
        `${named(old, 'en')} no longer exists: the code was valid until ${day(until, 'en')}. ` +
        'No authority and no figure of today goes with a retired code. ' +
        (successor === undefined
          ? 'The code list names no successor: find out who took over its tasks and use that code.'
          : note === undefined
            ? `The area now belongs to ${named(successor, 'en')}: use that code.`
            : `The area now probably belongs to ${named(successor, 'en')}. ${note.en} Look it up and choose the code.`),
    }),
    'region/split': wording<{
      region: NamedRegion;
      until: string;
      successors: readonly NamedRegion[];
      /** What makes the successors doubtful. */
      note?: Localized;
    }>({
      nl: ({ region: old, until, successors, note }) =>
        `${named(old, 'nl')} bestaat niet meer: de code gold tot en met ${day(until, 'nl')}, ` +
        `en het gebied is verdeeld over ${all(successors, 'nl', 'and')}. ${note === undefined ? '' : `${note.nl} `}` +
        'Welk deel u bedoelt, weet alleen u. Kies de opvolger waar het om gaat, of noem ze allemaal.',
      en: ({ region: old, until, successors, note }) =>
        `${named(old, 'en')} no longer exists: the code was valid until ${day(until, 'en')}, ` +
        `and the area was divided between ${all(successors, 'en', 'and')}. ${note === undefined ? '' : `${note.en} `}` +
        'Only you know which part you mean. Choose the successor you mean, or name them all.',
    }),
    'region/outside-territory': wording<{
      region: NamedRegion;
      submitter: Localized;
      /** Municipalities of the target outside the territory, and of the target in all. */
      outside: number;
      total: number;
      /** Names of some of those outside. */
      such: readonly Localized[];
      partners: number;
      /** Areas whose list of members is not official: for programs; people read that the finding is uncertain. */
      approximate: readonly Localized[];
    }>({
      nl: ({ region: target, submitter, outside, total, such, partners }) =>
        `${named(target, 'nl')} ligt ${outside === total ? 'buiten' : 'niet helemaal in'} het gebied van ${submitter.nl}` +
        (partners > 0 ? ' en van de partners bij deze vraag' : '') +
        (outside === total
          ? '. '
          : `: ${counted(outside, 'gemeente ligt', 'gemeenten liggen', 'nl')} erbuiten, ${some(such, outside, 'nl')}. `) +
        'Het eerste wat men zal vragen, is wie daar het mandaat voor gaf. ' +
        'Stel de vraag samen met wie er wel over gaat (`jointWith`), noem alleen uw eigen gebied, ' +
        `of leg onder \`waivers\` vast waarom u ook hiervoor spreekt.`,
      en: ({ region: target, submitter, outside, total, such, partners }) =>
        `${named(target, 'en')} lies ${outside === total ? 'outside' : 'not wholly within'} the territory of ${submitter.en}` +
        (partners > 0 ? ' and of the partners in this ask' : '') +
        (outside === total
          ? '. '
          : `: ${counted(outside, 'municipality lies', 'municipalities lie', 'en')} outside it, ${some(such, outside, 'en')}. `) +
        'The first thing people will ask is who gave the mandate for it. ' +
        'Make the ask together with those who can speak for it (`jointWith`), name only your own territory, ' +
        `or record under \`waivers\` why you speak for this area too.`,
    }),
  },
  places: {
    'submitter-here': wording<{ submitter: Localized }>({
      nl: ({ submitter }) => `De indiener: ${submitter.nl}`,
      en: ({ submitter }) => `The submitter: ${submitter.en}`,
    }),
  },
  fixes: {
    'use-region': wording<{ region: NamedRegion }>({
      nl: ({ region: by }) => `Vervang door ${named(by, 'nl')}`,
      en: ({ region: by }) => `Replace by ${named(by, 'en')}`,
    }),
    'use-regions': wording<{ regions: readonly NamedRegion[] }>({
      nl: ({ regions }) => `Vervang door ${all(regions, 'nl', 'and')}`,
      en: ({ regions }) => `Replace by ${all(regions, 'en', 'and')}`,
    }),
    'remove-region': wording<{ region: NamedRegion; successor: NamedRegion }>({
      nl: ({ region: old, successor }) =>
        `Verwijder ${named(old, 'nl')}: ${named(successor, 'nl')} staat al in de lijst`,
      en: ({ region: old, successor }) =>
        `Remove ${named(old, 'en')}: ${named(successor, 'en')} is in the list already`,
    }),
  },
  reasons: {
    'no-regions': wording({ nl: () => 'de vraag noemt geen regio', en: () => 'the ask names no region' }),
    'no-territory': wording({
      nl: () => 'het gebied van de indiener of van een partner is niet bekend in gemeenten',
      en: () => 'the territory of the submitter or of a partner is not known in municipalities',
    }),
  },
};
