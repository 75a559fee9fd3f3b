// Money asked of committees only. Reads one ask and, when it names no addressee, that of its submission.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import { labelOf } from '../label.ts';
import { type AskContext, askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf, termOf } from '../term-fit.ts';
import { authorityOver } from './authority.ts';
import { addMinistries, allKnown, officeOf, placeOf } from './offices.ts';
import { addresseePlaces } from './places.ts';

export const committeeCannotFund = askRule({
  code: 'addressee/committee-cannot-fund',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een Kamercommissie kan een motie of amendement indienen, een ministerie kent geld toe (niet nagezocht in een officiële bron)',
        en: 'Practice: a parliamentary committee can move a motion or amendment, a ministry grants money (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om geld is alleen gericht aan Kamercommissies, in de vraag zelf of, als die geen geadresseerde noemt, in de inbreng.',
      why: 'Een commissie kan een motie of amendement indienen, maar geen geld toekennen. Zonder ministerie is er niemand die de vraag kan inwilligen.',
      advice:
        'Noem onder `addressee.ministries` het ministerie dat het geld kan geven. De commissie kan blijven staan.',
      who: 'De adviseur public affairs.',
      ignore: 'Als u de commissie alleen om een motie vraagt en het ministerie later benadert.',
    },
    en: {
      what: 'An ask for money is addressed to parliamentary committees only, in the ask itself or, when it names no addressee, in the submission.',
      why: 'A committee can move a motion or amendment, but grant no money. Without a ministry there is nobody who can grant the ask.',
      advice:
        'Name under `addressee.ministries` the ministry that can give the money. The committee may stay.',
      who: 'The public affairs adviser.',
      ignore: 'When you ask the committee for a motion only and approach the ministry later.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: gebiedsbudget }\nscheme: { id: gebiedsbudget, effect: use }\nfunding: { term: meerjarig, from: 2027, until: 2030 }\naddressee: { committees: [tk-biza] }',
    right:
      'instrument: { type: gebiedsbudget }\nscheme: { id: gebiedsbudget, effect: use }\nfunding: { term: meerjarig, from: 2027, until: 2030 }\naddressee: { ministries: [bzk], committees: [tk-biza] }',
  },
  check(ask, context, report) {
    const { vocabulary } = context;
    const money = moneyOf(ask, context);
    if (money === undefined) return notApplicable('no-money-asked');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const own = addresseePlaces(ask.addressee).length > 0;
    const addressee = own ? ask.addressee : context.submission?.record.addressee;
    const committees = addressee?.committees ?? [];
    if (addressee === undefined || committees.length === 0) return notApplicable('no-committee');
    if ((addressee.ministries ?? []).length > 0) return;
    if (!allKnown(addressee, 'committees', vocabulary)) return notApplicable('not-in-code-list');
    const owners = (authorityOver(ask, vocabulary)?.owners ?? []).map(officeOf);
    const named = committees.flatMap((id) => vocabulary.committees.get(id) ?? []);
    const place = placeOf(addressee, 'committees');
    const there = own ? {} : { file: context.submission?.file };
    report({
      at: own ? place : money,
      facts: { committees: named.map((entry) => ({ id: entry.id, name: labelOf(entry) })), owners, own },
      related: own
        ? [beside('money-asked-here', {}, money)]
        : [beside('committee-addressed-here', {}, place, there)],
      fixes: owners.map((owner) => addMinistries([owner])),
    });
  },
});

/** Where the ask says that it is about money: by its term, or else by its instrument. */
function moneyOf(ask: Ask, { vocabulary }: AskContext) {
  const term = termOf(ask, vocabulary);
  if (term !== undefined) return term.money ? ['funding', 'term'] : undefined;
  return instrumentOf(ask, vocabulary)?.money === true ? ['instrument', 'type'] : undefined;
}
