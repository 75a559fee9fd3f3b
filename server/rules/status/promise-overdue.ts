// What was to be done by a day that has passed, and of which nobody recorded what became of it. Reads one ask and today.
import { isOver } from '../life.ts';
import { daysBetween } from '../days.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { isNoRealDate, isOverdue } from '../due-dates.ts';

export const promiseOverdue = askRule({
  code: 'status/promise-overdue',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: toezeggingen waar niemand naar vraagt, raken zoek; de Kamer houdt zelf een register met de stand “voldaan” bij',
        en: 'Practice: promises that nobody asks about get lost; the Chamber itself keeps a register with the state “fulfilled”',
      },
    },
  ],
  page: {
    nl: {
      what: 'De uiterste datum (`due`) van een toezegging, motie of ander vervolg is voorbij, en het staat nog open. Wat deels is nagekomen of is vervallen, telt niet mee; een vraag die is afgesloten ook niet.',
      why: 'Een toezegging waar niemand op terugkomt, verloopt ongemerkt. Volgend jaar stuurt u dan dezelfde vraag opnieuw.',
      advice: 'Vraag na hoe het ervoor staat. Zet de uitkomst onder `state`, of de nieuwe datum onder `due`.',
      who: 'De public-affairs-adviseur, de griffie of een Kamerlid dat ernaar wil vragen.',
      ignore: 'Als uitstel is afgesproken; zet dan liever de nieuwe datum onder `due`.',
    },
    en: {
      what: 'The due date (`due`) of a promise, motion or other follow-up has passed, and it is still open. What was partly fulfilled or has lapsed does not count, nor does an ask that is closed.',
      why: 'A promise that nobody comes back to lapses unnoticed. Next year you will send the same ask again.',
      advice: 'Ask how things stand. Put the outcome under `state`, or the new date under `due`.',
      who: 'The public affairs adviser, the clerk’s office or a member of the Chamber who wants to ask about it.',
      ignore: 'When a delay was agreed; rather put the new date under `due` then.',
    },
  },
  examples: {
    wrong:
      'status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202509-123, due: 2025-12-31, state: open}]',
    right:
      'status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202509-123, due: 2025-12-31, state: voldaan}]',
  },
  check({ status, followUp = [] }, { vocabulary, today }, report) {
    if (!followUp.some(({ due }) => due !== undefined)) return notApplicable('no-due-dates');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    for (const [index, each] of followUp.entries()) {
      const { kind, reference, due } = each;
      if (due === undefined || !isOverdue(each, today) || isNoRealDate(due, vocabulary)) continue;
      const state =
        each.state === undefined ? [] : [beside('still-open-here', {}, ['followUp', index, 'state'])];
      report({
        at: ['followUp', index, 'due'],
        facts: { kind, reference, due, days: daysBetween(due, today), stated: each.state !== undefined },
        related: state,
      });
    }
  },
});
