// What a minister or the Chamber said can be found again. Which status needs what is said by the code list of statuses.
import { labelOf } from '../label.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { motionInsteadOfPromise } from './motions.ts';

export const promiseWithoutReference = askRule({
  code: 'status/promise-without-reference',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: toezeggingen en moties zijn alleen op hun nummer terug te vinden',
        en: 'Practice: promises and motions can be found by their number only',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag heet toegezegd of gesteund door een motie, maar het nummer daarvan ontbreekt.',
      why: 'Zonder vindplaats kan niemand het kabinet eraan houden; na een wisseling van minister is de belofte weg.',
      advice:
        'Zet onder `followUp` de toezegging of motie met haar nummer (`reference`), of kies een eerdere status.',
      who: 'De public-affairs-adviseur of de griffie.',
      ignore: 'Kort na het debat, zolang het nummer nog niet is gepubliceerd.',
    },
    en: {
      what: 'An ask is said to be promised or supported by a motion, but the number of it is missing.',
      why: 'Without a number to find it by, nobody can hold the government to it; after a change of minister the promise is gone.',
      advice:
        'Put the promise or motion with its number (`reference`) under `followUp`, or choose an earlier status.',
      who: 'The public affairs adviser or the clerk’s office.',
      ignore: 'Shortly after the debate, as long as the number has not been published.',
    },
  },
  examples: {
    wrong: 'status: toegezegd',
    right: 'status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202603-123, date: 2026-03-12}]',
  },
  check(ask, { vocabulary }, report) {
    const { status, followUp = [] } = ask;
    const entry = vocabulary.statuses.get(status ?? '');
    if (entry?.requires === undefined) return notApplicable('no-reference-needed');
    if (motionInsteadOfPromise(ask, entry) !== undefined) return notApplicable('motion-rule-reports');
    const { followUp: kind, reference } = entry.requires;
    const name = labelOf(entry);
    const facts = { status: entry.id, name, kind };
    const last = followUp.findLastIndex((each) => each.kind === kind);
    if (last === -1) {
      report({ at: ['status'], facts: { ...facts, missing: 'follow-up' } });
    } else if (reference && !followUp.some((each) => each.kind === kind && each.reference !== undefined)) {
      const related = [beside('status-here', { name }, ['status'])];
      report({ at: ['followUp', last], facts: { ...facts, missing: 'reference' }, related });
    }
  },
});
