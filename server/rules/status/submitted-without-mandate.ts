// An ask that was sent out has the mandate of a governing body. Reads one ask and its submission; which statuses need a
// mandate and which give one is said by the code list of statuses.
import type { Ask } from '../../records/ask.ts';
import type { Decision } from '../../records/types.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { sentStatuses } from '../life.ts';
import { type AskContext, askRule, beside, notApplicable } from '../rule.ts';
import { mayFollow, type Step, stepsOf } from './steps.ts';

export const submittedWithoutMandate = askRule({
  code: 'status/submitted-without-mandate',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Werkwijze van regio’s: het bevoegde bestuur stelt een vraag vast voordat zij wordt ingediend (niet nagezocht)',
        en: 'Practice of regions: the competent body adopts an ask before it is submitted (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag is ingediend, of is al verder, terwijl nergens staat dat een bestuur haar heeft vastgesteld. Over vragen die zijn afgesloten of ingetrokken gaat de regel niet.',
      why: 'Zonder besluit van college, gedeputeerde staten of stuurgroep kan een bestuur in de regio later zeggen dat het de vraag niet heeft gesteld, en een ministerie vraagt er als eerste naar.',
      advice:
        'Zet de stap waarin het bestuur de vraag vaststelde met `decision` onder `history`, of het besluit over de hele inbreng onder `adoptedBy` in `submission.yaml`. Is er nog geen besluit, kies dan een eerdere status.',
      who: 'De secretaris of bestuursadviseur die de besluiten bijhoudt.',
      ignore: 'Als de vraag onder een mandaat valt dat al eerder is verleend; noem dat besluit dan.',
    },
    en: {
      what: 'An ask was submitted, or is further on, while nothing says that a governing body adopted it. The rule does not look at asks that are closed or withdrawn.',
      why: 'Without a decision of the municipal or provincial executive or the steering group, a governing body in the region can say later that it never made the ask, and it is the first thing a ministry asks about.',
      advice:
        'Put the step in which the body adopted the ask, with its `decision`, under `history`, or the decision on the whole submission under `adoptedBy` in `submission.yaml`. If there is no decision yet, choose an earlier status.',
      who: 'The secretary or board adviser who keeps the decisions.',
      ignore: 'When the ask falls under a mandate that was given earlier; name that decision then.',
    },
  },
  examples: {
    wrong: 'status: ingediend',
    right:
      'status: ingediend\nhistory:\n  - { date: 2026-03-05, status: bestuurlijk-vastgesteld, decision: { body: stuurgroep, number: "2026-14" } }\n  - { date: 2026-03-10, status: ingediend }',
  },
  check(ask, { vocabulary, submission }, report) {
    const { statuses } = vocabulary;
    const entry = statuses.get(ask.status ?? '');
    const sent = sentStatuses(vocabulary);
    if (entry === undefined || !sent.has(entry.id)) return notApplicable('no-mandate-needed');
    if (entry.ended === true) return notApplicable('ask-is-over');
    const steps = stepsOf(ask);
    const adopting = steps.filter((step) => statuses.get(step.status)?.givesMandate === true);
    if (adopting.some(({ decision }) => isDecided(decision))) return;
    if (adopting.length === 0 && isCutShort(sent, steps, vocabulary)) return notApplicable('step-is-missing');
    const day = submittedOn(ask, sent, submission);
    const adopted = submission?.record.adoptedBy;
    const late =
      adopted?.date !== undefined && day !== undefined && adopted.date > day ? adopted.date : undefined;
    if (isDecided(adopted) && late === undefined) return;
    const step = adopting.at(-1);
    const giving = statuses.entries.find(({ givesMandate }) => givesMandate === true);
    const name = labelOf(entry);
    report({
      at: step === undefined ? ['status'] : [...step.at, 'status'],
      facts: {
        name,
        step: step && labelOf(statuses.get(step.status) ?? entry),
        wanted: giving && labelOf(giving),
        day,
        late,
      },
      related: [
        ...(step === undefined ? [] : [beside('status-here', { name }, ['status'])]),
        ...(late === undefined || submission === undefined
          ? []
          : [beside('adopted-here', { date: late }, ['adoptedBy', 'date'], { file: submission.file })]),
      ],
    });
  },
});

/** A decision of which something is known. */
const isDecided = ({ body, number, date }: Decision = {}): boolean =>
  body !== undefined || number !== undefined || date !== undefined;

/** Whether the history skips to the step by which the ask was sent, or ends before it: then that is what is wrong. */
function isCutShort(sent: ReadonlySet<string>, steps: readonly Step[], { statuses }: Vocabulary): boolean {
  const first = steps.findIndex(({ status }) => sent.has(status));
  if (first === -1) return steps.length > 0;
  const before = statuses.get(steps[first - 1]?.status ?? '');
  const to = statuses.get(steps[first]?.status ?? '');
  return before !== undefined && to !== undefined && !mayFollow(before, to);
}

/** The day the ask was sent: by its history, else the day of its submission or of the occasion it was made for. */
function submittedOn(
  ask: Ask,
  sent: ReadonlySet<string>,
  submission: AskContext['submission'],
): string | undefined {
  const days = stepsOf(ask)
    .filter(({ status }) => sent.has(status))
    .map(({ date }) => date);
  return days.toSorted()[0] ?? submission?.record.date ?? submission?.record.occasion?.date;
}
