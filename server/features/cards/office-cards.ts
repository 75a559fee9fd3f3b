// What the cards of goals, statuses, ministries, committees, moments and words say.
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import { day } from '../../wording/say.ts';
import type { World } from '../source.ts';
import { capped, type Row, worded } from './card.ts';
import { type Describe, names, normText, say } from './entry-words.ts';

export const goalOwn: Describe<'goals'> = (goal, world) => ({
  rows: [
    [say('broader', world), names('goals', goal.broader, world)],
    [say('related', world), names('goals', goal.related, world)],
    [say('longCommitment', world), normText(goal.needsLongCommitment, world.language)],
  ],
});

export const statusOwn: Describe<'statuses'> = (status, world) => ({
  sentences: [
    status.ended === true ? say('isOver', world) : undefined,
    status.fromAnywhere === true ? say('fromAnywhere', world) : undefined,
    status.needsMandate === true ? say('needsMandate', world) : undefined,
    status.needsDecision === true ? say('needsDecision', world) : undefined,
  ],
  rows: [
    [say('next', world), names('statuses', nextOf(status, world), world)],
    [say('carries', world), worded(status.carries, world.language)],
    [say('requires', world), requiresText(status, world)],
  ],
});

/** Those that follow directly, then those that may come at any time. */
function nextOf({ id, next, ended }: StatusEntry, { portfolio }: World): readonly string[] {
  if (ended === true) return next;
  const always = portfolio.vocabulary.statuses.entries.filter(
    (one) => one.fromAnywhere === true && one.id !== id,
  );
  return [...new Set([...next, ...always.map((one) => one.id)])];
}

function requiresText({ requires }: StatusEntry, world: World): string | undefined {
  if (requires === undefined) return undefined;
  return codeSpan(requires.followUp) + (requires.reference ? `, ${say('withReference', world)}` : '');
}

export const ministryOwn: Describe<'ministries'> = (ministry, world) => ({
  rows: [[say('manages', world), names('envelopes', ministry.managesFunds, world)]],
});

export const committeeOwn: Describe<'committees'> = (committee, world) => ({
  rows: [
    [say('ministries', world), names('ministries', committee.ministries, world)],
    [say('dossiers', world), committee.dossiers.map((dossier) => escapeMarkdown(dossier)).join(', ')],
  ],
});

export const momentOwn: Describe<'moments'> = (moment, world) => {
  const date = day(moment.date, world.language);
  return { rows: [[say('date', world), moment.latest === true ? `${say('latest', world)} ${date}` : date]] };
};

export const wordsOwn: Describe<'words'> = (entry, world) => {
  const rows: Row[] = [
    [say('kind', world), codeSpan(entry.kind)],
    [say('value', world), normText(entry.value, world.language)],
    [
      say('words', world),
      capped(
        entry.words.map((word) => escapeMarkdown(word)),
        world.language,
      ),
    ],
  ];
  return { rows };
};
