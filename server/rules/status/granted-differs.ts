// What was granted is what was asked, where the status says so. Reads one ask; which status means all of it and which a
// part is said by the code list of statuses.
import type { Ask } from '../../records/ask.ts';
import { claimOf, yearlyWithoutEnd } from '../../records/money.ts';
import type { Path } from '../../text/place.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { claimPlace } from '../funding/parts.ts';
import { labelOf } from '../label.ts';
import { type Beside, askRule, beside, notApplicable } from '../rule.ts';
import { termOf } from '../term-fit.ts';
import { statusChanges } from './steps.ts';

export const grantedDiffers = askRule({
  code: 'status/granted-differs',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een deel dat als geheel wordt geboekt, is weg (niet nagezocht)',
        en: 'Practice: a part that is booked as the whole is lost (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Er is minder toegekend dan gevraagd, of voor andere jaren, terwijl de status zegt dat alles is gehonoreerd. Of er is meer toegekend dan gevraagd. Het gevraagde bedrag is het deel van het Rijk; bij geld zonder einde dat van een jaar.',
      why: 'Wat als gehonoreerd in de boeken staat, vraagt niemand meer op. De rest van het geld raakt zo uit beeld.',
      advice:
        'Kies de status voor een deel, of verbeter het bedrag of de jaren onder `granted` of `funding`.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het verschil alleen indexering of btw is; zeg dat dan in een toelichting bij de regel.',
    },
    en: {
      what: 'Less was granted than asked, or for other years, while the status says that all was granted. Or more was granted than asked. The amount asked is the part of the national government; for money without an end, that of one year.',
      why: 'Nobody asks again for what is booked as granted. The rest of the money disappears from view.',
      advice:
        'Choose the status for a part, or correct the amount or the years under `granted` or `funding`.',
      who: 'The controller of your organisation.',
      ignore: 'When the difference is only indexation or VAT; say so in a comment on the rule.',
    },
  },
  examples: {
    wrong:
      'status: gehonoreerd\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 20000000 } }\ngranted: { amount: 8500000, decision: { number: kst-29697-190 } }',
    right:
      'status: deels-gehonoreerd\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 20000000 } }\ngranted: { amount: 8500000, decision: { number: kst-29697-190 } }',
  },
  check(ask, { vocabulary }, report) {
    const entry = vocabulary.statuses.get(ask.status ?? '');
    if (entry?.outcome !== 'granted' && entry?.outcome !== 'partly-granted')
      return notApplicable('nothing-granted-yet');
    if (ask.granted === undefined) return notApplicable('grant-not-recorded');
    if (ask.funding === undefined) return notApplicable('no-funding');
    const found = differenceOf(ask, entry.outcome === 'granted', vocabulary);
    if (found === undefined) return;
    const partly = vocabulary.statuses.entries.find(({ outcome }) => outcome === 'partly-granted');
    const name = labelOf(entry);
    const fixes: readonly Fix[] =
      found.difference === 'more' || partly === undefined
        ? []
        : [fix('set-status', { name: labelOf(partly) }, 'review', statusChanges(ask, partly.id))];
    report({
      at: found.at,
      facts: {
        difference: found.difference,
        name,
        partly: partly && labelOf(partly),
        ...yearsAndAmounts(ask, vocabulary),
      },
      related: [...found.asked, beside('status-here', { name }, ['status'])],
      fixes,
    });
  },
});

interface Difference {
  readonly difference: 'less' | 'more' | 'years';
  readonly at: Path;
  readonly asked: readonly Beside[];
}

/** Less and other years count only where all is said to be granted: a part may be either. */
function differenceOf(ask: Ask, whole: boolean, vocabulary: Vocabulary): Difference | undefined {
  const { claim, amount, isYearly } = yearsAndAmounts(ask, vocabulary);
  if (claim !== undefined && amount !== undefined && (amount > claim || (whole && amount < claim))) {
    const asked = [beside('claim-here', { claim, isYearly }, claimPlace(ask.funding ?? {}).at)];
    return { difference: amount > claim ? 'more' : 'less', at: ['granted', 'amount'], asked };
  }
  return whole ? otherYears(ask, vocabulary) : undefined;
}

function otherYears({ funding = {}, granted = {} }: Ask, vocabulary: Vocabulary): Difference | undefined {
  for (const key of ['from', 'until'] as const) {
    const [asked, given] = [funding[key], granted[key]];
    if (given === undefined || given === asked) continue;
    if (asked !== undefined) {
      const place = beside('asked-year-here', { year: asked }, ['funding', key]);
      return { difference: 'years', at: ['granted', key], asked: [place] };
    }
    const term = vocabulary.terms.get(funding.term ?? '');
    if (key === 'until' && term?.end === 'forbidden') {
      const place = beside('term-chosen-here', { term: term.id }, ['funding', 'term']);
      return { difference: 'years', at: ['granted', key], asked: [place] };
    }
  }
  return undefined;
}

function yearsAndAmounts(ask: Ask, vocabulary: Vocabulary) {
  const { funding = {}, granted = {} } = ask;
  const yearly = yearlyWithoutEnd(funding, termOf(ask, vocabulary)?.end);
  // Of money without end the amount of a year is asked; what was granted up to a year says how much in all.
  const claim =
    yearly !== undefined && granted.until !== undefined ? undefined : (claimOf(funding) ?? yearly);
  return {
    claim,
    isYearly: yearly === undefined ? undefined : true,
    amount: granted.amount,
    askedFrom: funding.from,
    askedUntil: funding.until,
    from: granted.from,
    until: granted.until,
  };
}
