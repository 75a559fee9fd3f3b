// A value held against the schema of its kind: what is wrong, told once for each cause, and a copy without it.
// Total: any value gives an answer. Never changes the value it is given.
import * as validators from '../generated/validators.js';
import type { Validator } from '../generated/validators.js';
import type { Path } from '../text/place.ts';
import type { Problem } from '../text/problem.ts';
import type { Spelling } from '../text/reading.ts';
import { explainBadFormat } from './explain/bad-format.ts';
import { explainMissing } from './explain/missing.ts';
import { explainNotAllowed } from './explain/not-allowed.ts';
import { explainOutOfRange } from './explain/out-of-range.ts';
import { explainUnknownKey } from './explain/unknown-key.ts';
import { explainWrongType } from './explain/wrong-type.ts';
import { fold } from './fold.ts';
import type { RecordKind } from './kind.ts';
import { Marks } from './marks.ts';
import { schemaAt } from './schema.ts';
import { valueAt } from '../text/value-at.ts';
import type { Explanation, Slip, SlipKind, Subject } from './slip.ts';

/** What the text reader said about the document. */
export interface Reading {
  /** Position of the YAML document in its file, from 0. */
  readonly document: number;
  /** Places whose value is not what the author wrote: complaints there would be noise. */
  readonly unreliable: readonly Path[];
  readonly spellings?: readonly Spelling[];
}

/** What is known of a document of a text; of one that is not there, nothing. */
export const readingOf = (document: number, read?: Omit<Reading, 'document'>): Reading => ({
  document,
  unreliable: read?.unreliable ?? [],
  spellings: read?.spellings,
});

export interface Validation {
  readonly valid: boolean;
  readonly problems: readonly Problem[];
  /** Places where something stands that could not be used as it is: what reads them cannot be sure of its answer. */
  readonly malformed: readonly Path[];
  /** The value without what was wrong. Conforms to its schema, but that fields of the record itself may be missing. */
  readonly pruned: unknown;
}

const validatorOf: Readonly<Record<RecordKind, Validator>> = {
  ask: validators.ask,
  submission: validators.submission,
  portfolio: validators.portfolio,
  'review-event': validators.reviewEvent,
  'code-list': validators.codeList,
  baseline: validators.baseline,
};

const explainers: Readonly<Record<SlipKind, (slip: Slip, subject: Subject) => Explanation>> = {
  missing: explainMissing,
  empty: explainMissing,
  'unknown-key': explainUnknownKey,
  'wrong-type': explainWrongType,
  'not-allowed': explainNotAllowed,
  'bad-format': explainBadFormat,
  'out-of-range': explainOutOfRange,
};

const keyOf = (path: Path): string => JSON.stringify(path);
const startsWith = (path: Path, start: Path): boolean => start.every((step, place) => path[place] === step);

/** A field with nothing behind it is still to be filled in: not wrong, but absent. */
function asEmpty(slip: Slip, value: unknown): Slip {
  if (slip.kind === 'missing' || slip.kind === 'unknown-key') return slip;
  const found = valueAt(value, slip.at);
  const empty = found === null || (typeof found === 'string' && found.trim() === '');
  return empty ? { kind: 'empty', at: slip.at } : slip;
}

/** Whether a field must be there: the validator said so, or the schema does of a field that stands empty. */
function isRequired(slip: Slip, subject: Subject, missingOnce: ReadonlySet<string>): boolean {
  const key = slip.at.at(-1);
  if (slip.kind === 'missing' || missingOnce.has(keyOf(slip.at))) return true;
  const parent = schemaAt(subject.kind, slip.at.slice(0, -1));
  return typeof key === 'string' && (parent?.required?.includes(key) ?? false);
}

/** The place that falls out by a slip. A gap in the record itself leaves nothing unusable; one in a list item takes the item along. */
function unusable({ kind, at }: Slip, isGap: boolean): Path[] {
  if (!isGap || typeof at.at(-1) === 'number') return [at];
  return kind === 'missing' && at.length > 1 ? [at.slice(0, -1)] : [];
}

/** Takes out what still does not conform, until all does. Every round takes out more; five levels are the deepest. */
function prune(validator: Validator, value: unknown): unknown {
  let pruned = value;
  for (let round = 0; round < 8 && !validator(pruned); round += 1) {
    const marks = new Marks();
    const wrong = fold(validator.errors ?? [], pruned)
      .map(({ kind, at }) => (kind === 'missing' ? at.slice(0, -1) : at))
      .filter((at) => at.length > 0);
    if (wrong.length === 0) break;
    for (const at of wrong) marks.drop(at);
    pruned = marks.copy(pruned) ?? {};
  }
  return pruned;
}

/** The first copy: each slip left out, or read as it was surely meant. */
function mended(slips: readonly Slip[], explained: ReadonlyMap<Slip, Explanation>, value: unknown): unknown {
  const marks = new Marks();
  for (const slip of slips) if (slip.kind !== 'missing') marks.drop(slip.at);
  for (const { meant } of explained.values()) if (meant !== undefined) marks.put(meant.at, meant.value);
  return marks.copy(value) ?? {};
}

const isGap = ({ kind }: Slip): boolean => kind === 'missing' || kind === 'empty';

/** What is missing once empty fields count as absent; some fields are wanted only beside others. */
function missingIn(validator: Validator, value: unknown): ReadonlySet<string> {
  if (validator(value)) return new Set();
  const slips = fold(validator.errors ?? [], value).filter(({ kind }) => kind === 'missing');
  return new Set(slips.map(({ at }) => keyOf(at)));
}

function explain(validator: Validator, subject: Subject, reading: Reading): Validation {
  const slips = fold(validator.errors ?? [], subject.value).map((slip) => asEmpty(slip, subject.value));
  const sure = slips.filter(({ at }) => !reading.unreliable.some((start) => startsWith(at, start)));
  const explained = new Map(
    sure.filter((slip) => !isGap(slip)).map((slip) => [slip, explainers[slip.kind](slip, subject)]),
  );
  const elsewhere = [...explained.values()].flatMap(({ about }) => (about === undefined ? [] : [about]));
  const spoken = new Set(elsewhere.map(keyOf));
  const copy = mended(slips, explained, subject.value);
  const missingOnce = missingIn(validator, copy);
  for (const slip of sure) {
    if (!isGap(slip) || spoken.has(keyOf(slip.at)) || !isRequired(slip, subject, missingOnce)) continue;
    explained.set(slip, explainMissing(slip, subject));
  }
  const problems = [...explained.values()].map(({ problem }) => problem);
  return {
    valid: problems.length === 0,
    problems,
    malformed: [...slips.flatMap((slip) => unusable(slip, isGap(slip))), ...elsewhere],
    pruned: prune(validator, copy),
  };
}

/** Holds a value against the schema of its kind. A value that conforms costs some ten microseconds. */
export function validate(kind: RecordKind, value: unknown, reading: Reading): Validation {
  const validator = validatorOf[kind];
  if (validator(value)) return { valid: true, problems: [], malformed: [], pruned: value };
  if (value !== null && value !== undefined) {
    const { document, spellings } = reading;
    return explain(validator, { kind, document, value, spellings }, reading);
  }
  validator({});
  return explain(validator, { kind, document: reading.document, value: {} }, reading);
}
