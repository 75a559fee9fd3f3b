// Completion in records: which offers belong at the cursor, and in which form they are put in there.
import { lineEndOf } from '../../text/lines.ts';
import type { RecordKind } from '../../records/kind.ts';
import { schemaAt } from '../../records/schema.ts';
import { type Schema, typesOf } from '../../records/shape.ts';
import { type Cursor, cursorAt } from '../../text/cursor.ts';
import type { Path } from '../../text/place.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import type { Source, World } from '../source.ts';
import { begun, isList, isMapOnly, stops } from './blocks.ts';
import { type Completions, noCompletions } from './completion.ts';
import { ignoreCompletions } from './ignore.ts';
import { keyOffers } from './keys.ts';
import { namesFrom } from './match.ts';
import { newRecordOffers } from './new-record.ts';
import { completionOf, type Offer, type Offers, type Target } from './offer.ts';
import type { Spot } from './spot.ts';
import { valueOffers } from './values.ts';

/** Offers with the place where they are put in. */
interface Placed {
  readonly offers: Offers;
  readonly target: Target;
}

export function recordCompletions(
  source: Source,
  kind: RecordKind,
  offset: number,
  world: World,
): Completions {
  const cursor = cursorAt(source.text, offset);
  const { typing, path, flow } = cursor;
  if (typing === 'text' || typing === 'nothing') return noCompletions;
  if (typing === 'comment') {
    const behind = source.text.slice(offset, cursor.range.end);
    return ignoreCompletions({ before: cursor.word, behind, offset }, world);
  }
  const schema = schemaAt(kind, path);
  if (schema === undefined) return noCompletions;
  const spot: Spot = { kind, source, cursor, path, schema, world, flow };
  const lineEnd = lineEndOf(source.text);
  return answer(typing === 'key' ? atKey(spot, lineEnd) : atValue(spot, lineEnd));
}

function answer(placed: readonly Placed[]): Completions {
  const all = placed.flatMap(({ offers, target }) => offers.offers.map((offer) => ({ offer, target })));
  return {
    entries: all.map(({ offer, target }, place) => completionOf(offer, target, place)),
    incomplete: placed.some(({ offers }) => offers.incomplete),
  };
}

const targetOf = ({ range, lead, trail, word, quote }: Cursor): Target => ({
  range,
  lead,
  trail,
  word,
  ...(quote === undefined ? {} : { quote }),
});

function atKey(spot: Spot, lineEnd: string): readonly Placed[] {
  const { cursor, schema, path } = spot;
  const { home, self, open } = cursor;
  const target = targetOf(cursor);
  const isEmpty = path.length === 0 && home.slots.every((slot) => slot === self);
  const placed: Placed[] = [{ offers: keyOffers(spot, home, lineEnd), target }];
  if (isEmpty && !cursor.colon && !cursor.flow)
    placed.unshift({ offers: newRecordOffers(spot, lineEnd), target });
  if (!open) return placed;
  // Nothing says yet that a map is to come: a list or a single value may as well.
  if (!isList(schema)) return [{ offers: valueOffers(spot), target }, ...placed];
  const item = { ...spot, cursor: { ...cursor, lead: `${cursor.lead}- ` } };
  return atItem(item, [...path, 0], schema.items ?? {}, lineEnd);
}

function atValue(spot: Spot, lineEnd: string): readonly Placed[] {
  const { cursor, schema, path } = spot;
  const { self } = cursor;
  const target = targetOf(cursor);
  // What stands below it already is its value; behind a dash more keys of it can come.
  if (self !== undefined && self.value === undefined && self.slots.length > 0) {
    return cursor.typing === 'item' ? [{ offers: keyOffers(spot, self, lineEnd), target }] : [];
  }
  if (cursor.typing === 'item' && !isList(schema)) return atItem(spot, path, schema, lineEnd);
  if (isList(schema)) return [inBrackets(spot, target), ...wholeBlock(spot, lineEnd)];
  return [{ offers: valueOffers(spot), target }, ...shortForm(spot, lineEnd), ...wholeBlock(spot, lineEnd)];
}

