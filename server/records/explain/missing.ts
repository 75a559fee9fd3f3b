// A field that every record of the kind must have is not there, or stands there with nothing behind it.
import { titleOf, whyOf } from '../words.ts';
import { named, placeOf, problem, schemaOfSlip } from '../slip.ts';
import type { Explanation, Slip, Subject } from '../slip.ts';

export function explainMissing(slip: Slip, subject: Subject): Explanation {
  const schema = schemaOfSlip(slip, subject);
  const key = String(slip.at.at(-1));
  return {
    problem: problem(
      'schema/missing',
      {
        key,
        title: titleOf(schema, key),
        why: whyOf(schema),
        record: subject.kind,
        within: slip.at.length > 1 ? named(slip.at.slice(0, -1)) : undefined,
        wantedBy: 'record',
      },
      placeOf(slip, subject, 'key'),
    ),
  };
}
