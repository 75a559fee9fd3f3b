// An amount stands only where money is asked. The term decides; without a term the instrument does.
import type { Ask } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';
import { fix } from '../../text/problem.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { askRule, type Beside, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termFit, termOf } from '../term-fit.ts';

export const unneededAmount = askRule({
  code: 'funding/unneeded-amount',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een aanwijzing, deal of regelwijziging kost op zichzelf niets',
        en: 'Practice: a designation, deal or change of rules costs nothing in itself',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag noemt een bedrag, maar vraagt volgens termijn of instrument geen geld.',
      why: 'De lezer weet niet of er geld nodig is. Het bedrag telt mee in optellingen waar het niet in hoort.',
      advice:
        'Haal het bedrag weg, of zet de geldvraag in een eigen vraag met een instrument dat geld geeft.',
      who: 'De controller van uw organisatie.',
      ignore: 'Als het bedrag alleen laat zien wat de maatregel anderen kost of bespaart.',
    },
    en: {
      what: 'An ask names an amount, but by its term or instrument asks for no money.',
      why: 'The reader cannot tell whether money is needed. The amount counts in sums where it does not belong.',
      advice: 'Remove the amount, or put the money in an ask of its own with an instrument that gives money.',
      who: 'The controller of your organisation.',
      ignore: 'When the amount only shows what the measure costs or saves others.',
    },
  },
  examples: {
    wrong: 'instrument: { type: aanwijzing }\nfunding: { term: geen, amount: { total: 50000000 } }',
    right: 'instrument: { type: aanwijzing }\nfunding: { term: geen }',
  },
  check(ask, { vocabulary }, report) {
    const stated = statedIn(ask);
    if (stated === undefined) return notApplicable('no-amount');
    const { amount, at } = stated;
    if (termFit(ask, vocabulary) !== 'fits') return notApplicable('other-rule-reports');
    const cause = whyNoMoney(ask, vocabulary);
    if (cause === undefined || amount === 0) return;
    report({
      at,
      part: 'pair',
      facts: { amount, term: cause.term, name: cause.name },
      related: [cause.place],
      fixes: [fix('remove-amount', { amount }, 'review', [{ kind: 'remove', at }])],
    });
  },
});

interface Stated {
  readonly amount: number;
  readonly at: Path;
}

/** The amount, else the contributions of the parties together. */
function statedIn({ funding }: Ask): Stated | undefined {
  const { total, perYear } = funding?.amount ?? {};
  const amount = total ?? perYear;
  if (amount !== undefined) return { amount, at: ['funding', 'amount'] };
  const parts = funding?.parts ?? [];
  if (parts.length === 0) return undefined;
  return { amount: parts.reduce((sum, part) => sum + part.amount, 0), at: ['funding', 'parts'] };
}

interface Cause {
  readonly term?: string;
  readonly name?: Localized;
  readonly place: Beside;
}

function whyNoMoney(ask: Ask, vocabulary: Vocabulary): Cause | undefined {
  const instrument = instrumentOf(ask, vocabulary);
  const term = termOf(ask, vocabulary);
  if (instrument !== undefined && !instrument.money && term?.money !== true) {
    const mayGive = instrument.terms.some((id) => vocabulary.terms.get(id)?.money === true);
    const name = labelOf(instrument);
    const place = beside('instrument-chosen-here', { name }, ['instrument', 'type']);
    if (term !== undefined || !mayGive) return { name, place };
  }
  if (term?.money !== false) return undefined;
  return { term: term.id, place: beside('term-chosen-here', { term: term.id }, ['funding', 'term']) };
}
