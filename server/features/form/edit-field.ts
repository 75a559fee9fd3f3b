// One field of a form that was filled in, changed or emptied → the smallest edits of the text, or a sentence that says why
// not. Comments, quotes and line ends stay; a new key comes where the canonical order wants it. What the edits make of the
// text is read again: exactly that value changes, or nothing is done.
import { below, type Schema } from '../../records/shape.ts';
import { schemaAt } from '../../records/schema.ts';
import { readAmount } from '../../records/plain-amount.ts';
import type { RecordKind } from '../../records/kind.ts';
import type { TextEdit, Writable } from '../../text/change.ts';
import { applyEdits, editsFor } from '../../text/edits.ts';
import { type PathChange, wantedAfter } from '../../text/edit-wanted.ts';
import { lineEndOf } from '../../text/lines.ts';
import type { Path } from '../../text/place.ts';
import { printPair } from '../../text/print.ts';
import { readText } from '../../text/read.ts';
import { isMap, sameValue } from '../../text/same-value.ts';
import { valueAt } from '../../text/value-at.ts';
import { formWords } from '../../wording/editor/form.ts';
import { insertLines } from '../actions/insert-lines.ts';
import { documentsOf, editsIn } from '../fix/fix-edits.ts';
import type { Source, World } from '../source.ts';
import { fieldName, kindOf } from './field-kind.ts';
import { markOf } from './mark.ts';
import { placeholderEdits } from './placeholder.ts';
import { readTyped, type Typed } from './read-typed.ts';

/** What a field may be given: a text as typed or the id that was picked; an area in words; nothing, to empty it. */
export type FieldValue = string | null | { readonly informal: string } | readonly string[];

/** `mark`: of what stands there after the edits. */
export type FieldEdit =
  | { readonly edits: readonly TextEdit[]; readonly mark: string }
  | { readonly refused: string };

export interface FieldChange {
  readonly path: Path;
  readonly value: FieldValue;
  /** The mark of what stood there when it was seen; of what stands there by now nothing is changed. */
  readonly seen?: string;
}

export function editField(
  source: Source,
  document: number,
  { path, value, seen }: FieldChange,
  world: World,
): FieldEdit {
  const words = (name: 'changed' | 'notAField' | 'unreadable' | 'idIsFixed' | 'notHere') => ({
    refused: formWords[name][world.language](),
  });
  const record = source.records[document];
  const schema = schemaAt('ask', path);
  if (source.kind !== 'ask' || schema === undefined || path.length === 0) return words('notAField');
  if (!isMap(record?.value) || source.documents[document]?.unreadable === true) return words('unreadable');
  const standing = valueAt(record.value, path);
  if (seen !== undefined && markOf(standing) !== seen) return words('changed');
  const typed = typedValue(value, { schema, path, standing }, world);
  if ('refused' in typed) return typed;
  const wanted = 'nothing' in typed ? undefined : typed.value;
  if (sameValue(standing, wanted)) return { edits: [], mark: markOf(standing) };
  if (path.length === 1 && path[0] === 'id' && typeof standing === 'string') return words('idIsFixed');
  const changes = changesFor(path, standing, typed);
  const edits = editsOf(source, document, changes);
  return edits === undefined ? words('notHere') : { edits, mark: markOf(wanted) };
}

interface Standing {
  readonly schema: Schema;
  readonly path: Path;
  readonly standing: unknown;
}

function typedValue(value: FieldValue, { schema, path, standing }: Standing, { language }: World): Typed {
  if (value === null) return { nothing: true };
  const key = fieldName(path);
  if (Array.isArray(value)) return list(value as readonly string[], { schema, key }, language);
  if (typeof value !== 'string') {
    const { informal } = value as { readonly informal: string };
    const fits = below(schema, 'informal') !== undefined && informal.trim() !== '';
    return fits ? { value: { informal: informal.trim() } } : { refused: formWords.notAField[language]() };
  }
  const typed = readTyped(value, { schema, key }, language);
  return 'value' in typed ? asItStood(typed.value, standing, kindOf(schema, key, language).kind) : typed;
}

function list(
  items: readonly string[],
  place: { schema: Schema; key: string },
  language: 'nl' | 'en',
): Typed {
  const { items: schema } = place.schema;
  if (schema === undefined) return { refused: formWords.notAField[language]() };
  const values: Writable[] = [];
  for (const item of items) {
    const typed = readTyped(item, { schema, key: place.key }, language);
    if ('refused' in typed) return typed;
    if ('value' in typed) values.push(typed.value);
  }
  return values.length === 0 ? { nothing: true } : { value: values };
}

/** What says the same as what stands there is written as it stood. */
function asItStood(value: Writable, standing: unknown, kind: string): Typed {
  if (!isSingle(standing) || !isSingle(value)) return { value };
  const [before, after] = [String(standing), String(value)];
  const isSameAmount = kind === 'amount' && readAmount(before) === readAmount(after);
  if (before.trim() === after || isSameAmount) return { value: standing };
  // An amount that is written without separators stays so.
  if (kind === 'amount' && typeof standing === 'number') return { value: readAmount(after) ?? value };
  // A text of several lines ends as it ended.
  return { value: before.endsWith('\n') && after.includes('\n') ? `${after}\n` : value };
}

