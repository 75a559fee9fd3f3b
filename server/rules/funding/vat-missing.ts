// An amount says whether VAT is in it. Reads one ask; what a scheme usually does is said by the code list of schemes.
import { isOver } from '../life.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { instrumentOf, termOf } from '../term-fit.ts';
import type { VatBasis } from './vat.ts';

export const vatMissing = askRule({
  code: 'funding/vat-missing',
  scope: 'ask',
  severity: 'warning',
  completeness: true,
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: uitkeringen worden vaak zonder btw gevraagd vanwege het BTW-compensatiefonds, de realisatiestimulans is inclusief btw',
        en: 'Practice: grants are often asked without VAT because of the VAT compensation fund, the incentive per home started includes VAT',
      },
    },
  ],
  page: {
    nl: {
      what: 'Bij een bedrag staat niet of de btw erin zit.',
      why: 'De btw kan een flink deel van het bedrag zijn. Zonder die keuze kan niemand bedragen optellen of met een budget vergelijken.',
      advice:
        'Vul `vat` in: `incl` (de btw zit erin), `excl` (zonder btw) of `compensabel` (zonder btw, want die komt terug uit het BTW-compensatiefonds).',
      who: 'De controller van uw organisatie.',
      ignore: 'Als er geen btw op de uitgave rust, zoals bij lonen; kies dan liever `excl`.',
    },
    en: {
      what: 'An amount does not say whether VAT is in it.',
      why: 'VAT can be a large part of the amount. Without that choice nobody can add amounts or hold them against a budget.',
      advice:
        'Fill in `vat`: `incl` (VAT is in it), `excl` (without VAT) or `compensabel` (without VAT, because it comes back from the VAT compensation fund).',
      who: 'The controller of your organisation.',
      ignore: 'When no VAT is due on the expense, as with wages; rather choose `excl` then.',
    },
  },
  examples: {
    wrong: 'funding: { amount: { total: 12000000, priceLevel: 2026 } }',
    right: 'funding: { amount: { total: 12000000, vat: excl, priceLevel: 2026 } }',
  },
  check(ask, { vocabulary }, report) {
    const { amount, parts } = ask.funding ?? {};
    const stated = amount?.total ?? amount?.perYear ?? parts?.[0]?.amount;
    if (stated === undefined) return notApplicable('no-amount');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (termOf(ask, vocabulary)?.money === false || instrumentOf(ask, vocabulary)?.money === false)
      return notApplicable('no-money-asked');
    if (amount?.vat !== undefined) return;
    const scheme = ask.scheme?.id === undefined ? undefined : schemeMeant(ask.scheme.id, vocabulary);
    const usual = scheme?.usualVat;
    const rests =
      scheme === undefined || usual === undefined
        ? {}
        : { usual, name: labelOf(scheme), norm: normFact('schemes', scheme, usual) };
    report({
      at: ['funding', amount === undefined ? 'parts' : 'amount'],
      part: 'key',
      facts: { amount: stated, ...rests },
      uncertain: usual !== undefined && scheme?.certainty === 'own-knowledge',
      fixes: (usual === undefined ? (['excl', 'incl'] as const) : [usual]).map(setVat),
    });
  },
});

const setVat = (vat: VatBasis): Fix =>
  fix('set-vat', { vat }, 'review', [{ kind: 'set', at: ['funding', 'amount', 'vat'], value: vat }]);
