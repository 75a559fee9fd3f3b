// Which fields hold more than their schema says: the id of an ask, a role, the code of a rule. `*` stands for any step.
import { linkKinds } from '../../records/ask.ts';
import type { RecordKind } from '../../records/kind.ts';
import type { Path } from '../../text/place.ts';

export type Meaning =
  | 'ask'
  | 'person'
  | 'role'
  | 'rule'
  | 'party'
  | 'criterion'
  | 'law'
  | 'region-name'
  | 'seen'
  | 'fingerprint'
  | 'ask-path'
  | 'ask-part'
  | 'event'
  | 'own-list'
  | 'own-source';

const links = linkKinds.flatMap((kind) => [`${kind}.*`, `${kind}.*.ask`]);

const places: Readonly<Partial<Record<RecordKind, Readonly<Partial<Record<Meaning, readonly string[]>>>>>> = {
  ask: {
    ask: [...links, 'partOf', 'waivers.*.with'],
    person: ['owner', 'contribution.*.owner', 'waivers.*.by', 'history.*.by'],
    rule: ['waivers.*.rule'],
    party: ['funding.parts.*.party', 'funding.operation.payer'],
    criterion: ['scheme.criterion.kind', 'scheme.criterion.wanted'],
    law: ['instrument.legalBasis'],
    'region-name': ['targetRegions.*.name'],
    seen: linkKinds.map((kind) => `${kind}.*.seen`),
  },
  submission: { role: ['people.*.roles.*'] },
  portfolio: { role: ['requiredApprovals.*.*'], rule: ['rules', 'overrides.*.rules'] },
  'review-event': {
    person: ['by'],
    fingerprint: ['fingerprint'],
    'ask-path': ['at.*'],
    'ask-part': ['scope.*'],
    event: ['replyTo'],
  },
  baseline: { ask: ['findings.*.ask'], rule: ['findings.*.rule'], person: ['findings.*.owner'] },
  'code-list': {
    'own-list': ['entries.*.successors.*', 'entries.*.plannedChange.successors.*'],
    'own-source': ['entries.*.source', 'defaults.source'],
  },
};

/** What a place holds; of a map whose keys are meant, the place of the map. */
export function meaningOf(kind: RecordKind, path: Path): Meaning | undefined {
  const found = Object.entries(places[kind] ?? {}).find(([, patterns]) =>
    patterns.some((pattern) => isAt(pattern.split('.'), path)),
  );
  return found?.[0] as Meaning | undefined;
}

const isAt = (pattern: readonly string[], path: Path): boolean =>
  pattern.length === path.length && pattern.every((step, place) => step === '*' || step === path[place]);
