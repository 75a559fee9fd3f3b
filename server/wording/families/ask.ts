import { type NormFact, wording } from '../fact.ts';
import type { Language, Worded } from '../language.ts';
import { inLanguage } from '../language.ts';
import { counted, listed, quoted } from '../say.ts';

/** `shared`: others bear it now; `taken`: another bore it formerly; `former`: another bears what this ask bore formerly. */
type DuplicateHow = 'shared' | 'taken' | 'former';

const duplicateNl: Record<DuplicateHow, (id: string, others: number) => string> = {
  shared: (id, others) =>
    `De id ${quoted(id)} hoort al bij ${others === 1 ? 'een andere vraag' : `${others} andere vragen`}.`,
  taken: (id) => `De id ${quoted(id)} was eerder van een andere vraag en blijft daar altijd bij horen.`,
  former: (id) => `De oude id ${quoted(id)} van deze vraag is nu van een andere vraag.`,
};
const duplicateEn: Record<DuplicateHow, (id: string, others: number) => string> = {
  shared: (id, others) =>
    `The id ${quoted(id)} already belongs to ${others === 1 ? 'another ask' : counted(others, 'other ask', 'other asks', 'en')}.`,
  taken: (id) => `The id ${quoted(id)} was another ask's before and stays with it for ever.`,
  former: (id) => `The former id ${quoted(id)} of this ask now belongs to another ask.`,
};

/** What two texts have in common: a passage, the words, and the words that only one of them has. */
interface SharedText {
  readonly passage?: string;
  readonly words: readonly string[];
  readonly only: readonly string[];
  readonly otherOnly: readonly string[];
}

/** What two asks have in common, for readers of either language. */
export interface InCommon {
  /** In percents. */
  readonly share: number;
  readonly shared: Readonly<Record<Language, SharedText>>;
}

/** From this percentage on two texts say the same but for small words, or nearly. */
const allOfIt = 100;
const nearlyAll = 80;
/** More words that differ are not named. */
const fewWords = 3;

const words = (list: readonly string[], language: Language): string =>
  listed(
    list.map((word) => quoted(word)),
    language,
  );

/** How alike two asks are, by what that shows, and in what they differ. */
export function inCommonNl({ share, shared }: InCommon): string {
  const { passage, words: same, only, otherOnly } = shared.nl;
  const both = passage === undefined ? words(same, 'nl') : quoted(passage);
  if (share >= allOfIt) {
    return `Op kleine woorden, getallen en regionamen na zeggen zij hetzelfde: beide hebben ${both}.`;
  }
  const much = share >= nearlyAll ? 'bijna hetzelfde' : 'voor een groot deel hetzelfde';
  const few = [only, otherOnly].every((list) => list.length > 0 && list.length <= fewWords);
  const differ = few ? ` Het verschil: hier ${words(only, 'nl')}, daar ${words(otherOnly, 'nl')}.` : '';
  return `Zij zeggen ${much}: beide hebben ${both}.${differ}`;
}

export function inCommonEn({ share, shared }: InCommon): string {
  const { passage, words: same, only, otherOnly } = shared.en;
  const both = passage === undefined ? words(same, 'en') : quoted(passage);
  if (share >= allOfIt) {
    return `But for small words, numbers and region names they say the same: both have ${both}.`;
  }
  const much = share >= nearlyAll ? 'nearly the same' : 'largely the same';
  const few = [only, otherOnly].every((list) => list.length > 0 && list.length <= fewWords);
  const differ = few ? ` The difference: here ${words(only, 'en')}, there ${words(otherOnly, 'en')}.` : '';
  return `They say ${much}: both have ${both}.${differ}`;
}

