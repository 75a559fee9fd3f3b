// The anchors (`&x`) and tags (`!x`) that stand before a value, found in the text. What comes out are their places.
import type { Range } from './place.ts';

export interface Property {
  readonly text: string;
  readonly range: Range;
}

/** Longest stretch before a value in which its properties are looked for. */
const reach = 200;
const properties = /(?:[!&][^\s,[\]{}]*(?:\s+|\s*$))+$/;

/** In order; those of an earlier line too. */
export function propertiesBefore(text: string, offset: number): Property[] {
  const from = Math.max(0, offset - reach);
  const run = properties.exec(text.slice(from, offset));
  if (run === null) return [];
  return [...run[0].matchAll(/\S+/g)].map((found) => {
    const start = from + run.index + found.index;
    return { text: found[0], range: { start, end: start + found[0].length } };
  });
}
