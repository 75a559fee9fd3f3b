// Which files' findings were worded with the help of which ids, so that they are worded anew when those change.
import type { IdsRead } from './present.ts';

export class ReadIds {
  readonly #read = new Map<string, IdsRead>();
  readonly #readers = new Map<string, Set<string>>();
  readonly #readersOfAll = new Set<string>();

  set(file: string, read: IdsRead): void {
    for (const id of this.#read.get(file)?.ids ?? []) this.#leave(id, file);
    this.#readersOfAll.delete(file);
    if (!read.all && read.ids.size === 0) {
      this.#read.delete(file);
      return;
    }
    this.#read.set(file, read);
    if (read.all) this.#readersOfAll.add(file);
    for (const id of read.ids) {
      const readers = this.#readers.get(id);
      if (readers === undefined) this.#readers.set(id, new Set([file]));
      else readers.add(file);
    }
  }

  /** Files whose wording may be another now. */
  touchedBy({
    ids,
    anyId,
  }: {
    readonly ids: Iterable<string>;
    readonly anyId: boolean;
  }): ReadonlySet<string> {
    const files = new Set(anyId ? this.#readersOfAll : []);
    for (const id of ids) for (const file of this.#readers.get(id) ?? []) files.add(file);
    return files;
  }

  #leave(id: string, file: string): void {
    const readers = this.#readers.get(id);
    readers?.delete(file);
    if (readers?.size === 0) this.#readers.delete(id);
  }
}
