import { wording } from '../fact.ts';
import { counted, quoted } from '../say.ts';

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
  },
  places: {
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
  fixes: {},
  reasons: {},
};
