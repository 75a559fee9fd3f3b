// The parts of a form: what the schema says of a place, with what stands there. A value in a shape that the form does not
// know becomes a field that points at the text.
import { type Schema, below } from '../../records/shape.ts';
import { titleOf, whyOf } from '../../records/words.ts';
import type { Path } from '../../text/place.ts';
import { isMap } from '../../text/same-value.ts';
import type { Language } from '../../wording/language.ts';
import { addWords, formWords } from '../../wording/editor/form.ts';
import { fieldName, isGroup, isRows, isTranslatable, kindOf, type KindOfField } from './field-kind.ts';
import type { Chip, FormField, FormGroup, FormPart, FormRow, FormRows, PartTraits } from './form.ts';
import { hintOf } from './hints.ts';
import { markOf } from './mark.ts';
import { called, calledPart, type NamingGround, textIn } from './names.ts';

export interface PartGround extends NamingGround {
  /** Whether YAML read what stands at a place, or below, as it is written. */
  readonly reliable: (path: Path) => boolean;
  readonly wish: (path: Path) => Pick<PartTraits, 'state' | 'wanted'>;
}

/** What the schema has at a place, and the value there; undefined where nothing stands. */
export interface Spot {
  readonly path: Path;
  readonly schema: Schema;
  readonly value: unknown;
}

export function partAt(spot: Spot, ground: PartGround): FormPart {
  const { schema, value, path } = spot;
  const isAbsent = value === undefined || value === null;
  if (!ground.reliable(path)) return inText(spot, ground, 'misread');
  if (isGroup(schema)) return isAbsent || isMap(value) ? group(spot, ground) : inText(spot, ground);
  if (isRows(schema)) {
    const fits = isAbsent || (Array.isArray(value) && value.every(isMap));
    return fits ? rows(spot, ground) : inText(spot, ground);
  }
  if (isTranslatable(schema) && isMap(value)) return languages(spot, ground);
  return field(spot, ground);
}

/** The parts of the fields that a map may have, in the order of the schema. */
export function partsWithin({ path, schema, value }: Spot, ground: PartGround): readonly FormPart[] {
  return Object.entries(schema.properties ?? {}).map(([key, inner]) =>
    partAt({ path: [...path, key], schema: inner, value: isMap(value) ? value[key] : undefined }, ground),
  );
}

function traits({ path, schema, value }: Spot, ground: PartGround): PartTraits {
  const { language } = ground.world;
  const isThere = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  const description = whyOf(schema)?.[language];
  return {
    path,
    label: titleOf(schema, fieldName(path))[language],
    ...(description !== undefined && { description }),
    ...(isThere ? { state: 'there' } : ground.wish(path)),
    findings: [],
  };
}

function group(spot: Spot, ground: PartGround): FormGroup {
  return { part: 'group', ...traits(spot, ground), parts: partsWithin(spot, ground) };
}

/** One field for each language that stands there. */
function languages(spot: Spot, ground: PartGround): FormPart {
  const { schema, value } = spot;
  const own = isMap(value) ? Object.keys(value) : [];
  if (own.length === 0 || own.some((key) => below(schema, key) === undefined)) return inText(spot, ground);
  const whole = traits(spot, ground);
  const parts = own.map((key) => inLanguageOf(key, spot, ground));
  return { part: 'group', ...whole, parts };
}

function inLanguageOf(key: string, spot: Spot, ground: PartGround): FormField {
  const { path, schema, value } = spot;
  const { language } = ground.world;
  const inner = below(schema, key) ?? {};
  const made = field(
    { path: [...path, key], schema: inner, value: isMap(value) ? value[key] : undefined },
    ground,
  );
  if (made.kind === 'in-text') return made;
  const label = `${titleOf(schema, fieldName(path))[language]} – ${titleOf(inner, key)[language]}`;
  const { kind } = kindOf(schema, fieldName(path), language);
  // What it is for is said once, of the whole.
  return { ...made, kind, label, description: undefined };
}

