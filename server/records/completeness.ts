// What a complete ask has besides the required fields, and which of that an ask still lacks. The wishes stand in the schema.
import { completenessWishes } from '../generated/schemas.js';
import type { Path } from '../text/place.ts';
import type { Ask } from './ask.ts';

/** One wish that an ask does not meet: any of these fields would do, the first is the usual one. */
export interface Gap {
  readonly alternatives: readonly Path[];
}

/** How many things a complete ask has besides the required fields. */
export const completenessWants = completenessWishes.length;

const present = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.length > 0);

/** Whether an ask says something at a place of its record. */
function says(ask: Ask, path: Path): boolean {
  let here: unknown = ask;
  for (const step of path) {
    const key = here === ask && step === 'targetRegions' ? 'targets' : step;
    here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  }
  return present(here);
}

/** The wishes that an ask does not meet, in the order of the schema. */
export function completenessGaps(ask: Ask): readonly Gap[] {
  return completenessWishes
    .filter((alternatives) => !alternatives.some((path) => says(ask, path)))
    .map((alternatives) => ({ alternatives }));
}
