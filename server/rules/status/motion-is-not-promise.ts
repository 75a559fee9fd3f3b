// A motion is the wish of the Chamber, a promise the word of the minister. Reads one ask; which status needs which is
// said by the code list of statuses.
import { fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { motionInsteadOfPromise } from './motions.ts';
import { statusChanges } from './steps.ts';

export const motionIsNotPromise = askRule({
  code: 'status/motion-is-not-promise',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een motie is de wens van de Kamer, een toezegging het woord van de minister (niet nagezocht)',
        en: 'Practice: a motion is the wish of the Chamber, a promise the word of the minister (not checked)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag heet toegezegd, maar er is alleen een motie vastgelegd en geen toezegging van een minister.',
      why: 'Een motie is de wens van de Kamer; het kabinet kan haar naast zich neerleggen. Wie dat een toezegging noemt, rekent op geld dat niemand heeft beloofd.',
      advice:
        'Kies de status voor een aangenomen motie, of leg de toezegging met haar nummer vast onder `followUp`.',
      who: 'De public-affairs-adviseur of de griffie.',
      ignore: 'Als de minister de uitvoering van de motie heeft toegezegd en het nummer nog niet bekend is.',
    },
    en: {
      what: 'An ask is said to be promised, but only a motion is recorded and no promise of a minister.',
      why: 'A motion is the wish of the Chamber; the cabinet can put it aside. Whoever calls that a promise counts on money that nobody promised.',
      advice:
        'Choose the status for an adopted motion, or record the promise with its number under `followUp`.',
      who: 'The public affairs adviser or the clerk’s office.',
      ignore: 'When the minister promised to carry out the motion and the number is not known yet.',
    },
  },
  examples: {
    wrong: 'status: toegezegd\nfollowUp: [{kind: motie, reference: kst-29697-173, date: 2026-03-10}]',
    right: 'status: motie-aangenomen\nfollowUp: [{kind: motie, reference: kst-29697-173, date: 2026-03-10}]',
  },
  check(ask, { vocabulary: { statuses } }, report) {
    const entry = statuses.get(ask.status ?? '');
    if (entry?.requires?.followUp !== 'toezegging') return notApplicable('not-promised');
    const motion = motionInsteadOfPromise(ask, entry);
    if (motion === undefined) return;
    const fitting = statuses.entries.filter(({ requires }) => requires?.followUp === 'motie');
    const { reference } = motion;
    report({
      at: ['status'],
      facts: { name: labelOf(entry), reference, better: fitting.map(labelOf) },
      related: [beside('motion-here', { reference }, ['followUp', motion.index, 'kind'])],
      fixes: fitting.map((status) =>
        fix('set-status', { name: labelOf(status) }, 'review', statusChanges(ask, status.id)),
      ),
    });
  },
});