export const ask = {
  findings: {
    'ask/duplicate-id': wording<{ id: string; how: DuplicateHow; others: number }>({
      nl: ({ id, how, others }) =>
        `${duplicateNl[how](id, others)} Verwijzingen, besluiten en akkoorden komen zo bij de verkeerde vraag terecht. ` +
        'Geef een van de vragen een nieuwe id; is het dezelfde vraag, houd er dan één.',
      en: ({ id, how, others }) =>
        `${duplicateEn[how](id, others)} Links, decisions and approvals then reach the wrong ask. ` +
        'Give one of the asks a new id; if it is the same ask, keep only one.',
    }),
    'ask/similar-id': wording<{ id: string; other: string; differ: 'signs' | 'letter' }>({
      nl: ({ id, other, differ }) =>
        `De id’s ${quoted(id)} en ${quoted(other)} verschillen alleen in ` +
        `${differ === 'signs' ? 'hoofdletters of streepjes' : 'één letter'}. ` +
        'Een verwijzing komt zo gemakkelijk bij de verkeerde vraag terecht. ' +
        'Gaat het om dezelfde vraag, houd er dan één. Zo niet, geef een van beide een duidelijk andere id ' +
        'en bewaar de oude onder `formerIds`.',
      en: ({ id, other, differ }) =>
        `The ids ${quoted(id)} and ${quoted(other)} differ only in ` +
        `${differ === 'signs' ? 'capitals or dashes' : 'one letter'}. ` +
        'A link then easily reaches the wrong ask. ' +
        'If they are the same ask, keep one. If not, give one of them a clearly different id ' +
        'and keep the old one under `formerIds`.',
    }),
    'ask/near-duplicate': wording<
      InCommon & {
        title: Worded;
        other: string;
        otherTitle: Worded;
        /** Of one submission: then joining is no answer. */
        sameSubmission: boolean;
        norm: NormFact;
      }
    >({
      nl: ({ title, other, otherTitle, sameSubmission, ...common }) =>
        `${quoted(inLanguage(title, 'nl'))} lijkt op ${quoted(inLanguage(otherTitle, 'nl'))} (${quoted(other)}). ` +
        `${inCommonNl(common)} ` +
        (sameSubmission
          ? 'Wie twee keer dezelfde vraag krijgt, telt het geld dubbel of legt beide weg. '
          : 'Wie dezelfde vraag van twee kanten krijgt, laat hen op elkaar wachten; samen staat u sterker. ') +
        'Kies een antwoord en schrijf dat in deze vraag. ' +
        (sameSubmission
          ? `Dezelfde vraag: houd er één en schrijf daar \`replaces: [${other}]\`. `
          : `Dezelfde vraag: dien haar samen in met \`jointWith: [${other}]\`, of houd er één en schrijf daar \`replaces: [${other}]\`. `) +
        `Niet dezelfde: schrijf waarom, met \`distinctFrom: [{ask: ${other}, because: "…"}]\`.`,
      en: ({ title, other, otherTitle, sameSubmission, ...common }) =>
        `${quoted(inLanguage(title, 'en'))} resembles ${quoted(inLanguage(otherTitle, 'en'))} (${quoted(other)}). ` +
        `${inCommonEn(common)} ` +
        (sameSubmission
          ? 'Whoever receives the same ask twice counts the money double or puts both aside. '
          : 'Whoever receives the same ask from two sides lets them wait for each other; together you stand stronger. ') +
        'Choose an answer and write it in this ask. ' +
        (sameSubmission
          ? `The same ask: keep one and write \`replaces: [${other}]\` in it. `
          : `The same ask: submit it jointly with \`jointWith: [${other}]\`, or keep one and write \`replaces: [${other}]\` in it. `) +
        `Not the same: write why, with \`distinctFrom: [{ask: ${other}, because: "…"}]\`.`,
    }),
  },
  places: {
    'near-ask-here': wording<{ title: Worded }>({
      nl: ({ title }) => `De vraag die erop lijkt: ${quoted(inLanguage(title, 'nl'))}`,
      en: ({ title }) => `The ask it resembles: ${quoted(inLanguage(title, 'en'))}`,
    }),
    'same-id-here': wording<{ id: string }>({
      nl: ({ id }) => `Ook deze vraag heet ${quoted(id)}`,
      en: ({ id }) => `This ask is called ${quoted(id)} too`,
    }),
    'former-id-here': wording<{ id: string }>({
      nl: ({ id }) => `Deze vraag heette eerder ${quoted(id)}`,
      en: ({ id }) => `This ask was called ${quoted(id)} before`,
    }),
    'similar-id-here': wording<{ id: string }>({
      nl: ({ id }) => `De id die erop lijkt: ${quoted(id)}`,
      en: ({ id }) => `The id it resembles: ${quoted(id)}`,
    }),
  },
  fixes: {
    'join-near-ask': wording<{ ask: string }>({
      nl: ({ ask: other }) => `Dien samen in met ${quoted(other)} (\`jointWith\`)`,
      en: ({ ask: other }) => `Submit jointly with ${quoted(other)} (\`jointWith\`)`,
    }),
    'replace-near-ask': wording<{ ask: string }>({
      nl: ({ ask: other }) => `Laat deze vraag in de plaats komen van ${quoted(other)} (\`replaces\`)`,
      en: ({ ask: other }) => `Let this ask take the place of ${quoted(other)} (\`replaces\`)`,
    }),
  },
  reasons: {
    'one-live-ask': wording({
      nl: () => 'de andere vragen die erop lijken, zijn afgerond of ingetrokken',
      en: () => 'the other asks that resemble it are finished or withdrawn',
    }),
  },
};
