// Where an ask names documents by their number. Reads one ask; says nothing about whether the numbers are right.
import type { Ask } from '../../records/ask.ts';
import { nationalParty } from '../../records/money.ts';
import type { Decision, FollowUp } from '../../records/types.ts';
import type { Path } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

export interface Written {
  readonly text: string;
  readonly at: Path;
  /** What it is the number of; absent where other numbers and words are as good. */
  readonly kind?: FollowUp['kind'];
}

/** Follow-ups and what the national government decided. Decisions of a region have numbers of their own and are left out. */
export function referencesIn(ask: Ask, vocabulary: Vocabulary): readonly Written[] {
  return [...ofFollowUps(ask), ...ofDecisions(ask, vocabulary), ...ofLaw(ask)];
}

export const ofFollowUps = ({ followUp = [] }: Ask): readonly Written[] =>
  followUp.flatMap(({ kind, reference }, index) =>
    reference === undefined ? [] : [{ text: reference, kind, at: ['followUp', index, 'reference'] }],
  );

export const ofGrant = ({ granted }: Ask): readonly Written[] => ofDecision(granted?.decision, ['granted']);

function ofDecisions(ask: Ask, { statuses }: Vocabulary): readonly Written[] {
  const steps = (ask.history ?? []).flatMap(({ status, decision }, index) => {
    const entry = statuses.get(status);
    const national = entry?.needsDecision === true || entry?.requires !== undefined;
    return national ? ofDecision(decision, ['history', index]) : [];
  });
  const parts = (ask.funding?.parts ?? []).flatMap(({ party, decision }, index) =>
    party === nationalParty ? ofDecision(decision, ['funding', 'parts', index]) : [],
  );
  return [...ofGrant(ask), ...steps, ...parts];
}

const ofLaw = ({ instrument }: Ask): readonly Written[] =>
  instrument?.legalBasis === undefined
    ? []
    : [{ text: instrument.legalBasis, at: ['instrument', 'legalBasis'] }];

function ofDecision(decision: Decision | undefined, at: Path): readonly Written[] {
  const number = decision?.number;
  return typeof number === 'string' ? [{ text: number, at: [...at, 'decision', 'number'] }] : [];
}
