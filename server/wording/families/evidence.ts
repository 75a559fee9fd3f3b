import { type NormFact, wording } from '../fact.ts';
import { inLanguage, type Language, type Localized, type Worded } from '../language.ts';
import { counted, countedYears, day, listed, quoted } from '../say.ts';

/** 1,000 minutes; without a unit the bare number. */
const figure = (value: number, unit: string | undefined, language: Language): string =>
  counted(value, unit ?? '', unit ?? '', language).trim();

const named = (area: readonly Localized[], language: Language): string =>
  listed(
    area.map((name) => name[language]),
    language,
  );

export const evidence = {
  findings: {
    'evidence/missing': wording<{ claim: Worded }>({
      nl: ({ claim }) =>
        `Bij de bewering ${quoted(inLanguage(claim, 'nl'))} staat geen bron. ` +
        'De eerste vraag van een ministerie is waar dat uit blijkt. ' +
        'Noem onder `evidence` een bron met titel, webadres en datum, of haal de bewering weg.',
      en: ({ claim }) =>
        `The claim ${quoted(inLanguage(claim, 'en'))} has no source. ` +
        'The first question of a ministry is how you know. ' +
        'Name a source under `evidence` with title, web address and date, or remove the claim.',
    }),
    'evidence/outdated': wording<{ title?: Worded; date: string; norm: NormFact }>({
      nl: ({ title, date, norm }) =>
        `${title === undefined ? 'De bron' : `De bron ${quoted(inLanguage(title, 'nl'))}`} is van ${day(date, 'nl')}, meer dan ${norm.value} jaar oud. ` +
        'Oude cijfers worden in een gesprek gemakkelijk weggewuifd. ' +
        'Noem er een recente bron bij, of schrijf in de bewering uit welk jaar het cijfer is.',
      en: ({ title, date, norm }) =>
        `${title === undefined ? 'The source' : `The source ${quoted(inLanguage(title, 'en'))}`} is of ${day(date, 'en')}, more than ${countedYears(Number(norm.value), 'en')} old. ` +
        'Old figures are easily waved away at the table. ' +
        'Add a recent source, or write in the claim from which year the figure is.',
    }),
    'evidence/figures-differ': wording<{
      indicator: string;
      kind: 'baseline' | 'target';
      year: number;
      area: readonly Localized[];
      unit?: string;
      value: number;
      other: number;
      /** The ask that states `other`. */
      ask: string;
      /** Asks that differ, beyond that one. */
      more: number;
    }>({
      nl: ({ indicator, kind, year, area, unit, value, other, ask, more }) =>
        `${kind === 'baseline' ? 'De stand' : 'De streefwaarde'} van ${quoted(indicator)} voor ${named(area, 'nl')} in ${year} is hier ${figure(value, unit, 'nl')}, ` +
        `maar in ${quoted(ask)} ${figure(other, unit, 'nl')}` +
        `${more === 0 ? '' : `; ook ${counted(more, 'andere vraag noemt', 'andere vragen noemen', 'nl')} een ander getal`}. ` +
        'Wie beide vragen leest, gelooft geen van de getallen. ' +
        'Zoek uit welk getal klopt en neem het in beide over; meten ze iets anders, geef dan een ervan een eigen kenmerk.',
      en: ({ indicator, kind, year, area, unit, value, other, ask, more }) =>
        `The ${kind === 'baseline' ? 'baseline' : 'target'} value of ${quoted(indicator)} for ${named(area, 'en')} in ${year} is ${figure(value, unit, 'en')} here, ` +
        `but ${figure(other, unit, 'en')} in ${quoted(ask)}` +
        `${more === 0 ? '' : `; ${counted(more, 'other ask states', 'other asks state', 'en')} another number too`}. ` +
        'Whoever reads both asks believes neither number. ' +
        'Find out which number is right and put it in both; if they measure something else, give one of them its own id.',
    }),
  },
  places: {
    'figure-there': wording<{ ask: string; value: number; unit?: string }>({
      nl: ({ ask, value, unit }) => `${quoted(ask)}: ${figure(value, unit, 'nl')}`,
      en: ({ ask, value, unit }) => `${quoted(ask)}: ${figure(value, unit, 'en')}`,
    }),
  },
  fixes: {},
  reasons: {
    'no-claims': wording({ nl: () => 'de vraag beweert niets', en: () => 'the ask makes no claims' }),
    'no-dated-evidence': wording({
      nl: () => 'geen bron heeft een datum',
      en: () => 'no source has a date',
    }),
    'no-evidence-age': wording({
      nl: () => 'de codelijst zegt niet hoe oud bewijs mag zijn',
      en: () => 'the code list does not say how old evidence may be',
    }),
  },
};
