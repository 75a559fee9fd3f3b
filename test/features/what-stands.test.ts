// What stands at the places of records, as all features of the editor see it.
import { describe, expect, test } from 'vitest';
import { keysStand, valueStands } from '../../server/features/places/what-stands.ts';
import { type RecordKind, recordKinds } from '../../server/records/kind.ts';
import { schemaOf } from '../../server/records/schema.ts';
import { holdings, type Schema } from '../../server/records/shape.ts';
import type { Path } from '../../server/text/place.ts';
import type { ListName } from '../../server/vocabulary/entry.ts';

/** `funding.parts.0.party` → a path. */
const pathOf = (written: string): Path =>
  written.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** In one word: what it is, for a code its list, for the id of an ask which id it is. */
function said(stands: ReturnType<typeof valueStands>): string {
  if (stands === undefined) return 'nothing';
  if (stands.for === 'ask') return `ask ${stands.as}`;
  if (stands.for !== 'entry') return stands.for;
  return [stands.list, ...(stands.orParty ? ['or party'] : []), ...(stands.declares ? ['itself'] : [])].join(
    ' ',
  );
}

const standsAt = (kind: RecordKind, written: string, ownList?: ListName): string =>
  said(valueStands(kind, pathOf(written), ownList));

describe('in an ask', () => {
  test.each([
    ['id', 'ask own'],
    ['formerIds.0', 'ask former'],
    ['partOf', 'ask link'],
    ['dependsOn.0', 'ask link'],
    ['dependsOn', 'ask link'],
    ['dependsOn.0.ask', 'ask link'],
    ['dependsOn.0.while.0', 'statuses'],
    ['dependsOn.0.seen', 'fingerprint'],
    ['distinctFrom.0.ask', 'ask link'],
    ['distinctFrom.0.because', 'nothing'],
    ['waivers.0.with', 'ask link'],
    ['waivers.0.rule', 'rule'],
    ['waivers.0.by', 'person'],
    ['waivers.0.until', 'date'],
    ['owner', 'person'],
    ['contribution.0.owner', 'person'],
    ['contribution.0.by', 'date'],
    ['history.0.by', 'person'],
    ['history.0.status', 'statuses'],
    ['project', 'project'],
    ['indicators.0.id', 'indicator'],
    ['nationalGoals.0', 'goals'],
    ['targetRegions.0', 'regions'],
    ['targetRegions.0.code', 'regions'],
    ['targetRegions.0.name', 'region-name'],
    ['instrument.type', 'instruments'],
    ['instrument.legalBasis', 'law'],
    ['instrument.recipient', 'regions or party'],
    ['scheme.id', 'schemes'],
    ['scheme.criterion.kind', 'criterion'],
    ['funding.term', 'terms'],
    ['funding.amount.total', 'amount'],
    ['funding.parts.0.party', 'regions or party'],
    ['funding.operation.payer', 'regions or party'],
    ['granted.amount', 'amount'],
    ['deadline', 'date'],
    ['title', 'nothing'],
    ['title.nl', 'nothing'],
    ['visibility', 'nothing'],
    ['no.such.field', 'nothing'],
  ])('%s: %s', (path, wanted) => {
    expect(standsAt('ask', path)).toBe(wanted);
  });
});

describe('in other records', () => {
  test.each<readonly [RecordKind, string, string]>([
    ['submission', 'id', 'nothing'],
    ['submission', 'submitter', 'regions'],
    ['submission', 'note', 'file'],
    ['submission', 'people.jdv.roles.0', 'role'],
    ['portfolio', 'vocabularies.0', 'file'],
    ['portfolio', 'overrides.0.paths.0', 'file'],
    ['portfolio', 'requiredApprovals.ingediend.0', 'role'],
    ['review-event', 'by', 'person'],
    ['review-event', 'date', 'moment'],
    ['review-event', 'replyTo', 'event'],
    ['review-event', 'at.0', 'ask-path'],
    ['review-event', 'scope.0', 'ask-part'],
    ['review-event', 'fingerprint', 'fingerprint'],
    ['baseline', 'findings.0.rule', 'rule'],
    ['baseline', 'findings.0.ask', 'ask link'],
    ['baseline', 'findings.0.file', 'file'],
    ['baseline', 'findings.0.owner', 'person'],
  ])('%s %s: %s', (kind, path, wanted) => {
    expect(standsAt(kind, path)).toBe(wanted);
  });

  test.each<readonly [string, ListName | undefined, string]>([
    ['entries.0.id', 'envelopes', 'envelopes itself'],
    ['entries.0.id', undefined, 'nothing'],
    ['entries.0.successors.0', 'envelopes', 'envelopes'],
    ['entries.0.successors.0', undefined, 'own-entry'],
    ['entries.0.plannedChange.successors.0', 'regions', 'regions'],
    ['entries.0.scheme', 'envelopes', 'schemes'],
    ['entries.0.excludes.0', 'words', 'words'],
    ['entries.0.total', 'envelopes', 'amount'],
    ['entries.0.validUntil', 'envelopes', 'date'],
    ['entries.0.source', 'envelopes', 'source'],
    ['defaults.source', 'envelopes', 'source'],
  ])('an entry at %s of the list %s: %s', (path, ownList, wanted) => {
    expect(standsAt('code-list', path, ownList)).toBe(wanted);
  });
});

describe('keys that are no fields', () => {
  test.each<readonly [RecordKind, string, string]>([
    ['portfolio', 'rules', 'rule'],
    ['portfolio', 'overrides.0.rules', 'rule'],
    ['portfolio', 'requiredApprovals', 'statuses'],
    ['submission', 'roles', 'role'],
    ['submission', 'people', 'person'],
    ['ask', 'funding', 'nothing'],
  ])('%s %s: %s', (kind, path, wanted) => {
    expect(said(keysStand(kind, pathOf(path)))).toBe(wanted);
  });
});

test('schemas name nothing that is not known here', () => {
  function* held(schema: Schema): Iterable<unknown> {
    const { properties = {}, items, additionalProperties, propertyNames } = schema;
    if (schema['x-holds'] !== undefined) yield schema['x-holds'];
    const inner = [...Object.values(properties), items, additionalProperties, propertyNames];
    for (const one of inner) if (typeof one === 'object') yield* held(one);
  }
  const named = new Set(recordKinds.flatMap((kind) => Array.from(held(schemaOf(kind)))));
  expect([...named].toSorted()).toEqual([...holdings].toSorted());
});
