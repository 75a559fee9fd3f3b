// A thread that is still open on an ask that was submitted. Reads the ask's status and the events of its review.
import { inLanguage } from '../../wording/language.ts';
import { beside, notApplicable, reviewRule } from '../rule.ts';
import { isSubmitted } from '../life.ts';
import { reviewPractice } from './practice.ts';
import { threadsOf } from '../threads.ts';

export const threadOpen = reviewRule({
  code: 'review/thread-open',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [reviewPractice],
  page: {
    nl: {
      what: 'Een opmerking of voorstel bij een ingediende vraag is niet afgesloten.',
      why: 'De vraag ligt al bij de minister of de Kamer. Wat intern niet is beslist, komt daar terug als onenigheid.',
      advice:
        'Beslis erover en sluit het gesprek af. Moet de vraag anders, trek haar dan terug en dien haar opnieuw in.',
      who: 'Degene die de opmerking maakte, en de eigenaar van de vraag.',
      ignore: 'Als de opmerking over een volgende keer gaat.',
    },
    en: {
      what: 'A comment or suggestion on a submitted ask was not closed.',
      why: 'The ask lies with the minister or the Chamber already. What was not decided inside comes back there as disagreement.',
      advice: 'Decide on it and close the thread. If the ask must change, take it back and submit it again.',
      who: 'Whoever made the comment, and the owner of the ask.',
      ignore: 'When the comment is about a next time.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: ingediend\nhistory:\n  - { date: 2026-03-05, status: bestuurlijk-vastgesteld, decision: { body: stuurgroep, number: "2026-14" } }\n  - { date: 2026-03-10, status: ingediend }',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml':
        'kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit bedrag?\n',
    },
    right: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: ingediend\nhistory:\n  - { date: 2026-03-05, status: bestuurlijk-vastgesteld, decision: { body: stuurgroep, number: "2026-14" } }\n  - { date: 2026-03-10, status: ingediend }',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml':
        'kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit bedrag?\n',
      'reviews/rga-rail/01JQ0000000000000000000002.yaml':
        'kind: resolve\nby: strategist\ndate: 2026-03-06T09:00:00+01:00\nreplyTo: 01JQ0000000000000000000001\n',
    },
  },
  check({ ask, events }, { vocabulary: { statuses } }, report) {
    if (ask === undefined) return notApplicable('no-such-ask');
    const status = statuses.get(ask.summary.status ?? '');
    if (status === undefined) return notApplicable('not-in-code-list');
    if (status.ended === true) return notApplicable('ask-is-over');
    if (!isSubmitted(status, { statuses })) return notApplicable('not-submitted');
    for (const { first, answers } of threadsOf(events).filter(({ open }) => open)) {
      const { by = '', date, text, at = [] } = first.event;
      const words = text === undefined ? undefined : inLanguage(text, 'nl');
      report({
        at: at.length === 0 ? ['status'] : at,
        facts: { by, date: date?.slice(0, 10), text: words, answers },
        related: [beside('thread-here', { by }, ['text'], { file: first.file })],
      });
    }
  },
});
