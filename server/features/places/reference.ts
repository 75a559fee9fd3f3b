// What a name in a text refers to: an ask, a role, a project, a code, a file. In: what stands at a place, and the name that is
// written there. Looks at no other file.
import { parentOf, resolvePath } from '../../portfolio/folder.ts';
import { isPattern } from '../../portfolio/glob.ts';
import type { RecordKind } from '../../records/kind.ts';
import type { Path } from '../../text/place.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import type { Source, World } from '../source.ts';
import { homeOf } from './read-source.ts';
import type { Stands } from './what-stands.ts';

export type Reference =
  /** As written: an id that an ask bears or bore, or that leads nowhere. */
  | { readonly what: 'ask'; readonly id: string }
  /** A role or a person. Without folder: of every submission that declares it. */
  | { readonly what: 'role'; readonly key: string; readonly folder?: string }
  | { readonly what: 'project' | 'indicator'; readonly key: string }
  | { readonly what: 'code'; readonly list: ListName; readonly code: string }
  | { readonly what: 'file'; readonly file: string };

interface Where {
  readonly source: Source;
  readonly document: number;
  readonly world: World;
}

/** Undefined for what has no place in a portfolio, such as a rule or a date. */
export function referenceOf(stands: Stands, name: string, where: Where): Reference | undefined {
  const { source, world } = where;
  if (name.trim() === '') return undefined;
  if (stands.for === 'ask') return { what: 'ask', id: stands.as === 'own' ? ownId(name, where) : name };
  if (stands.for === 'entry') {
    const entry = world.portfolio.vocabulary[stands.list].get(name);
    return { what: 'code', list: stands.list, code: entry?.id ?? name };
  }
  if (isRole(stands)) return roleOf(name, source, world);
  if (stands.for === 'file') return fileOf(name, source);
  if (stands.for === 'event') return { what: 'file', file: `${parentOf(source.file)}/${name}.yaml` };
  const isKey = stands.for === 'project' || stands.for === 'indicator';
  return isKey ? { what: stands.for, key: name } : undefined;
}

const isRole = ({ for: what }: Stands): boolean => what === 'role' || what === 'person';

/** Whether a thing gets its name here, or is only named. */
export function declares(stands: Stands, kind: RecordKind, at: Path, part: 'key' | 'value'): boolean {
  if (stands.for === 'ask') return stands.as === 'own';
  if (stands.for === 'entry') return stands.declares;
  return isRole(stands) && part === 'key' && kind === 'submission' && at.length === 2;
}

/** An id in capitals is read as the one without: that is how the ask is known. */
function ownId(name: string, { source, document, world }: Where): string {
  const summary = world.portfolio.asksIn(source.file)[document]?.summary;
  return summary?.writtenId === name ? (summary.id ?? name) : name;
}

/** Roles belong to a submission; the configuration speaks of those of every submission. */
function roleOf(key: string, source: Source, { portfolio }: World): Reference | undefined {
  if (source.kind === 'portfolio') return { what: 'role', key };
  const submission = homeOf(source, portfolio);
  return submission === undefined ? undefined : { what: 'role', key, folder: submission.folder };
}

/** Notes and submissions name files from their own folder, the files at the root from there. A pattern names no file. */
export function fileOf(
  written: string,
  { file, kind }: Source,
): Extract<Reference, { what: 'file' }> | undefined {
  const isAtRoot = kind === 'portfolio' || kind === 'baseline';
  if (kind === 'portfolio' && isPattern(written)) return undefined;
  const found = resolvePath(isAtRoot ? '' : parentOf(file), written);
  return found === undefined || found === '' ? undefined : { what: 'file', file: found };
}
