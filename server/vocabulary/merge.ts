// Puts the files of one list together: later files add to, override or replace what earlier ones gave.
// An entry that lacks what it cannot do without is left out, with a problem.
import type { EntryOf, ListName } from './entry.ts';
import { baseOf, required } from './fields.ts';
import type { Tell } from './read-file.ts';
import type { GivenEntry, GivenList } from './read-file.ts';

/** The entries of a list after adding what a file gives. `tell` gets problems with paths in that file. */
export function addToList<L extends ListName>(
  list: L,
  entries: readonly EntryOf[L][],
  given: GivenList,
  tell: Tell,
): readonly EntryOf[L][] {
  const merged = new Map<string, EntryOf[L]>();
  if (given.mode === 'add') for (const entry of entries) merged.set(entry.id, entry);
  const inFile = new Set<string>();
  for (const one of given.entries) {
    const at = ['entries', one.index];
    if (inFile.has(one.id)) {
      tell({ kind: 'duplicate-entry', at: [...at, 'id'], list, entry: one.id, value: one.id });
    }
    inFile.add(one.id);
    const entry = complete(list, merged.get(one.id), one);
    const missing = required[list].filter((field) => entry[field] === undefined);
    for (const field of missing) tell({ kind: 'missing-field', at, list, entry: one.id, field });
    if (missing.length === 0) merged.set(one.id, entry as unknown as EntryOf[L]);
  }
  return [...merged.values()];
}

/** What the entry was, overlaid with what is given. */
function complete<L extends ListName>(
  list: L,
  before: EntryOf[L] | undefined,
  { id, fields }: GivenEntry,
): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = { id, ...baseOf(list), ...before, ...fields };
  // Without a source nobody can look it up.
  entry['certainty'] ??= entry['source'] === undefined ? 'own-knowledge' : 'found';
  return entry;
}
