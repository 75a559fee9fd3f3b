// Which submissions' notes cite which asks, so that a note is looked at again when an ask it cites changes.

/** Ids in `ask:<id>` anywhere in a text: at least those of its links. */
export function citedIds(text: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, id] of text.matchAll(/ask:([\w-]+)/giu)) if (id !== undefined) ids.add(id);
  return ids;
}

export class Citations {
  readonly #cited = new Map<string, ReadonlySet<string>>();
  readonly #citing = new Map<string, Set<string>>();

  /** Takes in the note of the submission in a folder; no text when there is none any more. */
  set(folder: string, note: string | undefined): void {
    for (const id of this.#cited.get(folder) ?? []) this.#citing.get(id)?.delete(folder);
    const ids = citedIds(note ?? '');
    this.#cited.set(folder, ids);
    for (const id of ids) {
      const folders = this.#citing.get(id);
      if (folders === undefined) this.#citing.set(id, new Set([folder]));
      else folders.add(folder);
    }
  }

  /** Folders of the submissions whose notes cite an id. */
  citing(id: string): Iterable<string> {
    return this.#citing.get(id) ?? [];
  }
}
