// A folder without what lies in its folders: around an ask that belongs to no portfolio only its neighbours are looked at,
// because nobody said how far to look.
import { type FolderEntry, type FolderProblem, isProblem } from '../portfolio/folder.ts';
import type { WatchedFolder } from './machine.ts';

/** Where nothing can be read, such as around a text that was never saved: what is open there is all there is. */
export const emptyFolder: WatchedFolder = { list: () => [], read: () => ({ problem: 'gone' }) };

export class FlatFolder implements WatchedFolder {
  readonly #whole: WatchedFolder;

  constructor(whole: WatchedFolder) {
    this.#whole = whole;
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    const listed = this.#whole.list(path);
    return isProblem(listed) ? listed : listed.filter(({ kind }) => kind !== 'folder');
  }

  read(file: string): Uint8Array | string | FolderProblem {
    return this.#whole.read(file);
  }

  async refresh(paths: readonly string[]): Promise<void> {
    await this.#whole.refresh?.(paths);
  }

  async readMissed(): Promise<readonly string[]> {
    return (await this.#whole.readMissed?.()) ?? [];
  }
}
