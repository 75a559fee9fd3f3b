// What is said about targets: names that do not fit, mergers to come, areas of schemes, corridors, counting twice.
import { wording } from '../fact.ts';
import type { NormFact } from '../fact.ts';
import type { Localized } from '../language.ts';
import { all, named, type NamedRegion } from '../region-names.ts';
import { counted, countedAsks, day, euros, listed, quoted } from '../say.ts';

const names = (of: readonly Localized[], language: 'nl' | 'en', joint: 'and' | 'or' = 'and'): string =>
  listed(
    of.map((name) => name[language]),
    language,
    joint,
  );

/** At most three by name. */
function areas(of: readonly Localized[], language: 'nl' | 'en'): string {
  if (of.length <= 3) return names(of, language);
  const such = names(of.slice(0, 3), language);
  return language === 'nl' ? `${of.length} gebieden, zoals ${such}` : `${of.length} areas, such as ${such}`;
}

export const regionTargets = {
  findings: {
    'region/retiring': wording<{
      region: NamedRegion;
      /** ISO date from which the region is planned to be gone. */
      date: string;
      successors: readonly NamedRegion[];
      /** Last year of the ask; absent when it has no end. */
      until?: number;
      /** What is known of the plan. */
      note?: Localized;
      norm: NormFact;
    }>({
      nl: ({ region, date, successors, until, note }) =>
        `${named(region, 'nl')} verdwijnt volgens plan op ${day(date, 'nl')}` +
        (successors.length === 0 ? '' : ` en gaat dan op in ${all(successors, 'nl', 'and')}`) +
        `, en deze vraag loopt ${until === undefined ? 'zonder einde door' : `tot en met ${until}`}. ` +
        (note === undefined ? '' : `${note.nl} `) +
        'Als het zover is, moet duidelijk zijn wie de afspraken en het geld overneemt. ' +
        (successors.length === 0
          ? 'Spreek dat nu af en zet het in de vraag.'
          : 'Spreek dat nu af met de opvolger en noem die ook bij `targetRegions`.'),
      en: ({ region, date, successors, until, note }) =>
        `${named(region, 'en')} is planned to end on ${day(date, 'en')}` +
        (successors.length === 0 ? '' : ` and to become part of ${all(successors, 'en', 'and')}`) +
        `, and this ask runs ${until === undefined ? 'on without an end' : `up to and including ${until}`}. ` +
        (note === undefined ? '' : `${note.en} `) +
        'When it comes to that, it must be clear who takes over the agreements and the money. ' +
        (successors.length === 0
          ? 'Agree on that now and write it in the ask.'
          : 'Agree on that now with the successor and name it under `targetRegions` too.'),
    }),
    'region/province-changed': wording<{
      province: NamedRegion;
      /** The municipality, as the record names it. */
      municipality: NamedRegion;
      /** Where it lies today. */
      now: NamedRegion;
      /** What of it once lay in the named province, and until which day; absent when it never did. */
      former?: { readonly names: readonly Localized[]; readonly until: string };
      norm: NormFact;
    }>({
      nl: ({ province, municipality, now, former }) =>
        `Bij ${named(municipality, 'nl')} staat ${named(province, 'nl')}, maar dit gebied ligt in ${named(now, 'nl')}. ` +
        (former === undefined
          ? ''
          : `Tot en met ${day(former.until, 'nl')} ${former.names.length === 1 ? 'hoorde' : 'hoorden'} ${names(former.names, 'nl')} bij ${province.name.nl}. `) +
        'Zo gaat de vraag naar het verkeerde provinciebestuur. Noem de provincie van nu.',
      en: ({ province, municipality, now, former }) =>
        `${named(province, 'en')} stands beside ${named(municipality, 'en')}, but that area lies in ${named(now, 'en')}. ` +
        (former === undefined
          ? ''
          : `Until ${day(former.until, 'en')} ${names(former.names, 'en')} belonged to ${province.name.en}. `) +
        'This way the ask goes to the wrong provincial authority. Name the province of today.',
    }),
    'region/name-mismatch': wording<{
      name: string;
      region: NamedRegion;
      /** A region of the past that bore the name and went into this one. */
      former?: { readonly region: NamedRegion; readonly until?: string };
      /** Regions of today that do bear the name. */
      bearers: readonly NamedRegion[];
    }>({
      nl: ({ name, region, former, bearers }) =>
        `De naam ${quoted(name)} hoort niet bij de code ${named(region, 'nl')}. ` +
        (former === undefined
          ? ''
          : `Zo heette ${named(former.region, 'nl')}${former.until === undefined ? '' : `, tot en met ${day(former.until, 'nl')}`}. `) +
        (bearers.length === 0 ? '' : `Die naam hoort bij ${all(bearers, 'nl', 'and')}. `) +
        'Wie de vraag leest, weet zo niet welk bestuur u bedoelt. Verbeter de naam of de code.',
      en: ({ name, region, former, bearers }) =>
        `The name ${quoted(name)} does not go with the code ${named(region, 'en')}. ` +
        (former === undefined
          ? ''
          : `That was the name of ${named(former.region, 'en')}${former.until === undefined ? '' : `, until ${day(former.until, 'en')}`}. `) +
        (bearers.length === 0 ? '' : `That name belongs to ${all(bearers, 'en', 'and')}. `) +
        'Whoever reads the ask cannot tell which authority you mean. Correct the name or the code.',
    }),
    'region/ambiguous-name': wording<{ name: string; regions: readonly NamedRegion[] }>({
      nl: ({ name, regions }) =>
        `${quoted(name)} kan ${all(regions, 'nl', 'or')} zijn. ` +
        'Dat zijn verschillende gebieden, met andere besturen en andere cijfers; het programma kiest niet voor u. ' +
        'Vervang de naam door de code die u bedoelt.',
      en: ({ name, regions }) =>
        `${quoted(name)} can be ${all(regions, 'en', 'or')}. ` +
        'These are different areas, with other authorities and other figures; the program does not choose for you. ' +
        'Replace the name by the code you mean.',
    }),
    'region/corridor-without-partners': wording<{
      region: NamedRegion;
      /** Partners of whom no ask about it is known. */
      missing: readonly NamedRegion[];
      /** Who do ask for it. */
      submitters: readonly NamedRegion[];
    }>({
      nl: ({ region, missing, submitters }) =>
        `De vragen voor ${named(region, 'nl')} komen hier alleen van ${all(submitters, 'nl', 'and')}; van ${all(missing, 'nl', 'and')} is er geen. ` +
        'Over een project dat door meer regio’s loopt, besluit het Rijk met al die regio’s; wie alleen komt, wordt teruggestuurd om eerst af te stemmen. ' +
        'Maak er een gezamenlijke vraag van (`jointWith`), of neem hun vraag op in deze portefeuille.',
      en: ({ region, missing, submitters }) =>
        `The asks for ${named(region, 'en')} come only from ${all(submitters, 'en', 'and')} here; there is none from ${all(missing, 'en', 'and')}. ` +
        'On a project that runs through several regions the government decides with all of them; whoever comes alone is sent back to agree first. ' +
        'Make it a joint ask (`jointWith`), or add their ask to this portfolio.',
    }),
    'region/outside-scheme-area': wording<{
      region: NamedRegion;
      scheme: Localized;
      /** Names of the regions that make up the area. */
      area: readonly Localized[];
      /** Municipalities in the area. */
      count: number;
      /** Municipalities of the target outside the area, and of the target in all. */
      outside: number;
      total: number;
      /** Names of some of those outside. */
      such: readonly Localized[];
      norm: NormFact;
    }>({
      nl: ({ region, scheme, area, count, outside, total, such }) =>
        `${named(region, 'nl')} ligt ${outside === total ? '' : 'voor het grootste deel '}buiten het gebied van ${quoted(scheme.nl)}` +
        `${outside === total ? '' : ` (${outside} van de ${total} gemeenten, zoals ${names(such, 'nl')})`}. ` +
        `Alleen de ${counted(count, 'gemeente', 'gemeenten', 'nl')} in dat gebied ${count === 1 ? 'komt' : 'komen'} in aanmerking (${areas(area, 'nl')}); ` +
        'voor wat daarbuiten ligt, komt er geen geld. ' +
        'Haal dit gebied uit de vraag, kies een andere regeling, of vraag het gebied te verruimen (`effect: change`).',
      en: ({ region, scheme, area, count, outside, total, such }) =>
        `${named(region, 'en')} lies ${outside === total ? '' : 'for the greater part '}outside the area of ${quoted(scheme.en)}` +
        `${outside === total ? '' : ` (${outside} of the ${total} municipalities, such as ${names(such, 'en')})`}. ` +
        `Only the ${counted(count, 'municipality', 'municipalities', 'en')} in that area can apply (${areas(area, 'en')}); ` +
        'for what lies outside no money will come. ' +
        'Take this area out of the ask, choose another scheme, or ask to widen the area (`effect: change`).',
    }),
    'region/overlapping-targets': wording<{
      project: string;
      region: NamedRegion;
      claim: number;
      /** The first of the asks that count the same project. */
      other: { readonly ask: string; readonly region: NamedRegion; readonly claim: number };
      /** How many such asks there are. */
      others: number;
    }>({
      nl: ({ project, region, claim, other, others }) =>
        `Het project ${quoted(project)} staat hier voor ${named(region, 'nl')} met ${euros(claim, 'nl')}, ` +
        `en in de vraag ${quoted(other.ask)} voor ${named(other.region, 'nl')} met ${euros(other.claim, 'nl')}` +
        `${others > 1 ? ` (en in nog ${countedAsks(others - 1, 'nl')})` : ''}. ` +
        'Het ene gebied ligt in het andere, dus wie de bedragen optelt, telt misschien dubbel. ' +
        'Maak de ene vraag een onderdeel van de andere (`partOf`), maak er een gezamenlijke vraag van (`jointWith`), ' +
        'of leg vast waarom de bedragen naast elkaar staan (`distinctFrom`).',
      en: ({ project, region, claim, other, others }) =>
        `The project ${quoted(project)} stands here for ${named(region, 'en')} with ${euros(claim, 'en')}, ` +
        `and in the ask ${quoted(other.ask)} for ${named(other.region, 'en')} with ${euros(other.claim, 'en')}` +
        `${others > 1 ? ` (and in ${counted(others - 1, 'more ask', 'more asks', 'en')})` : ''}. ` +
        'The one area lies in the other, so whoever adds the amounts may count twice. ' +
        'Make the one ask part of the other (`partOf`), make it a joint ask (`jointWith`), ' +
        'or record why the amounts stand side by side (`distinctFrom`).',
    }),
    'region/members-outdated': wording<{
      region: NamedRegion;
      /** ISO date of the submission. */
      date: string;
      /** Named, but not there on that day. */
      ended: readonly NamedRegion[];
      /** Named, but no members. */
      strange: readonly NamedRegion[];
      /** Members that are not named. */
      missing: readonly NamedRegion[];
      norm: NormFact;
    }>({
      nl: ({ region, date, ended, strange, missing }) =>
        `De leden die hier staan, zijn niet de leden van ${region.name.nl} op ${day(date, 'nl')}. ` +
        (ended.length === 0 ? '' : `Op die dag bestond niet: ${all(ended, 'nl', 'and')}. `) +
        (strange.length === 0 ? '' : `Geen lid: ${all(strange, 'nl', 'and')}. `) +
        (missing.length === 0 ? '' : `Ontbreekt: ${all(missing, 'nl', 'and')}. `) +
        'Zo is niet duidelijk voor wie u spreekt. ' +
        'Neem de leden van die dag over, of haal `members` weg: dan geldt de codelijst.',
      en: ({ region, date, ended, strange, missing }) =>
        `The members that stand here are not the members of ${region.name.en} on ${day(date, 'en')}. ` +
        (ended.length === 0 ? '' : `Not there on that day: ${all(ended, 'en', 'and')}. `) +
        (strange.length === 0 ? '' : `No member: ${all(strange, 'en', 'and')}. `) +
        (missing.length === 0 ? '' : `Missing: ${all(missing, 'en', 'and')}. `) +
        'This way it is not clear for whom you speak. ' +
        'Take over the members of that day, or remove `members`: the code list then holds.',
    }),
    'region/mixed-editions': wording<{
      code: string;
      region: NamedRegion;
      /** Year of the edition in which the code stands; absent for the edition that the code list follows. */
      edition?: number;
      /** A code of another edition in this portfolio. */
      other: { readonly code: string; readonly region: NamedRegion; readonly edition?: number };
      /** The code of this region in the edition that the code list follows. */
      current?: string;
    }>({
      nl: ({ code, region, edition, other, current }) =>
        `${quoted(code)} is de NUTS-code van ${region.name.nl} uit ${editions.nl(edition)}, ` +
        `en ${quoted(other.code)} (${other.region.name.nl}) in deze portefeuille komt uit ${editions.nl(other.edition)}. ` +
        'Wie cijfers of kaarten met deze codes koppelt, mist gebieden of houdt één gebied voor twee. ' +
        (edition === undefined
          ? 'Gebruik overal dezelfde editie: vervang de oude code.'
          : `Gebruik overal dezelfde editie${current === undefined ? '.' : `: hier ${quoted(current)}, of de regiocode ${named(region, 'nl')}.`}`),
      en: ({ code, region, edition, other, current }) =>
        `${quoted(code)} is the NUTS code of ${region.name.en} in ${editions.en(edition)}, ` +
        `and ${quoted(other.code)} (${other.region.name.en}) in this portfolio is of ${editions.en(other.edition)}. ` +
        'Whoever joins figures or maps by these codes misses areas or takes one area for two. ' +
        (edition === undefined
          ? 'Use one edition everywhere: replace the old code.'
          : `Use one edition everywhere${current === undefined ? '.' : `: here ${quoted(current)}, or the region code ${named(region, 'en')}.`}`),
    }),
  },
  places: {
    'region-named-too': wording<{ region: string }>({
      nl: ({ region }) => `Hier staat ${region} ook`,
      en: ({ region }) => `${region} stands here too`,
    }),
    'municipality-here': wording<{ region: NamedRegion }>({
      nl: ({ region }) => `Het gebied: ${named(region, 'nl')}`,
      en: ({ region }) => `The area: ${named(region, 'en')}`,
    }),
    'code-here': wording<{ code: string }>({
      nl: ({ code }) => `De code: ${code}`,
      en: ({ code }) => `The code: ${code}`,
    }),
    'corridor-ask': wording<{ ask: string; submitter: Localized }>({
      nl: ({ ask, submitter }) => `Ook voor deze verbinding: ${quoted(ask)} van ${submitter.nl}`,
      en: ({ ask, submitter }) => `For the same link: ${quoted(ask)} of ${submitter.en}`,
    }),
    'same-project-here': wording<{ ask: string; region: NamedRegion; claim: number }>({
      nl: ({ ask, region, claim }) => `${quoted(ask)}: ${named(region, 'nl')} met ${euros(claim, 'nl')}`,
      en: ({ ask, region, claim }) => `${quoted(ask)}: ${named(region, 'en')} with ${euros(claim, 'en')}`,
    }),
    'other-edition-here': wording<{ code: string; edition?: number }>({
      nl: ({ code, edition }) => `${quoted(code)}, uit ${editions.nl(edition)}`,
      en: ({ code, edition }) => `${quoted(code)}, of ${editions.en(edition)}`,
    }),
  },
  fixes: {
    'add-regions': wording<{ regions: readonly NamedRegion[] }>({
      nl: ({ regions }) => `Voeg ${all(regions, 'nl', 'and')} toe`,
      en: ({ regions }) => `Add ${all(regions, 'en', 'and')}`,
    }),
    'write-name': wording<{ name: string; code: string }>({
      nl: ({ name, code }) => `Schrijf de naam die bij ${code} hoort: ${quoted(name)}`,
      en: ({ name, code }) => `Write the name that goes with ${code}: ${quoted(name)}`,
    }),
    'drop-target': wording<{ region: NamedRegion }>({
      nl: ({ region }) => `Verwijder ${named(region, 'nl')} uit de doelregio’s`,
      en: ({ region }) => `Remove ${named(region, 'en')} from the target regions`,
    }),
    'ask-for-wider-area': wording({
      nl: () => 'Vraag de regeling te wijzigen (`effect: change`)',
      en: () => 'Ask to change the scheme (`effect: change`)',
    }),
    'take-over-members': wording<{ count: number; region: Localized }>({
      nl: ({ count, region }) => `Zet hier de ${counted(count, 'lid', 'leden', 'nl')} van ${region.nl}`,
      en: ({ count, region }) => `Put the ${counted(count, 'member', 'members', 'en')} of ${region.en} here`,
    }),
  },
  reasons: {
    'no-names': wording({
      nl: () => 'bij geen van de regio’s staat een naam',
      en: () => 'no name stands beside any of the regions',
    }),
    'submitter-not-in-code-list': wording({
      nl: () =>
        'de indiener, een lid of een partner staat niet in de codelijst van regio’s (een andere bevinding meldt dat)',
      en: () =>
        'the submitter, a member or a partner is not in the code list of regions (another finding reports that)',
    }),
    'partner-not-found': wording({
      nl: () => 'een partner van deze vraag is er niet, dus is niet bekend voor welk gebied die spreekt',
      en: () => 'a partner in this ask is not there, so it is not known for which area it speaks',
    }),
    'partner-elsewhere': wording({
      nl: () => 'een partner noemt deze verbinding zelf niet, dus is niet bekend wie er meedoet',
      en: () => 'a partner does not name this link itself, so it is not known who takes part',
    }),
    'no-corridor-partners': wording({
      nl: () => 'van dit gebied is niet bekend welke overheden erover gaan',
      en: () => 'it is not known which authorities this area belongs to',
    }),
    'nobody-asks': wording({
      nl: () => 'er is geen vraag meer die loopt en waarvan de indiener bekend is',
      en: () => 'there is no ask left that stands and of which the submitter is known',
    }),
    'no-scheme-area': wording({
      nl: () => 'de regeling is niet beperkt tot een gebied',
      en: () => 'the scheme is not limited to an area',
    }),
    'scheme-area-unknown': wording({
      nl: () => 'welke gemeenten in het gebied van de regeling liggen, is niet bekend',
      en: () => 'which municipalities lie in the area of the scheme is not known',
    }),
    'no-members-pinned': wording({
      nl: () => 'de inbreng legt geen leden vast; de codelijst geldt',
      en: () => 'the submission pins no members; the code list holds',
    }),
    'submitter-without-members': wording({
      nl: () => 'van de indiener kent de codelijst geen leden',
      en: () => 'the code list knows no members of the submitter',
    }),
    'members-then-unknown': wording({
      nl: () => 'wie er op de dag van de inbreng lid waren, is niet bekend',
      en: () => 'who were members on the day of the submission is not known',
    }),
    'one-edition': wording({
      nl: () => 'alle NUTS-codes komen uit één editie',
      en: () => 'all NUTS codes are of one edition',
    }),
  },
};

const editions = {
  nl: (year: number | undefined): string =>
    year === undefined ? 'de editie die de codelijst volgt' : `de editie van ${year}`,
  en: (year: number | undefined): string =>
    year === undefined ? 'the edition that the code list follows' : `the edition of ${year}`,
};
