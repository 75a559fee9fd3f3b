// Folds the raw complaints of a compiled validator into causes: one for every slip, the deepest reason first.
import type { RawError } from '../generated/validators.js';
import type { Path } from '../text/place.ts';
import { valueAt } from '../text/value-at.ts';
import type { Slip, SlipKind } from './slip.ts';

/** A text that must say something: schemas demand one sign that is no white space. */
const somethingPattern = '\\S';

/** At one place only the first of these is told; the others follow from it. */
const rank: readonly SlipKind[] = [
  'empty',
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'bad-format',
  'out-of-range',
  'missing',
];

const kindOfKeyword: Readonly<Record<string, SlipKind>> = {
  required: 'missing',
  additionalProperties: 'unknown-key',
  propertyNames: 'unknown-key',
  type: 'wrong-type',
  enum: 'not-allowed',
  const: 'not-allowed',
  format: 'bad-format',
  pattern: 'bad-format',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  exclusiveMinimum: 'out-of-range',
  minProperties: 'empty',
  minItems: 'empty',
};

/** `/funding/parts/0` → the path in the record, with numbers for places in lists. */
function pathOf(pointer: string, value: unknown): Path {
  if (pointer === '') return [];
  let here = value;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const place = Array.isArray(here) ? Number(key) : key;
      here = (here as Readonly<Record<string | number, unknown>> | null)?.[place];
      return place;
    });
}

/** Complaints about the text of a key name the map it is in; they come back once more for the key itself. */
const ofText = new Set(['pattern', 'format', 'enum']);

function slipOf(error: RawError, value: unknown): Slip | undefined {
  const place = pathOf(error.instancePath, value);
  if (ofText.has(error.keyword) && typeof valueAt(value, place) !== 'string') return undefined;
  const kind =
    error.keyword === 'pattern' && error.params['pattern'] === somethingPattern
      ? 'empty'
      : kindOfKeyword[error.keyword];
  if (kind === undefined) return undefined;
  const { missingProperty, additionalProperty, propertyName } = error.params;
  const key = missingProperty ?? additionalProperty ?? propertyName;
  return { kind, at: typeof key === 'string' ? [...place, key] : place };
}

/** The causes of complaint about a value, in the order of the record's fields as complained about. */
export function fold(errors: readonly RawError[], value: unknown): Slip[] {
  const causes = new Map<string, Slip>();
  for (const error of errors) {
    const slip = slipOf(error, value);
    if (slip === undefined) continue;
    const place = JSON.stringify(slip.at);
    const other = causes.get(place);
    if (other === undefined || rank.indexOf(slip.kind) < rank.indexOf(other.kind)) causes.set(place, slip);
  }
  return [...causes.values()];
}
