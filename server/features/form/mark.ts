// What tells a row or a value of a list from another that comes to stand in its place.
import { hashOf } from '../../text/hash.ts';

/** Empty where nothing stands. */
export const markOf = (value: unknown): string => (value === undefined ? '' : hashOf(JSON.stringify(value)));