function rows(spot: Spot, ground: PartGround): FormRows {
  const { path, schema, value } = spot;
  const { language } = ground.world;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const own = traits(spot, ground);
  const one = (item: unknown, place: number): FormRow => {
    const at = [...path, place];
    const parts = partsWithin({ path: at, schema: schema.items ?? {}, value: item }, ground);
    return {
      path: at,
      title:
        rowTitle(parts, item, language) ?? formWords.nth[language]({ label: own.label, place: place + 1 }),
      mark: markOf(item),
      parts,
      findings: [],
    };
  };
  return {
    part: 'rows',
    ...own,
    add: (addWords[fieldName(path)] ?? formWords.add)[language](),
    rows: items.map(one),
    blank: one(undefined, items.length),
  };
}

/** As much of a title as tells rows apart. */
const longestTitle = 90;

/** The first words of a row, in the order of its fields. */
function rowTitle(parts: readonly FormPart[], row: unknown, language: Language): string | undefined {
  const words = parts.flatMap((part) => {
    if (part.part === 'field' && part.chips === undefined) return part.shown;
    return (isMap(row) && textIn(row[fieldName(part.path)], language)) || '';
  });
  const said = words.filter((word) => word !== '').slice(0, 2);
  const title = said.join(' · ').replaceAll(/\s+/g, ' ');
  if (title === '') return undefined;
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
}

function field(spot: Spot, ground: PartGround): FormField {
  const { path, schema, value } = spot;
  const kind = kindOf(schema, fieldName(path), ground.world.language);
  const hint = hintOf(schema, kind, ground.world.language);
  const base = {
    part: 'field' as const,
    ...traits(spot, ground),
    ...kind,
    mark: markOf(value),
    ...(hint !== undefined && { hint }),
  };
  if (kind.kind === 'choices') {
    const items = value ?? [];
    if (!Array.isArray(items) || !items.every((item) => isSingle(item) || isMap(item)))
      return inText(spot, ground);
    const chips = items.map((item, place) => chip(item, [...path, place], kind, ground));
    const ordered = fieldName(path) === 'nationalGoals' && { ordered: true as const };
    return { ...base, shown: '', chips, ...ordered };
  }
  if (value === undefined || value === null) return { ...base, shown: '' };
  if (!isSingle(value)) return inText(spot, ground);
  const written = String(value);
  const name = called(written, kind, ground);
  const isNumber = kind.kind === 'number' && typeof value === 'number';
  const shown = isNumber && ground.world.language === 'nl' ? written.replace('.', ',') : name.label;
  const beside = name.detail;
  const fixed = path.length === 1 &&
    path[0] === 'id' && { readOnly: formWords.idIsFixed[ground.world.language]() };
  return { ...base, value: written, shown, ...(beside !== undefined && { beside }), ...fixed };
}

const isSingle = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function chip(item: unknown, path: Path, kind: KindOfField, ground: PartGround): Chip {
  if (isSingle(item)) {
    const { label, detail, doubtful } = called(String(item), kind, ground);
    return {
      path,
      value: String(item),
      label,
      mark: markOf(item),
      ...(detail !== undefined && { detail }),
      ...(doubtful && { doubtful }),
    };
  }
  const map = isMap(item) ? item : {};
  const { label, detail, doubtful } = calledPart(map, kind, ground);
  const conditions = 'ask' in map && Object.keys(map).length > 1;
  const more = conditions ? formWords.withConditions[ground.world.language]() : detail;
  return {
    path,
    label,
    mark: markOf(item),
    ...(more !== undefined && { detail: more }),
    ...(doubtful && { doubtful }),
  };
}

/** What the form leaves to the text, with the beginning of what stands there. */
function inText(spot: Spot, ground: PartGround, why: 'otherShape' | 'misread' = 'otherShape'): FormField {
  const { language } = ground.world;
  const shown = textIn(spot.value, language) ?? JSON.stringify(spot.value ?? '');
  return {
    part: 'field',
    ...traits(spot, ground),
    state: 'in-text',
    kind: 'in-text',
    shown: shown.slice(0, 200),
    mark: markOf(spot.value),
    readOnly: formWords[why][language](),
  };
}
