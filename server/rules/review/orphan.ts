// Review files that count for nothing: for an ask that does not exist, or in answer to what is not there. Reads the folder's
// name, whether an ask bears or bore it, and the names of its files.
import { distance } from 'fastest-levenshtein';
import { notApplicable, reviewRule } from '../rule.ts';
import { answersToNothing, nameOf, threadsOf } from '../threads.ts';
import { reviewPractice } from './practice.ts';

const shown = 3;
/** More slips make another name: names of events differ in many signs. */
const mostSlips = 3;

export const reviewOrphan = reviewRule({
  code: 'review/orphan',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [reviewPractice],
  page: {
    nl: {
      what: 'Een map onder `reviews/` draagt de naam van een vraag die er niet is, en ook niet vroeger zo heette. Of een reactie antwoordt met `replyTo` op een reactie die er niet is.',
      why: 'Opmerkingen en akkoorden in die map tellen nergens mee. Meestal is de vraag hernoemd zonder haar oude id te bewaren. Een antwoord op niets hoort bij geen gesprek: wat het moest sluiten, blijft open.',
      advice:
        'Zet de oude id bij de vraag onder `formerIds`, of geef de map de id van de bedoelde vraag. Zet onder `replyTo` de bestandsnaam van de reactie die is bedoeld, zonder `.yaml`.',
      who: 'Wie de vraag hernoemde of weghaalde; het versiebeheer laat zien wie dat was.',
      ignore: 'Als de vraag bewust is verwijderd en u het gesprek wilt bewaren.',
    },
    en: {
      what: 'A folder under `reviews/` bears the name of an ask that is not there and was not called so formerly either. Or an event answers by `replyTo` an event that is not there.',
      why: 'Comments and approvals in that folder count nowhere. Mostly the ask was renamed without keeping its old id. An answer to nothing is part of no thread: what it should close stays open.',
      advice:
        'Put the old id under `formerIds` of the ask, or give the folder the id of the ask that is meant. Put under `replyTo` the file name of the event that is meant, without `.yaml`.',
      who: 'Whoever renamed or removed the ask; the history shows who.',
      ignore: 'When the ask was removed on purpose and you want to keep the discussion.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail',
      'reviews/rga-spoor/01JQ0000000000000000000001.yaml':
        'kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit bedrag?\n',
    },
    right: {
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nformerIds: [rga-spoor]',
      'reviews/rga-spoor/01JQ0000000000000000000001.yaml':
        'kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit bedrag?\n',
    },
  },
  check({ id, ask, events }, _context, report) {
    if (events.length === 0) return notApplicable('not-reviewed');
    if (ask === undefined) {
      report({ at: ['kind'], inFile: events[0]?.file, facts: { ask: id, count: events.length } });
      return;
    }
    const names = threadsOf(events).map(({ first }) => nameOf(first.file));
    for (const { entry, to } of answersToNothing(events)) {
      const { kind = 'reply' } = entry.event;
      const near = names.filter((name) => to.includes(name) || distance(to, name) <= mostSlips);
      const answer = { to, closes: kind === 'resolve' || kind === 'decide' };
      const facts = { ask: id, count: events.length, answer, near: near.slice(0, shown) };
      report({ at: ['replyTo'], inFile: entry.file, facts });
    }
  },
  complete({ facts }, asks) {
    if (facts.answer !== undefined) return { facts, fixes: [] };
    const near = typeof facts.ask === 'string' ? asks.nearest(facts.ask, shown) : [];
    return { facts: { ...facts, near }, fixes: [] };
  },
});
