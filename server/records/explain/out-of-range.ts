// A number below or above what its field allows.
import type { Schema } from '../shape.ts';
import { named, placeOf, problem, replaceBy, schemaOfSlip } from '../slip.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';

/** 27 where a year belongs: 2027. */
function fullYear(schema: Schema, value: number): number | undefined {
  const year = 2000 + value;
  const { minimum = 0, maximum = 0 } = schema;
  return minimum > 1000 && value >= 0 && value < 100 && year <= maximum ? year : undefined;
}

export function explainOutOfRange(slip: Slip, subject: Subject): Explanation {
  const schema = schemaOfSlip(slip, subject);
  const value = Number(valueAt(subject.value, slip.at));
  const meant = fullYear(schema, value);
  return {
    problem: problem(
      'schema/out-of-range',
      { key: named(slip.at), value, least: schema.minimum, most: schema.maximum },
      placeOf(slip, subject),
      meant === undefined ? [] : [replaceBy(meant, slip.at, 'review')],
    ),
    meant: meant === undefined ? undefined : { at: slip.at, value: meant },
  };
}
