// A field that the record does not have: mistyped, in the wrong place, or of one's own making.
import type { Path } from '../../text/place.ts';
import { fix } from '../../text/problem.ts';
import type { Fix } from '../../text/problem.ts';
import type { Writable } from '../../text/change.ts';
import { homesOf } from '../homes.ts';
import { folded, nearest } from '../nearest.ts';
import { schemaAt } from '../schema.ts';
import { below } from '../shape.ts';
import type { Schema } from '../shape.ts';
import { named, placeOf, problem } from '../slip.ts';
import { isMap } from '../../text/same-value.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';
import { expectedOf, titleOf } from '../words.ts';
import { asWritten } from './as-written.ts';

/** Keys that may stand beside the unknown one and do not yet. */
function freeKeys(schema: Schema, beside: unknown): readonly string[] {
  const known = Object.keys(schema.properties ?? {});
  const all = known.length > 0 ? known : (schema.propertyNames?.enum ?? []);
  return all.filter((key) => !isMap(beside) || !Object.hasOwn(beside, key));
}

/** As many as a reader takes in at once; a block without fields of its own takes any key of a list. */
const fewFields = 4;

/** The keys that are called so in one of the languages: `titel` is `title`. */
function calledSo(key: string, schema: Schema, free: readonly string[]): readonly string[] {
  const wanted = folded(key);
  return free.filter((candidate) => {
    const { nl, en } = titleOf(below(schema, candidate) ?? {}, candidate);
    return folded(nl) === wanted || folded(en) === wanted;
  });
}

/** The key has a form of its own (a person, a role) and this one has not. */
function badName(slip: Slip, subject: Subject, names: Schema): Explanation {
  const key = String(slip.at.at(-1));
  const better = asWritten(names, key);
  const fixes =
    typeof better === 'string'
      ? [
          fix('rename-field', { from: key, to: better }, 'review', [
            { kind: 'rename', at: slip.at, key: better },
          ]),
        ]
      : [];
  return {
    problem: problem(
      'schema/bad-format',
      { key: named(slip.at), value: key, expected: expectedOf(names) },
      placeOf(slip, subject, 'key'),
      fixes,
    ),
  };
}

function moveFixes(from: Path, home: Path, value: unknown): Fix[] {
  const under = named(home.slice(0, -1));
  const changes = [
    { kind: 'remove', at: from },
    { kind: 'set', at: home, value: value as Writable },
  ] as const;
  return [fix('move-field', { key: String(from.at(-1)), under }, 'review', changes)];
}

export function explainUnknownKey(slip: Slip, subject: Subject): Explanation {
  const key = String(slip.at.at(-1));
  const parent = slip.at.slice(0, -1);
  const schema = schemaAt(subject.kind, parent) ?? {};
  if (schema.propertyNames?.pattern !== undefined) return badName(slip, subject, schema.propertyNames);
  const value = valueAt(subject.value, slip.at);
  const free = freeKeys(schema, valueAt(subject.value, parent));
  const same = free.find((candidate) => folded(candidate) === folded(key));
  const called = same === undefined ? calledSo(key, schema, free) : [same];
  const homes = called.length === 0 ? homesOf(subject, slip.at) : [];
  const near = called.length > 0 || homes.length > 0 ? called : nearest(key, free);
  const renames = near.map((to) =>
    fix('rename-field', { from: key, to }, to === same ? 'safe' : 'review', [
      { kind: 'rename', at: slip.at, key: to },
    ]),
  );
  const [home] = homes;
  const moves = homes.length === 1 && home !== undefined ? moveFixes(slip.at, home, value) : [];
  const facts = {
    key,
    record: subject.kind,
    within: named(parent),
    near,
    homes: homes.map((path) => named(path)),
    free: schema.properties === undefined || free.length <= fewFields ? free : [],
  };
  const about = near[0] === undefined ? home : [...parent, near[0]];
  return {
    problem: problem('schema/unknown-key', facts, placeOf(slip, subject, 'key'), [
      ...renames,
      ...moves,
      fix('remove', { what: key }, 'review', [{ kind: 'remove', at: slip.at }]),
    ]),
    about,
    meant: about !== undefined && near.length + homes.length === 1 ? { at: about, value } : undefined,
  };
}
