// The value at a path of a record that was read. Total over any value.
import type { Path } from './place.ts';
import { isMap } from './same-value.ts';

/** Undefined when nothing is there. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)] as unknown;
    else here = isMap(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}
