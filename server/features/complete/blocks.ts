// What comes behind a key once it is chosen: nothing for a single value, a block with tab stops for a map or a list.
// Which fields of a map are begun with: those that are required, and those that nearly every record has.
import type { RecordKind } from '../../records/kind.ts';
import { type Schema, typesOf } from '../../records/shape.ts';
import type { Path } from '../../text/place.ts';

/** Fields to begin with where the required ones are too few and all of them are too many. */
const usual: Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly string[]>>>>> = {
  ask: {
    funding: ['term', 'from', 'until'],
    'funding.amount': ['total', 'vat'],
    'funding.parts.*': ['party', 'amount'],
    instrument: ['type'],
    scheme: ['id', 'effect'],
    addressee: ['ministries'],
    'contribution.*': ['text', 'owner', 'by'],
    'claims.*': ['text', 'evidence'],
    'indicators.*': ['id', 'unit', 'baseline', 'target'],
    'waivers.*': ['rule', 'because', 'by', 'until'],
    'followUp.*': ['kind', 'reference', 'date', 'text'],
    source: ['quote'],
  },
  submission: { addressee: ['ministries'] },
  baseline: { 'findings.*': ['rule', 'ask', 'owner', 'reason', 'until'] },
  'code-list': { 'entries.*': ['id', 'label', 'source'] },
};
/** A map with no more fields than this is begun with all of them. */
const few = 3;
const step = 2;

function firstKeys(kind: RecordKind, path: Path, schema: Schema): readonly string[] {
  const name = path.map((one) => (typeof one === 'number' ? '*' : one)).join('.');
  const chosen = usual[kind]?.[name];
  if (chosen !== undefined) return chosen;
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length <= few) return keys;
  return schema.required ?? keys.slice(0, 1);
}

export interface Begun {
  /** With tab stops. */
  readonly text: string;
  readonly plain: string;
  readonly snippet: boolean;
}

export interface BlockGround {
  readonly kind: RecordKind;
  readonly flow: boolean;
  readonly lineEnd: string;
  /** Gives the number of the next tab stop. */
  readonly stop: () => number;
}

export const stops = (): (() => number) => {
  let last = 0;
  return () => (last += 1);
};

export const isMapOnly = (schema: Schema): boolean =>
  schema.properties !== undefined && typesOf(schema).every((type) => type === 'object');
export const isList = (schema: Schema): boolean => typesOf(schema)[0] === 'array';

/** What stands behind a key in a column, from its colon on. */
export function begun(schema: Schema, path: Path, column: number, ground: BlockGround): Begun {
  const { flow, stop } = ground;
  if (isList(schema)) return begunList(schema, path, column, ground);
  if (!isMapOnly(schema)) {
    const isFree = typesOf(schema).every((type) => type === 'object');
    return isFree && !flow ? newLine(column, ground) : { text: ': ', plain: ': ', snippet: false };
  }
  if (flow) return { text: `: {$${stop()}}`, plain: ': {}', snippet: true };
  const lines = begunKeys(schema, path, column + step, ground);
  return {
    text: `:${ground.lineEnd}${' '.repeat(column + step)}${lines}`,
    plain: newLine(column, ground).plain,
    snippet: true,
  };
}

const newLine = (column: number, { lineEnd }: BlockGround): Begun => {
  const text = `:${lineEnd}${' '.repeat(column + step)}`;
  return { text, plain: text, snippet: false };
};

function begunList(schema: Schema, path: Path, column: number, ground: BlockGround): Begun {
  const { items } = schema;
  if (items === undefined || ground.flow || !isMapOnly(items))
    return { text: `: [$${ground.stop()}]`, plain: ': []', snippet: true };
  const lead = `:${ground.lineEnd}${' '.repeat(column + step)}- `;
  const keys = begunKeys(items, [...path, 0], column + step + 2, ground);
  return { text: `${lead}${keys}`, plain: lead, snippet: true };
}

/** The first keys of a map, whose first line is not indented. */
export function begunKeys(schema: Schema, path: Path, column: number, ground: BlockGround): string {
  const keys = firstKeys(ground.kind, path, schema);
  return begunPairs(keys, schema, { path, column, ground });
}

export function begunPairs(
  keys: readonly string[],
  schema: Schema,
  { path, column, ground }: { readonly path: Path; readonly column: number; readonly ground: BlockGround },
): string {
  return keys
    .map((key) => {
      const { text, snippet } = begun(schema.properties?.[key] ?? {}, [...path, key], column, ground);
      return `${key}${text}${snippet ? '' : `$${ground.stop()}`}`;
    })
    .join(`${ground.lineEnd}${' '.repeat(column)}`);
}
