// A reaction to a plan whose consultation is over. Reads one ask and its submission; when a consultation was over is said
// by the code list of schemes. Whoever may have been in time is not late.
import type { Ask } from '../../records/ask.ts';
import { labelOf } from '../label.ts';
import { sentStatuses, settled } from '../life.ts';
import { normFact } from '../norm.ts';
import { type AskContext, askRule, beside, notApplicable } from '../rule.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';

/** Who wants these, wants the plan otherwise than it lies there. */
const reactions = new Set<string | undefined>(['change', 'extend', 'stop']);

export const closedConsultation = askRule({
  code: 'calendar/closed',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Sluiting van de inspraak per regeling in de codelijst, met bron',
        en: 'Closing of the consultation of each scheme in the code list, with source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil een plan veranderen, uitbreiden of stoppen (`change`, `extend`, `stop`) waarvan de inspraak voorbij is. Wie het plan alleen gebruikt of iets nieuws vraagt, hoort niets; wie voor de sluiting indiende evenmin.',
      why: 'Een reactie na de sluiting hoeft het ministerie niet meer te beantwoorden.',
      advice:
        'Richt de vraag op de behandeling in de Kamer of op de uitvoering, en niet meer op de inspraak. Is de vraag op tijd ingediend, zet dat dan met datum in `history`.',
      who: 'De strateeg, of de contactpersoon bij het ministerie.',
      ignore: 'Als u de vraag al aan de Kamer richt, of het ministerie heeft laten weten dat het nog kan.',
    },
    en: {
      what: 'An ask wants to change, extend or stop (`change`, `extend`, `stop`) a plan whose consultation is over. Whoever only uses the plan or asks for something new hears nothing, nor does anyone who submitted before it closed.',
      why: 'The ministry need not answer a reaction after the closing any more.',
      advice:
        'Aim the ask at the debate in the Chamber or at the implementation, no longer at the consultation. If the ask was submitted in time, put that with its date in `history`.',
      who: 'The strategist, or your contact at the ministry.',
      ignore:
        'When you already address the ask to the Chamber, or the ministry wrote that it is still possible.',
    },
  },
  examples: {
    wrong: 'scheme: { id: nota-ruimte, effect: change }',
    right: 'scheme: { id: nota-ruimte, effect: use }',
  },
  check(ask, context, report) {
    const { vocabulary, today } = context;
    const { scheme } = ask;
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    if (!reactions.has(scheme.effect)) return notApplicable('no-reaction');
    const over = settled(ask.status, vocabulary);
    if (over !== undefined) return notApplicable(over);
    const meant = schemeMeant(scheme.id, vocabulary);
    if (meant === undefined) return notApplicable('not-in-code-list');
    const closed = meant.consultationClosed?.by;
    if (closed === undefined) return notApplicable('no-consultation-known');
    if (today < closed) return;
    const sent = sentOn(ask, context);
    if (sent !== undefined && sent < closed) return;
    report({
      at: ['scheme', 'effect'],
      facts: { scheme: meant.id, name: labelOf(meant), closed, norm: normFact('schemes', meant, closed) },
      related: [beside('scheme-named-here', { scheme: scheme.id }, ['scheme', 'id'])],
      uncertain: meant.certainty === 'own-knowledge',
    });
  },
});

/** The first day on which the ask was with its addressee, as far as it says. */
function sentOn({ status, history = [] }: Ask, { vocabulary, submission }: AskContext): string | undefined {
  const sent = sentStatuses(vocabulary);
  const days = history.filter((step) => sent.has(step.status)).map(({ date }) => date);
  return days.toSorted()[0] ?? (sent.has(status ?? '') ? submission?.record.date : undefined);
}
