// Words about asks that several authorities submit as one.
import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, euros, listed, quoted } from '../say.ts';

/** What joint asks agree in. */
export type JointPart =
  | 'claim'
  | 'per-year'
  | 'term'
  | 'from'
  | 'until'
  | 'vat'
  | 'regions'
  | 'ministries'
  | 'committees';

/** An amount or a year, or the names of code-list entries. */
export type JointValue = number | readonly Localized[];

const parts: Readonly<Record<JointPart, Localized>> = {
  claim: { nl: 'het bedrag dat u het Rijk vraagt', en: 'the amount asked of the government' },
  'per-year': { nl: 'het bedrag per jaar', en: 'the amount per year' },
  term: { nl: 'de termijn', en: 'the term' },
  from: { nl: 'het eerste jaar', en: 'the first year' },
  until: { nl: 'het laatste jaar', en: 'the last year' },
  vat: { nl: 'de btw', en: 'the VAT' },
  regions: { nl: 'het gebied', en: 'the area' },
  ministries: { nl: 'de ministeries', en: 'the ministries' },
  committees: { nl: 'de Kamercommissies', en: 'the committees' },
};

const areSeveral = (part: JointPart): boolean => part === 'ministries' || part === 'committees';

const isNames = (value: JointValue): value is readonly Localized[] => typeof value !== 'number';

function said(part: JointPart, value: JointValue, language: Language): string {
  if (isNames(value)) return listed(value.map((name) => quoted(name[language])).toSorted(), language);
  return part === 'claim' || part === 'per-year' ? euros(value, language) : String(value);
}

/** Of long lists only what is in one and not in the other. */
function both(
  part: JointPart,
  { own, other, ask }: { own: JointValue; other: JointValue; ask: string },
  language: Language,
): string {
  const here = language === 'nl' ? 'hier' : 'here';
  const there = language === 'nl' ? `bij ${quoted(ask)}` : `in ${quoted(ask)}`;
  if (!isNames(own) || !isNames(other) || own.length + other.length < 4) {
    return `${here} ${said(part, own, language)}, ${there} ${said(part, other, language)}`;
  }
  const only = language === 'nl' ? 'alleen' : 'only';
  const rest = [surplus(own, other), surplus(other, own)] as const;
  return [
    ...(rest[0].length === 0 ? [] : [`${only} ${here} ${said(part, rest[0], language)}`]),
    ...(rest[1].length === 0 ? [] : [`${only} ${there} ${said(part, rest[1], language)}`]),
  ].join(', ');
}

const surplus = (one: readonly Localized[], other: readonly Localized[]): readonly Localized[] =>
  one.filter(({ nl }) => other.every((name) => name.nl !== nl));

export const linkJoint = {
  findings: {
    'link/joint-differs': wording<{
      part: JointPart;
      own: JointValue;
      other: JointValue;
      /** The partner whose value is `other`. */
      ask: string;
      /** Partners that differ, beyond that one. */
      more: number;
    }>({
      nl: ({ part, more, ...values }) =>
        `In een gezamenlijke vraag ${areSeveral(part) ? 'verschillen' : 'verschilt'} ${parts[part].nl}: ${both(part, values, 'nl')}` +
        `${more === 0 ? '' : `; ook ${counted(more, 'andere partner verschilt', 'andere partners verschillen', 'nl')}`}. ` +
        'Het Rijk leest één vraag met twee uitkomsten en wacht tot u het eens bent. ' +
        'Stem af wat het moet zijn en maak het overal gelijk.',
      en: ({ part, more, ...values }) =>
        `In a joint ask ${parts[part].en} ${areSeveral(part) ? 'differ' : 'differs'}: ${both(part, values, 'en')}` +
        `${more === 0 ? '' : `; ${counted(more, 'other partner differs', 'other partners differ', 'en')} too`}. ` +
        'The government reads one ask with two outcomes and waits until you agree. ' +
        'Agree on what it should be and make it the same everywhere.',
    }),
  },
  places: {
    'partner-states': wording<{ ask: string; part: JointPart; value: JointValue }>({
      nl: ({ ask, part, value }) => `${quoted(ask)}: ${said(part, value, 'nl')}`,
      en: ({ ask, part, value }) => `${quoted(ask)}: ${said(part, value, 'en')}`,
    }),
  },
  fixes: {
    'as-partner': wording<{ ask: string; part: JointPart; value: JointValue }>({
      nl: ({ ask, part, value }) => `Neem over van ${quoted(ask)}: ${said(part, value, 'nl')}`,
      en: ({ ask, part, value }) => `Take over from ${quoted(ask)}: ${said(part, value, 'en')}`,
    }),
  },
  reasons: {
    'partners-elsewhere': wording({
      nl: () => 'hier staan geen partners bij elkaar die nog niet zijn vergeleken',
      en: () => 'no partners stand together here that were not compared yet',
    }),
  },
};
