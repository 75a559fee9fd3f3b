// A claim on a scheme that takes no new claims. Reads one ask; the last day is said by the code list.
// Whoever submitted in time is not late: the history tells.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import { fix } from '../../text/problem.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { schemeMeant } from './by-scheme.ts';

export const closedScheme = askRule({
  code: 'scheme/closed',
  scope: 'ask',
  severity: 'error',
  tag: 'deprecated',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Sluitingsdatum per regeling in de codelijst, met bron',
        en: 'Closing date of each scheme in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag doet een beroep op een regeling die geen nieuwe aanvragen meer aanneemt.',
      why: 'Een aanspraak op een gesloten regeling kan niet worden gehonoreerd; het gesprek gaat dan over de datum in plaats van over uw vraag.',
      advice:
        'Vraag om een nieuwe ronde (`effect: extend`) of een nieuwe regeling (`effect: create`), of kies een regeling die nog openstaat. Is de vraag op tijd ingediend, zet dat dan met datum in `history`.',
      who: 'De subsidieadviseur, of de contactpersoon bij het ministerie.',
      ignore: 'Als het ministerie schriftelijk heeft laten weten dat de vraag nog wordt meegenomen.',
    },
    en: {
      what: 'An ask claims from a scheme that takes no new claims any more.',
      why: 'A claim on a closed scheme cannot be granted; the talk will be about the date instead of about your ask.',
      advice:
        'Ask for a new round (`effect: extend`) or a new scheme (`effect: create`), or choose a scheme that is still open. If the ask was submitted in time, put that with its date in `history`.',
      who: 'The grants adviser, or your contact at the ministry.',
      ignore: 'When the ministry wrote that the ask will still be considered.',
    },
  },
  examples: {
    wrong: 'scheme: { id: wokt, effect: use }',
    right: 'scheme: { id: wokt, effect: change }',
  },
  check(ask, { vocabulary, today }, report) {
    const { scheme, status } = ask;
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    if (scheme.effect !== 'use') return notApplicable('scheme-not-used');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    const meant = schemeMeant(scheme.id, vocabulary);
    if (meant === undefined) return notApplicable('not-in-code-list');
    const until = meant.validUntil;
    if (until === undefined || until >= today || wasSubmittedBy(ask, until, vocabulary)) return;
    report({
      at: ['scheme', 'effect'],
      facts: { scheme: meant.id, name: labelOf(meant), until },
      related: [beside('scheme-named-here', { scheme: scheme.id }, ['scheme', 'id'])],
      fixes: [
        fix('ask-for-new-round', {}, 'review', [{ kind: 'set', at: ['scheme', 'effect'], value: 'extend' }]),
      ],
      uncertain: meant.certainty === 'own-knowledge',
    });
  },
});

/** Whether the ask had left the house on a date: a status that needs a mandate, reached by then. */
const wasSubmittedBy = ({ history }: Ask, date: string, { statuses }: Vocabulary): boolean =>
  (history ?? []).some((step) => step.date <= date && statuses.get(step.status)?.needsMandate === true);
