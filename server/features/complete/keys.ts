// Offers of keys: those that the map at the cursor has not yet, what is required first, then what a complete record has.
// The order follows the schema alone, never the order in which keys stand in the file.
import { schemaOf } from '../../records/schema.ts';
import { titleOf } from '../../records/words.ts';
import { type Schema, type Texts, typesOf } from '../../records/shape.ts';
import { type Cursor, type Slot, slotAt, textOf } from '../../text/cursor.ts';
import type { Path } from '../../text/place.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import type { Language } from '../../wording/language.ts';
import { keysStand, saidBy } from '../places/what-stands.ts';
import { begun, type BlockGround, stops } from './blocks.ts';
import { keyNames } from './key-names.ts';
import { bestOf, namesFrom } from './match.ts';
import { noOffers, type Offer, type Offers } from './offer.ts';
import { ruleOffers } from './rules.ts';
import type { Spot } from './spot.ts';

/** `holder` is the map that the keys are for, when there is one already. */
export function keyOffers(spot: Spot, holder: Slot | undefined, lineEnd: string): Offers {
  const { schema, cursor } = spot;
  const standing = new Set(
    (holder?.slots ?? []).filter((slot) => slot !== cursor.self).map((slot) => String(slot.step)),
  );
  if (schema.properties === undefined) return freeKeys(spot, standing);
  const allowed = allowedKeys(spot);
  const wanted = wantedKeys(spot);
  const all = Object.entries(schema.properties).filter(
    ([key]) => !standing.has(key) && (allowed === undefined || allowed.has(key)),
  );
  const rank = (key: string): number => (isRequired(key, spot) ? 1 : wanted.has(key) ? 2 : 3);
  const { best, incomplete } = bestOf(
    all,
    cursor.word,
    ([key, inner]) => ({ names: keyNames(key, inner), rank: rank(key) }),
    all.length,
  );
  const ground = (): BlockGround => ({ kind: spot.kind, flow: spot.flow, lineEnd, stop: stops() });
  const offers = best.map(([key, inner]) =>
    keyOffer(spot, { key, schema: inner, rank: rank(key) }, ground()),
  );
  return { offers, incomplete };
}

/** A key of the map at the cursor, with how much it is wanted. */
interface Field {
  readonly key: string;
  readonly schema: Schema;
  readonly rank: number;
}

const keyOffer = (spot: Spot, field: Field, ground: BlockGround): Offer => ({
  label: field.key,
  kind: 'key',
  detail: detailOf(field, spot.world.language),
  names: keyNames(field.key, field.schema),
  resolve: { of: 'key', kind: spot.kind, path: [...spot.path, field.key] },
  ...behindKey(spot, field, ground),
});

type Put = Pick<Offer, 'text' | 'snippet' | 'plain' | 'again'>;

function behindKey({ cursor, path }: Spot, { key, schema }: Field, ground: BlockGround): Put {
  if (cursor.colon) return { text: key };
  if (hasValueBelow(cursor)) return { text: `${key}:` };
  const { text, plain, snippet } = begun(schema, [...path, key], cursor.column, ground);
  return { text: `${key}${text}`, plain: `${key}${plain}`, snippet, again: hasOffers(schema) || snippet };
}

/** A list may stand in the column of its key. */
function hasValueBelow({ self, home }: Cursor): boolean {
  if (typeof self?.step !== 'string') return false;
  const next = home.slots[home.slots.indexOf(self) + 1];
  return self.slots.length > 0 || typeof next?.step === 'number';
}

/** Whether a value is worth asking for right away. */
function hasOffers(schema: Schema): boolean {
  const stands = saidBy(schema)?.for;
  const isKnown = stands === 'entry' || stands === 'date';
  return isKnown || schema.enum !== undefined || typesOf(schema).includes('boolean');
}

function detailOf({ key, schema, rank }: Field, language: Language): string {
  const title = titleOf(schema, key)[language];
  const { required, wanted } = completeWords;
  const need = rank === 1 ? required : rank === 2 ? wanted : undefined;
  return [title, need?.[language]()].filter((part) => part !== undefined).join(' · ');
}

/** Conditions of a schema, as they stand in it: `if` a field has this value, `then` these are required or allowed. */
interface Condition {
  readonly if?: { readonly properties?: Readonly<Record<string, { readonly const?: string }>> };
  readonly then?: Schema;
}

function* conditionsOf({ kind, cursor }: Spot): Generator<Schema> {
  const { allOf = [] } = schemaOf(kind) as { readonly allOf?: readonly Condition[] };
  for (const { if: condition, then } of allOf) {
    const fields = Object.entries(condition?.properties ?? {});
    const holds = fields.every(([key, { const: value }]) => textOf(slotAt(cursor.record, [key])) === value);
    if (holds && then !== undefined) yield then;
  }
}

function isRequired(key: string, spot: Spot): boolean {
  if (spot.schema.required?.includes(key) === true) return true;
  return spot.path.length === 0 && [...conditionsOf(spot)].some(({ required }) => required?.includes(key));
}

/** Where a condition of the record names the keys that may stand; undefined where all may. */
function allowedKeys(spot: Spot): ReadonlySet<string> | undefined {
  if (spot.path.length === 0) return undefined;
  const named = [...conditionsOf(spot)].flatMap((then) => {
    const inner = spot.path.reduce<Schema | undefined>(
      (schema, step) => (typeof step === 'number' ? schema?.items : schema?.properties?.[step]),
      then,
    );
    return inner?.propertyNames?.enum ?? [];
  });
  return named.length === 0 ? undefined : new Set(named);
}

/** Keys by which wishes for a complete record are met that no other key meets yet. */
function wantedKeys({ kind, path, cursor: { record } }: Spot): ReadonlySet<string> {
  const wishes = schemaOf(kind)['x-completeness'] ?? [];
  const open = wishes.filter((alternatives) => !alternatives.some((wish) => isThere(record, wish)));
  const steps = open.flat().filter((wish) => path.every((step, place) => wish[place] === step));
  return new Set(steps.flatMap((wish) => wish[path.length] ?? []).map(String));
}

function isThere(record: Slot, wish: Path): boolean {
  const slot = slotAt(record, wish);
  return slot !== undefined && (slot.value !== undefined || slot.slots.length > 0);
}

/** Keys of a map whose names are the author's own: rules and statuses are known by name all the same. */
function freeKeys(spot: Spot, standing: ReadonlySet<string>): Offers {
  const { schema, kind, path, cursor, world } = spot;
  const behind = cursor.colon ? '' : ': ';
  const put = (key: string): Put => ({ text: `${key}${behind}`, again: behind !== '' });
  if (keysStand(kind, path)?.for === 'rule') return ruleOffers(cursor.word, standing, world, put);
  const { enum: fixed, 'x-enum': labels } = schema.propertyNames ?? {};
  if (fixed === undefined) return noOffers;
  const offers = fixed
    .filter((key) => !standing.has(key))
    .map((key) => fixedKey(key, labels?.[key] ?? { nl: key, en: key }, world.language));
  const { best, incomplete } = bestOf(offers, cursor.word, (offer) => offer);
  return { offers: best.map((offer) => withPut(offer, put(offer.label))), incomplete };
}

const withPut = (offer: Offer, put: Put): Offer => ({ ...offer, ...put });

const fixedKey = (key: string, { nl, en }: Texts, language: Language): Offer => ({
  label: key,
  kind: 'key',
  detail: { nl, en }[language],
  text: key,
  names: namesFrom([key, nl, en]),
});
