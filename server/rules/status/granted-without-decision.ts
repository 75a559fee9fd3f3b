// What is called granted rests on a decision: a letter, a decree, a line in the budget. Reads one ask; which statuses
// need a decision is said by the code list of statuses.
import type { Ask } from '../../records/ask.ts';
import type { Decision } from '../../records/types.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { stepsOf } from './steps.ts';

export const grantedWithoutDecision = askRule({
  code: 'status/granted-without-decision',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: er is pas geld met een brief, een beschikking of een begrotingsregel (niet nagezocht)',
        en: 'Practice: there is money only with a letter, a grant decision or a line in the budget (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag heet geheel of deels gehonoreerd, maar het besluit waaruit dat blijkt, ontbreekt.',
      why: 'Zonder brief, beschikking of begrotingsregel is er geen geld. Na een kabinetswissel is alleen het stuk nog iets waard.',
      advice:
        'Zet het nummer of de datum van het besluit onder `granted.decision`, of kies een eerdere status.',
      who: 'De public-affairs-adviseur of de controller.',
      ignore: 'Als het besluit is aangekondigd en binnen enkele dagen verschijnt.',
    },
    en: {
      what: 'An ask is called granted, wholly or partly, but the decision that shows it is missing.',
      why: 'Without a letter, a grant decision or a line in the budget there is no money. After a change of cabinet only the document still counts.',
      advice:
        'Put the number or the date of the decision under `granted.decision`, or choose an earlier status.',
      who: 'The public affairs adviser or the controller.',
      ignore: 'When the decision was announced and appears within days.',
    },
  },
  examples: {
    wrong:
      'status: gehonoreerd\ngranted: { amount: 8500000 }\nfollowUp: [{ kind: kamerbrief, reference: kst-29697-190, date: 2026-03-01 }]',
    right:
      'status: gehonoreerd\ngranted: { amount: 8500000, decision: { body: minister, number: kst-29697-190, date: 2026-03-01 } }\nfollowUp: [{ kind: kamerbrief, reference: kst-29697-190, date: 2026-03-01 }]',
  },
  check(ask, { vocabulary: { statuses } }, report) {
    const entry = statuses.get(ask.status ?? '');
    if (entry?.needsDecision !== true) return notApplicable('no-decision-needed');
    const { granted } = ask;
    const granting = stepsOf(ask).filter(({ status }) => statuses.get(status)?.needsDecision === true);
    if (canBeFound(granted?.decision) || granting.some(({ decision }) => canBeFound(decision))) return;
    const name = labelOf(entry);
    const at = granted === undefined ? ['status'] : ['granted'];
    const given = granted?.decision !== undefined;
    report({
      at: given ? [...at, 'decision'] : at,
      part: granted === undefined ? 'value' : 'key',
      facts: { name, given, body: granted?.decision?.body },
      related: granted === undefined ? [] : [beside('status-here', { name }, ['status'])],
      fixes: letterAsDecision(ask),
    });
  },
});

/** A decision by number or by date; the name of a body alone leads nowhere. */
const canBeFound = ({ number, date }: Decision = {}): boolean => number !== undefined || date !== undefined;

/** The only letter to the Chamber that was recorded may well be the decision. */
function letterAsDecision({ followUp = [] }: Ask): readonly Fix[] {
  const letters = followUp.filter(({ kind, reference }) => kind === 'kamerbrief' && reference !== undefined);
  const [reference, another] = letters.map((letter) => letter.reference);
  if (reference === undefined || another !== undefined) return [];
  return [
    fix('letter-as-decision', { reference }, 'review', [
      { kind: 'set', at: ['granted', 'decision', 'number'], value: reference },
    ]),
  ];
}
