// What is said about fields that are missing, unknown or filled in with something else than belongs there.
import type { Facts } from '../fact.ts';
import { wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { didYouMean, listed, quoted } from '../say.ts';

type Both = { readonly nl: string; readonly en: string };

/** The kind of record a field is in. */
type RecordName = 'ask' | 'submission' | 'portfolio' | 'review-event' | 'code-list' | 'baseline';

const records: Readonly<Record<RecordName, Both>> = {
  ask: { nl: 'een vraag', en: 'an ask' },
  submission: { nl: 'een inbreng', en: 'a submission' },
  portfolio: { nl: 'de portefeuille', en: 'the portfolio' },
  'review-event': { nl: 'een reactie', en: 'a review event' },
  'code-list': { nl: 'een codelijst', en: 'a code list' },
  baseline: { nl: 'de lijst van bekende bevindingen', en: 'the list of known findings' },
};

const found = {
  text: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  'yes-no': { nl: 'een ja of nee', en: 'a yes or no' },
  list: { nl: 'een lijst', en: 'a list' },
  block: { nl: 'een blok met eigen velden', en: 'a block with fields of its own' },
  nothing: { nl: 'niets', en: 'nothing' },
};

const names = (keys: readonly string[], language: Language, joint: 'and' | 'or' = 'or'): string =>
  listed(
    keys.map((key) => quoted(key)),
    language,
    joint,
  );

const why = (text: Both | undefined, language: Language): string =>
  text === undefined ? '' : ` ${text[language]}`;

type Missing = Facts & {
  readonly key: string;
  readonly title: Both;
  readonly why?: Both;
  readonly record: RecordName;
  /** `record`: without it there is no record of this kind; `submit`: wanted before handing in. */
  readonly wantedBy: 'record' | 'submit';
  /** Other fields that would do as well. */
  readonly or?: readonly string[];
};

type UnknownKey = Facts & {
  readonly key: string;
  readonly record: RecordName;
  /** The block it stands in; empty for the record itself. */
  readonly within: string;
  readonly near: readonly string[];
  /** Where a field of this name belongs. */
  readonly homes: readonly string[];
  /** All names that may stand here, where these are few and fixed. */
  readonly free: readonly string[];
};

type WrongType = Facts & {
  /** Empty for the record itself. */
  readonly key: string;
  readonly found: keyof typeof found;
  readonly value?: string;
  readonly expected: Both;
  readonly record: RecordName;
};

function unknownNl({ key, within, near, homes, free, record }: UnknownKey): string {
  const place = within === '' ? records[record].nl : quoted(within);
  const [home] = homes;
  const todo =
    homes.length > 1
      ? ` Een veld met deze naam bestaat wel als ${names(homes, 'nl')}. Zet het daar waar u het bedoelt.`
      : home !== undefined
        ? ` Dit veld hoort te staan als ${quoted(home)}. Verplaats het daarheen, of laat het inspringen.`
        : near.length > 0
          ? didYouMean(near, 'nl')
          : free.length > 0
            ? ` Hier kan staan: ${names(free, 'nl')}.`
            : ' Haal het weg, of bewaar het als opmerking achter een #.';
  return `Het veld ${quoted(key)} bestaat niet in ${place}. Wat erin staat, wordt door niemand gelezen of gecontroleerd.${todo}`;
}

function unknownEn({ key, within, near, homes, free, record }: UnknownKey): string {
  const place = within === '' ? records[record].en : quoted(within);
  const [home] = homes;
  const todo =
    homes.length > 1
      ? ` A field of this name does exist as ${names(homes, 'en')}. Put it where you mean it.`
      : home !== undefined
        ? ` This field belongs at ${quoted(home)}. Move it there, or indent it.`
        : near.length > 0
          ? didYouMean(near, 'en')
          : free.length > 0
            ? ` Here can stand: ${names(free, 'en')}.`
            : ' Remove it, or keep it as a remark behind a #.';
  return `The field ${quoted(key)} does not exist in ${place}. Nobody reads or checks what it says.${todo}`;
}

export const schema = {
  findings: {
    'schema/missing': wording<Missing>({
      nl: (facts) => {
        const fields = names([facts.key, ...(facts.or ?? [])], 'nl');
        const wanted =
          facts.wantedBy === 'record'
            ? `Het veld ${fields} (${facts.title.nl}) is nog niet ingevuld; zonder dit veld is dit geen volledig record van ${records[facts.record].nl}.`
            : `Voor het indienen is ${fields} (${facts.title.nl}) nodig, en dat is nog niet ingevuld.`;
        return `${wanted}${why(facts.why, 'nl')} Vul het in.`;
      },
      en: (facts) => {
        const fields = names([facts.key, ...(facts.or ?? [])], 'en');
        const wanted =
          facts.wantedBy === 'record'
            ? `The field ${fields} (${facts.title.en}) is not filled in yet; without it this is no complete record of ${records[facts.record].en}.`
            : `Before submitting, ${fields} (${facts.title.en}) is needed, and it is not filled in yet.`;
        return `${wanted}${why(facts.why, 'en')} Fill it in.`;
      },
    }),
    'schema/unknown-key': wording<UnknownKey>({ nl: unknownNl, en: unknownEn }),
    'schema/wrong-type': wording<WrongType>({
      nl: (facts) => {
        const place = facts.key === '' ? 'Hier' : `Bij ${quoted(facts.key)}`;
        const value = facts.value === undefined ? '' : ` (${quoted(facts.value)})`;
        return `${place} staat ${found[facts.found].nl}${value}, maar hier hoort ${facts.expected.nl}. Zo kan het niet worden gelezen en niet worden gecontroleerd. Schrijf het als ${facts.expected.nl}.`;
      },
      en: (facts) => {
        const place = facts.key === '' ? 'Here' : `At ${quoted(facts.key)}`;
        const value = facts.value === undefined ? '' : ` (${quoted(facts.value)})`;
        return `${place} stands ${found[facts.found].en}${value}, but what belongs here is ${facts.expected.en}. Like this it cannot be read or checked. Write it as ${facts.expected.en}.`;
      },
    }),
    'schema/not-allowed': wording<
      Facts & {
        readonly key: string;
        readonly value: string;
        readonly allowed: readonly string[];
        readonly near: readonly string[];
      }
    >({
      nl: ({ key, value, allowed, near }) =>
        `${quoted(value)} is geen waarde voor ${quoted(key)}. Overzichten en controles herkennen alleen de vaste waarden. Kies uit: ${allowed.join(', ')}.${didYouMean(near, 'nl')}`,
      en: ({ key, value, allowed, near }) =>
        `${quoted(value)} is not a value for ${quoted(key)}. Lists and checks only know the fixed values. Choose from: ${allowed.join(', ')}.${didYouMean(near, 'en')}`,
    }),
    'schema/bad-format': wording<
      Facts & { readonly key: string; readonly value: string; readonly expected: Both }
    >({
      nl: ({ key, value, expected }) =>
        `${quoted(value)} kan bij ${quoted(key)} niet worden gelezen. Hier hoort ${expected.nl}. Zolang het anders is geschreven, telt het in geen overzicht of controle mee. Schrijf het zo, dan leest iedereen er hetzelfde in.`,
      en: ({ key, value, expected }) =>
        `${quoted(value)} cannot be read at ${quoted(key)}. What belongs here is ${expected.en}. As long as it is written otherwise, no list or check counts it. Write it like that, and everybody reads the same in it.`,
    }),
    'schema/out-of-range': wording<
      Facts & {
        readonly key: string;
        readonly value: number;
        readonly least?: number;
        readonly most?: number;
      }
    >({
      nl: ({ key, value, least, most }) =>
        `${value} kan niet bij ${quoted(key)}: dit getal moet ${bounds(least, most, 'nl')} zijn. Waarschijnlijk is het een tikfout, en die werkt door in elke optelling. Controleer het getal.`,
      en: ({ key, value, least, most }) =>
        `${value} cannot be right at ${quoted(key)}: this number must be ${bounds(least, most, 'en')}. It is probably a slip, and it would go into every sum. Check the number.`,
    }),
  },
  places: {},
  fixes: {
    'rename-field': wording<{ from: string; to: string }>({
      nl: ({ from, to }) => `Noem het veld ${quoted(to)} in plaats van ${quoted(from)}`,
      en: ({ from, to }) => `Name the field ${quoted(to)} instead of ${quoted(from)}`,
    }),
    'move-field': wording<{ key: string; under: string }>({
      nl: ({ key, under }) =>
        under === ''
          ? `Verplaats ${quoted(key)} naar het hoogste niveau`
          : `Verplaats ${quoted(key)} naar ${quoted(under)}`,
      en: ({ key, under }) =>
        under === '' ? `Move ${quoted(key)} to the highest level` : `Move ${quoted(key)} to ${quoted(under)}`,
    }),
    'make-list': wording<{ key: string }>({
      nl: ({ key }) => `Maak van ${quoted(key)} een lijst`,
      en: ({ key }) => `Make ${quoted(key)} a list`,
    }),
  },
  reasons: {},
};

function bounds(least: number | undefined, most: number | undefined, language: Language): string {
  if (least !== undefined && most !== undefined) {
    return language === 'nl' ? `van ${least} tot en met ${most}` : `from ${least} up to ${most}`;
  }
  if (least !== undefined) return language === 'nl' ? `${least} of meer` : `${least} or more`;
  return language === 'nl' ? `${most ?? ''} of minder` : `${most ?? ''} or less`;
}
