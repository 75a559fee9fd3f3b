// What a place in a record refers to: the kind of record and the path go in, what stands there comes out. Knows the shapes
// of records only; whether something is there under that name is for others to say.
import type { FileKind, RecordKind } from '../records/kind.ts';
import { linkKinds } from '../records/ask.ts';
import { schemaAt } from '../records/schema.ts';
import type { Path } from '../text/place.ts';
import type { ListName } from '../vocabulary/entry.ts';
import { listNames } from '../vocabulary/entry.ts';
import { references } from '../vocabulary/fields.ts';

/** What the text at a place is the name of, and whether it is there that it gets this name. */
export type Meaning =
  | {
      readonly what: 'ask' | 'role' | 'project' | 'indicator' | 'file' | 'event';
      readonly declares: boolean;
    }
  | { readonly what: 'code'; readonly list: ListName; readonly declares: boolean };

/** A path in which `*` stands for any key and `#` for any place in a list. */
type Pattern = readonly string[];
type Places = Partial<
  Readonly<Record<RecordKind, readonly (readonly [Pattern, Exclude<Meaning['what'], 'code'>])[]>>
>;

const links = linkKinds.flatMap((kind) => [
  [[kind, '#'], 'ask'] as const,
  [[kind, '#', 'ask'], 'ask'] as const,
]);

/** Where values name something, but for codes: those the schemas tell. */
const values: Places = {
  ask: [
    [['id'], 'ask'],
    [['formerIds', '#'], 'ask'],
    ...links,
    [['partOf'], 'ask'],
    [['waivers', '#', 'with'], 'ask'],
    [['owner'], 'role'],
    [['contribution', '#', 'owner'], 'role'],
    [['history', '#', 'by'], 'role'],
    [['waivers', '#', 'by'], 'role'],
    [['project'], 'project'],
    [['indicators', '#', 'id'], 'indicator'],
  ],
  submission: [
    [['note'], 'file'],
    [['people', '*', 'roles', '#'], 'role'],
  ],
  portfolio: [
    [['vocabularies', '#'], 'file'],
    [['ignore', '#'], 'file'],
    [['overrides', '#', 'paths', '#'], 'file'],
    [['requiredApprovals', '*', '#'], 'role'],
  ],
  baseline: [
    [['findings', '#', 'ask'], 'ask'],
    [['findings', '#', 'file'], 'file'],
  ],
  'review-event': [
    [['by'], 'role'],
    [['replyTo'], 'event'],
  ],
};

/** Where keys name something. */
const keys: Places = {
  submission: [
    [['roles', '*'], 'role'],
    [['people', '*'], 'role'],
  ],
};

export const isRecord = (kind: FileKind | undefined): kind is RecordKind =>
  kind !== undefined && kind !== 'note';

/** What the value at a path names. `own` is the list that a code list file is about. */
export function meaningOfValue(kind: RecordKind, path: Path, own?: ListName): Meaning | undefined {
  const known = values[kind]?.find(([pattern]) => fits(pattern, path));
  if (known !== undefined) {
    return { what: known[1], declares: kind === 'ask' && path.length === 1 && path[0] === 'id' };
  }
  if (kind === 'code-list' && own !== undefined) {
    const inOwn = meaningInList(path, own);
    if (inOwn !== undefined) return inOwn;
  }
  return codeOf(schemaAt(kind, path)?.['x-list']);
}

/** What the key at the end of a path names. */
export function meaningOfKey(kind: RecordKind, path: Path): Meaning | undefined {
  const known = keys[kind]?.find(([pattern]) => fits(pattern, path));
  if (known !== undefined) return { what: known[1], declares: true };
  return codeOf(schemaAt(kind, path.slice(0, -1))?.propertyNames?.['x-list']);
}

/** Successors and the like are of the list in which they stand, which no schema can say. */
function meaningInList([first, , field, ...rest]: Path, own: ListName): Meaning | undefined {
  if (first !== 'entries' || typeof field !== 'string' || rest.length > 1) return undefined;
  if (field === 'id') return rest.length === 0 ? { what: 'code', list: own, declares: true } : undefined;
  return Object.hasOwn(references[own], field) ? codeOf(references[own][field]) : undefined;
}

function codeOf(name: string | undefined): Meaning | undefined {
  const list = listNames.find((one) => one === name);
  return list === undefined ? undefined : { what: 'code', list, declares: false };
}

function fits(pattern: Pattern, path: Path): boolean {
  if (pattern.length !== path.length) return false;
  return pattern.every((wanted, index) => {
    const step = path[index];
    if (wanted === '#') return typeof step === 'number';
    return typeof step === 'string' && (wanted === '*' || wanted === step);
  });
}
