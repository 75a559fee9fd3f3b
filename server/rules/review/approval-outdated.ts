// An approval is about an ask as it was. Reads the ask's fingerprint and those that approvals carry; of one person the last
// approval of each part counts.
import { isOver } from '../life.ts';
import type { ReviewEntry } from '../../portfolio/entry.ts';
import { keyOfPart } from '../../records/fingerprint.ts';
import { lapsedApprovals } from '../approvals.ts';
import { beside, notApplicable, reviewRule } from '../rule.ts';
import { reviewPractice } from './practice.ts';

export const approvalOutdated = reviewRule({
  code: 'review/approval-outdated',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [reviewPractice],
  page: {
    nl: {
      what: 'De vraag is inhoudelijk veranderd sinds iemand haar goedkeurde. Witregels, volgorde en status tellen niet; bij een akkoord op onderdelen telt alleen wat daarbinnen valt.',
      why: 'Het akkoord ging over een andere tekst. Wie zich erop beroept, staat met lege handen zodra iemand de versies naast elkaar legt.',
      advice: 'Vraag opnieuw om akkoord, of zet terug wat is goedgekeurd.',
      who: 'Degene die akkoord gaf.',
      ignore: 'Als de wijziging is besproken en alleen het vastleggen nog moet gebeuren.',
    },
    en: {
      what: 'The ask changed in meaning since somebody approved it. White space, order and status do not count; for an approval of parts, only what lies within them counts.',
      why: 'The approval was about another text. Whoever relies on it stands with empty hands once the versions are laid side by side.',
      advice: 'Ask for approval again, or put back what was approved.',
      who: 'Whoever approved.',
      ignore: 'When the change was discussed and only the recording is left.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\ntitle: Een spoorlijn\nfunding: { term: langjarig, from: 2028, until: 2038 }',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml':
        'kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\nfingerprint: 2d29d2d1321b91cb-191811811811811d6b811811811811811811\n',
    },
    right: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\ntitle: Een spoorlijn\nfunding: { term: langjarig, from: 2028, until: 2038 }',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml':
        'kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\nfingerprint: 9bb33d1b392fa5c6-191811811811811dac811811811811811811\n',
    },
  },
  check({ ask, events }, { vocabulary }, report) {
    if (ask === undefined) return notApplicable('no-such-ask');
    if (isOver(ask.summary, vocabulary)) return notApplicable('ask-is-over');
    if (!events.some(isKnown)) return notApplicable('no-approvals');
    for (const { approval, parts } of lapsedApprovals(events, ask.fingerprint)) {
      const { file, event } = approval;
      const by = event.by ?? '';
      const [part] = parts;
      report({
        at: part === undefined ? ['id'] : [keyOfPart(part)],
        part: 'key',
        facts: { by, date: event.date?.slice(0, 10), parts },
        related: [beside('approved-here', { by }, ['fingerprint'], { file })],
      });
    }
  },
});

const isKnown = ({ event: { kind, fingerprint } }: ReviewEntry): boolean =>
  kind === 'approve' && fingerprint !== undefined;
