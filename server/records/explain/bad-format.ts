// A text that has not the form of its field: a date, an id, an amount, a web address.
import { named, placeOf, problem, replaceBy, schemaOfSlip, shown } from '../slip.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';
import { expectedOf } from '../words.ts';
import { asWritten } from './as-written.ts';

export function explainBadFormat(slip: Slip, subject: Subject): Explanation {
  const schema = schemaOfSlip(slip, subject);
  const value = valueAt(subject.value, slip.at);
  const meant = typeof value === 'string' ? asWritten(schema, value) : undefined;
  return {
    problem: problem(
      'schema/bad-format',
      { key: named(slip.at), value: shown(value), expected: expectedOf(schema) },
      placeOf(slip, subject),
      meant === undefined ? [] : [replaceBy(meant, slip.at, 'review')],
    ),
    meant: meant === undefined ? undefined : { at: slip.at, value: meant },
  };
}
