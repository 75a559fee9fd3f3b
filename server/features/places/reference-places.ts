// What a place in a record names and can be looked for under that name: the kind of record and the path go in. To what stands
// at a place anyway it adds files, projects and the like, and says where a thing gets its name.
import type { FileKind, RecordKind } from '../../records/kind.ts';
import type { Path } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import { keyStandsFor, type Stands, valueStandsFor } from './what-stands.ts';

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
  Readonly<Record<RecordKind, readonly (readonly [Pattern, Exclude<Meaning['what'], 'code' | 'ask'>])[]>>
>;

/** Values that name something of which no list and no other record gives the names. */
const values: Places = {
  ask: [
    [['project'], 'project'],
    [['indicators', '#', 'id'], 'indicator'],
  ],
  submission: [[['note'], 'file']],
  portfolio: [
    [['vocabularies', '#'], 'file'],
    [['ignore', '#'], 'file'],
    [['overrides', '#', 'paths', '#'], 'file'],
    [['requiredApprovals', '*', '#'], 'role'],
  ],
  baseline: [[['findings', '#', 'file'], 'file']],
  'review-event': [
    [['by'], 'role'],
    [['replyTo'], 'event'],
  ],
};

/** Where a role or a person gets its name. */
const declaring: readonly Pattern[] = [
  ['roles', '*'],
  ['people', '*'],
];

export const isRecord = (kind: FileKind | undefined): kind is RecordKind =>
  kind !== undefined && kind !== 'note';

/** What the value at a path names. `own` is the list that a code list file is about. */
export function meaningOfValue(kind: RecordKind, path: Path, own?: ListName): Meaning | undefined {
  const known = values[kind]?.find(([pattern]) => fits(pattern, path));
  if (known !== undefined) return { what: known[1], declares: false };
  const isOwnId = kind === 'ask' ? fits(['id'], path) : fits(['entries', '#', 'id'], path);
  return meaningOf(valueStandsFor(kind, path, own), (kind === 'ask' || kind === 'code-list') && isOwnId);
}

/** What the key at the end of a path names. */
export function meaningOfKey(kind: RecordKind, path: Path): Meaning | undefined {
  if (kind === 'submission' && declaring.some((pattern) => fits(pattern, path))) {
    return { what: 'role', declares: true };
  }
  return meaningOf(keyStandsFor(kind, path), false);
}

/** A rule has a page, but no place in a portfolio. */
function meaningOf(stands: Stands | undefined, declares: boolean): Meaning | undefined {
  if (stands === undefined || stands.for === 'rule') return undefined;
  return stands.for === 'entry'
    ? { what: 'code', list: stands.list, declares }
    : { what: stands.for, declares };
}

function fits(pattern: Pattern, path: Path): boolean {
  if (pattern.length !== path.length) return false;
  return pattern.every((wanted, index) => {
    const step = path[index];
    if (wanted === '#') return typeof step === 'number';
    return typeof step === 'string' && (wanted === '*' || wanted === step);
  });
}
