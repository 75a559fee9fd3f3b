// A value that is none of the fixed ones of its field.
import type { Fix } from '../../text/problem.ts';
import { folded, nearest } from '../nearest.ts';
import type { Schema } from '../shape.ts';
import { named, placeOf, problem, replaceBy, schemaOfSlip, shown } from '../slip.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';

/** The value whose label or other name was written. */
function bySynonym(schema: Schema, written: string): string | undefined {
  const words = Object.entries(schema['x-enum'] ?? {});
  return words.find(([, { nl, en, also = [] }]) =>
    [nl, en, ...also].some((name) => folded(name) === written),
  )?.[0];
}

export function explainNotAllowed(slip: Slip, subject: Subject): Explanation {
  const schema = schemaOfSlip(slip, subject);
  const value = shown(valueAt(subject.value, slip.at));
  const allowed = schema.enum ?? [];
  const written = folded(value);
  const same = allowed.find((candidate) => folded(candidate) === written);
  const certain = same ?? bySynonym(schema, written);
  const near = certain === undefined ? nearest(value, allowed) : [certain];
  const fixes: Fix[] = near.map((by) => replaceBy(by, slip.at, by === same ? 'safe' : 'review'));
  return {
    problem: problem(
      'schema/not-allowed',
      { key: named(slip.at), value, allowed, near },
      placeOf(slip, subject),
      fixes,
    ),
    meant: certain === undefined ? undefined : { at: slip.at, value: certain },
  };
}