const isSingle = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** One change, or one for each value of a list that is put in another order: so the others keep their lines and remarks. */
function changesFor(
  path: Path,
  standing: unknown,
  typed: Exclude<Typed, { refused: string }>,
): readonly PathChange[] {
  if ('nothing' in typed) return [{ kind: 'remove', at: path }];
  const { value } = typed;
  if (!Array.isArray(value) || !Array.isArray(standing)) return [{ kind: 'set', at: path, value }];
  const items = value as readonly Writable[];
  const sets = items.flatMap((item, place): PathChange[] =>
    sameValue(item, standing[place]) ? [] : [{ kind: 'set', at: [...path, place], value: item }],
  );
  const surplus = standing
    .slice(items.length)
    .map((_item, place): PathChange => ({ kind: 'remove', at: [...path, standing.length - 1 - place] }));
  return [...sets, ...surplus];
}

function editsOf(
  source: Source,
  document: number,
  changes: readonly PathChange[],
): readonly TextEdit[] | undefined {
  const before: readonly unknown[] | undefined = source.records.map(({ value }) => value);
  const wanted = changes.reduce<readonly unknown[] | undefined>(
    (values, change) => values && wantedAfter(values, { ...change, document }),
    before,
  );
  const fits = (edits: readonly TextEdit[] | undefined): edits is readonly TextEdit[] =>
    edits !== undefined && edits.length > 0 && wanted !== undefined && gives(source, edits, wanted);
  const [change, ...others] = changes;
  const plain = change?.kind === 'set' ? plainAmount(source, document, change) : undefined;
  const tried = change?.kind === 'set' && others.length === 0 ? ways(source, document, change) : [];
  return [...tried, () => together(source, changes, document)]
    .map((way) => way())
    .flatMap((edits) => (edits !== undefined && plain !== undefined ? [edits.map(plain), edits] : [edits]))
    .find(fits);
}

/** An amount with its thousands apart stands in records without quotation marks, unless it had them. */
function plainAmount(
  source: Source,
  document: number,
  { at, value }: Extract<PathChange, { kind: 'set' }>,
): ((edit: TextEdit) => TextEdit) | undefined {
  const range = source.exactRange(document, at);
  const hasQuotes = range !== undefined && /['"]/.test(source.text[range.start] ?? '');
  if (typeof value !== 'string' || !/^\d{1,3}(?:_\d{3})+$/.test(value) || hasQuotes) return undefined;
  return ({ range: place, text }) => ({ range: place, text: text.replace(`"${value}"`, value) });
}

type Way = () => readonly TextEdit[] | undefined;

/** How a key that is missing gets its place: where it was set out as a comment, else in the canonical order. */
function ways(
  source: Source,
  document: number,
  { at, value }: Extract<PathChange, { kind: 'set' }>,
): readonly Way[] {
  const record = source.records[document]?.value;
  const parent = deepest(record, at);
  const key = at[parent.length];
  if (typeof key !== 'string' || !isMap(valueAt(record, parent))) return [];
  if (valueAt(record, [...parent, key]) !== undefined) return [];
  const inner = within(at.slice(parent.length + 1), value);
  const range = source.exactRange(document, parent);
  const isFlow = range !== undefined && source.text[range.start] === '{';
  if (inner === undefined || isFlow) return [];
  const line = { key, value: inner };
  const lineText = printPair(key, inner, columnOf(source, document, parent)).replaceAll(
    '\n',
    lineEndOf(source.text),
  );
  const ours = source as Source & { readonly kind: RecordKind };
  return [
    () => placeholderEdits(source, document, parent, line),
    () => insertLines(ours, document, parent, [{ key, text: lineText }]),
  ];
}

/** How far a path leads through maps and lists that are there. */
function deepest(value: unknown, path: Path): Path {
  const length = path.findIndex((_step, place) => {
    const part = valueAt(value, path.slice(0, place + 1));
    return typeof part !== 'object' || part === null;
  });
  return length === -1 ? path : path.slice(0, length);
}

/** A value with the maps and lists around it that are still missing; a list can only begin with its first value. */
const within = (path: Path, value: Writable): Writable | undefined =>
  path.reduceRight<Writable | undefined>((inner, step) => {
    if (inner === undefined || (typeof step === 'number' && step !== 0)) return undefined;
    return typeof step === 'string' ? { [step]: inner } : [inner];
  }, value);

/** The column of the keys of a map: what is below them is indented from there. */
function columnOf(source: Source, document: number, parent: Path): number {
  const [first] = Object.keys(Object(valueAt(source.records[document]?.value, parent)) as object);
  const range = first === undefined ? undefined : source.exactRange(document, [...parent, first], 'key');
  return range === undefined ? 0 : source.lines.position(range.start).column;
}

/** The general way, in the document by itself where that can be. */
function together(
  source: Source,
  changes: readonly PathChange[],
  document: number,
): readonly TextEdit[] | undefined {
  const inDocument = changes.map((change) => ({ ...change, document }));
  const edits = editsIn(source.text, documentsOf(source.text), inDocument);
  if (edits.length > 0) return edits;
  const plain = editsFor(source.text, inDocument);
  return plain.length === 0 ? undefined : plain;
}

function gives(source: Source, edits: readonly TextEdit[], wanted: readonly unknown[]): boolean {
  const after = readText(applyEdits(source.text, edits));
  if (after.problems.length > readText(source.text).problems.length) return false;
  return (
    after.documents.length === wanted.length &&
    after.documents.every(({ value }, place) => sameValue(value, wanted[place]))
  );
}
