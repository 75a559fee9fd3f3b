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

type Missing = Facts & {
  readonly key: string;
  readonly title: Both;
  readonly why?: Both;
  readonly record: RecordName;
  /** `record`: without it there is no record of this kind; `submit`: wanted before handing in. */
  readonly wantedBy: 'record' | 'submit';
  /** The block it is missing from; absent for the record itself. */
  readonly within?: string;
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

type NotAllowed = Facts & {
  readonly key: string;
  readonly value: string;
  /** Empty where the field refers to an entry of a code list or to a source. */
  readonly allowed: readonly string[];
  readonly near: readonly string[];
};

function missingNl({ key, title, why, record, within, wantedBy, or = [] }: Missing): string {
  const fields = names([key, ...or], 'nl');
  const reason = why === undefined ? '' : ` ${why.nl}`;
  if (wantedBy === 'submit') {
    return `Voor het indienen is ${fields} (${title.nl}) nodig; dat is nog niet ingevuld.${reason} Vul het in, of controleer voorlopig met “profile: draft”.`;
  }
  const place = within === undefined ? records[record].nl : quoted(within);
  return `Hier ontbreekt ${fields} (${title.nl}): ${place} kan niet zonder.${reason} Vul het in.`;
}

function missingEn({ key, title, why, record, within, wantedBy, or = [] }: Missing): string {
  const fields = names([key, ...or], 'en');
  const reason = why === undefined ? '' : ` ${why.en}`;
  if (wantedBy === 'submit') {
    return `Before submitting, ${fields} (${title.en}) is needed; it is not filled in yet.${reason} Fill it in, or check with “profile: draft” for now.`;
  }
  const place = within === undefined ? records[record].en : quoted(within);
  return `Here ${fields} (${title.en}) is missing: ${place} cannot do without.${reason} Fill it in.`;
}

/** A number between quotes looks right to whoever wrote it: then the quotes are named. */
const isQuotedNumber = ({ found: kind, value = '' }: WrongType): boolean =>
  kind === 'text' && /^-?\d+$/.test(value);

function wrongTypeNl(facts: WrongType): string {
  const place = facts.key === '' ? 'Hier' : `Bij ${quoted(facts.key)}`;
  const value = facts.value === undefined ? '' : ` (${quoted(facts.value)})`;
  const advice = isQuotedNumber(facts) ? 'Haal de aanhalingstekens weg.' : 'Verander het in wat hier hoort.';
  return `${place} hoort ${facts.expected.nl}, maar er staat ${found[facts.found].nl}${value}. Zo telt het in geen overzicht of controle mee. ${advice}`;
}

function wrongTypeEn(facts: WrongType): string {
  const place = facts.key === '' ? 'Here' : `At ${quoted(facts.key)}`;
  const value = facts.value === undefined ? '' : ` (${quoted(facts.value)})`;
  const advice = isQuotedNumber(facts) ? 'Remove the quotes.' : 'Change it into what belongs here.';
  return `${place} belongs ${facts.expected.en}, but there is ${found[facts.found].en}${value}. Like this no list or check counts it. ${advice}`;
}

/** Without a list of values the field refers to an entry elsewhere, and there is no such entry. */
function notAllowedNl({ key, value, allowed, near }: NotAllowed): string {
  if (allowed.length === 0) {
    const advice =
      near.length > 0
        ? didYouMean(near, 'nl')
        : ' Verbeter de verwijzing, voeg toe wat ontbreekt, of haal haar weg.';
    return `${quoted(key)} verwijst naar ${quoted(value)}, maar dat bestaat niet. Zo kan geen overzicht of controle er iets mee.${advice}`;
  }
  const advice = near.length > 0 ? didYouMean(near, 'nl') : ` Kies uit: ${allowed.join(', ')}.`;
  return `${quoted(value)} is geen waarde voor ${quoted(key)}. Overzichten en controles herkennen alleen de vaste waarden.${advice}`;
}

function notAllowedEn({ key, value, allowed, near }: NotAllowed): string {
  if (allowed.length === 0) {
    const advice =
      near.length > 0 ? didYouMean(near, 'en') : ' Correct the reference, add what is missing, or remove it.';
    return `${quoted(key)} refers to ${quoted(value)}, but that does not exist. Like this no list or check can use it.${advice}`;
  }
  const advice = near.length > 0 ? didYouMean(near, 'en') : ` Choose from: ${allowed.join(', ')}.`;
  return `${quoted(value)} is not a value for ${quoted(key)}. Lists and checks only know the fixed values.${advice}`;
}

function unknownNl({ key, within, near, homes, free, record }: UnknownKey): string {
  const place = within === '' ? records[record].nl : quoted(within);
  const [home] = homes;
  const advice =
    homes.length > 1
      ? ` Een veld met deze naam bestaat wel als ${names(homes, 'nl')}. Zet het daar waar u het bedoelt.`
      : home !== undefined
        ? ` Dit veld hoort te staan als ${quoted(home)}. Verplaats het daarheen, of laat het inspringen.`
        : near.length > 0
          ? didYouMean(near, 'nl')
          : free.length > 0
            ? ` Hier kan staan: ${names(free, 'nl')}. Past dat niet, haal het dan weg, of bewaar het als opmerking achter een #.`
            : ' Haal het weg, of bewaar het als opmerking achter een #.';
  return `Het veld ${quoted(key)} bestaat niet in ${place}. Wat erin staat, wordt door niemand gelezen of gecontroleerd.${advice}`;
}

function unknownEn({ key, within, near, homes, free, record }: UnknownKey): string {
  const place = within === '' ? records[record].en : quoted(within);
  const [home] = homes;
  const advice =
    homes.length > 1
      ? ` A field of this name does exist as ${names(homes, 'en')}. Put it where you mean it.`
      : home !== undefined
        ? ` This field belongs at ${quoted(home)}. Move it there, or indent it.`
        : near.length > 0
          ? didYouMean(near, 'en')
          : free.length > 0
            ? ` Here can stand: ${names(free, 'en')}. If that does not fit, remove it, or keep it as a remark behind a #.`
            : ' Remove it, or keep it as a remark behind a #.';
  return `The field ${quoted(key)} does not exist in ${place}. Nobody reads or checks what it says.${advice}`;
}

export const schema = {
  findings: {
    'schema/missing': wording<Missing>({ nl: missingNl, en: missingEn }),
    'schema/unknown-key': wording<UnknownKey>({ nl: unknownNl, en: unknownEn }),
    'schema/wrong-type': wording<WrongType>({ nl: wrongTypeNl, en: wrongTypeEn }),
    'schema/not-allowed': wording<NotAllowed>({ nl: notAllowedNl, en: notAllowedEn }),
    'schema/bad-format': wording<
      Facts & { readonly key: string; readonly value: string; readonly expected: Both }
    >({
      nl: ({ key, value, expected }) =>
        `${quoted(value)} kan bij ${quoted(key)} niet worden gelezen, en telt dus in geen overzicht of controle mee. Schrijf hier ${expected.nl}.`,
      en: ({ key, value, expected }) =>
        `${quoted(value)} cannot be read at ${quoted(key)}, so no list or check counts it. Write here ${expected.en}.`,
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
    'take-from-list': wording<{ key: string }>({
      nl: ({ key }) => (key === '' ? 'Haal het uit de lijst' : `Haal ${quoted(key)} uit de lijst`),
      en: ({ key }) => (key === '' ? 'Take it out of the list' : `Take ${quoted(key)} out of the list`),
    }),
    'put-under': wording<{ value: string; under: string }>({
      nl: ({ value, under }) => `Zet ${quoted(value)} bij ${quoted(under)}`,
      en: ({ value, under }) => `Put ${quoted(value)} at ${quoted(under)}`,
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