/** An item is a single value, or it begins with the first key of a map. */
function atItem(spot: Spot, path: Path, schema: Schema, lineEnd: string): readonly Placed[] {
  const { cursor } = spot;
  const here = { ...spot, path, schema };
  const target = targetOf(cursor);
  const values = { offers: valueOffers(here), target };
  if (cursor.flow || schema.properties === undefined) return [values];
  const column = cursor.lead.endsWith('- ') ? cursor.column + 2 : cursor.column;
  const holder = cursor.typing === 'item' ? cursor.self : undefined;
  const keys = keyOffers({ ...here, cursor: { ...cursor, column } }, holder, lineEnd);
  return [values, { offers: keys, target }];
}

/** The first item of a list that is about to be: `[woningbouw]`. */
function inBrackets(spot: Spot, target: Target): Placed {
  const item = { ...spot, path: [...spot.path, 0], schema: spot.schema.items ?? {}, flow: true };
  return { offers: each(valueOffers(item), (text) => `[${text}]`), target };
}

/** Where a map belongs, its usual field is offered with its key: `wokt` becomes `id: wokt` on a line of its own. */
function shortForm(spot: Spot, lineEnd: string): readonly Placed[] {
  const { schema, path, cursor } = spot;
  const short = schema['x-short'];
  const inner = short === undefined ? undefined : schema.properties?.[short];
  if (short === undefined || inner === undefined || cursor.self === undefined) return [];
  const isMany = isList(inner);
  const field = {
    ...spot,
    path: isMany ? [...path, short, 0] : [...path, short],
    schema: isMany ? (inner.items ?? {}) : inner,
    flow: isMany || cursor.flow,
  };
  const indent = ' '.repeat(cursor.column + 2);
  const offers = each(valueOffers(field), (text) => {
    const value = isMany ? `[${text}]` : text;
    return cursor.flow ? `{${short}: ${value}}` : `${lineEnd}${indent}${short}: ${value}`;
  });
  return [{ offers, target: cursor.flow ? targetOf(cursor) : fromColon(cursor) }];
}

/** From right behind the colon, so that no space stays behind on its line. */
function fromColon(cursor: Cursor): Target {
  const { start, end } = cursor.range;
  const space = cursor.lead === '' ? 1 : 0;
  return { ...targetOf(cursor), range: { start: start - space, end }, lead: '' };
}

const each = ({ offers, incomplete }: Offers, put: (text: string) => string): Offers => ({
  offers: offers.map((offer) => ({
    ...offer,
    text: put(offer.text),
    ...(offer.plain === undefined ? {} : { plain: put(offer.plain) }),
  })),
  incomplete,
});

/** A block with the fields that a map or a list of maps is begun with. */
function wholeBlock(spot: Spot, lineEnd: string): readonly Placed[] {
  const { schema, path, cursor, kind, world } = spot;
  const isMaps = isMapOnly(schema) || (isList(schema) && isMapOnly(schema.items ?? {}));
  if (!isMaps || cursor.flow || cursor.typing !== 'value' || cursor.word !== '') return [];
  const ground = { kind, flow: false, lineEnd, stop: stops() };
  const block = begun(schema, path, cursor.column, ground);
  const label = completeWords.block[world.language]();
  const offer: Offer = {
    label,
    kind: 'snippet',
    detail: keysIn(schema).join(', '),
    text: block.text.slice(1),
    plain: block.plain.slice(1),
    snippet: block.snippet,
    names: namesFrom([label]),
  };
  return [{ offers: { offers: [offer], incomplete: false }, target: fromColon(cursor) }];
}

const keysIn = (schema: Schema): readonly string[] =>
  Object.keys((typesOf(schema).includes('array') ? schema.items : schema)?.properties ?? {});
