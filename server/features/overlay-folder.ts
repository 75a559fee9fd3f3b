// A folder in which some files read otherwise than they lie on the disk: changes tried out before anything is written,
// and texts that are open in an editor. Such files need not exist below.
import {
  below,
  type FileStatus,
  type Folder,
  type FolderEntry,
  type FolderProblem,
  isProblem,
  parentOf,
} from '../portfolio/folder.ts';

export class OverlayFolder implements Folder {
  readonly #below: Folder;
  readonly #texts = new Map<string, string>();

  constructor(folder: Folder) {
    this.#below = folder;
  }

  /** From now on the file reads as this text. */
  set(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  /** From now on the file reads as it lies below. */
  unset(file: string): void {
    this.#texts.delete(file);
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    if (this.#texts.has(path)) return { problem: 'not-a-folder' };
    const listed = this.#below.list(path);
    const added = this.#added(path, isProblem(listed) ? [] : listed);
    if (isProblem(listed)) return listed.problem === 'gone' && added.length > 0 ? added : listed;
    return added.length === 0 ? listed : [...listed, ...added];
  }

  /** What a folder has only through the texts laid over it. */
  #added(path: string, listed: readonly FolderEntry[]): FolderEntry[] {
    if (this.#texts.size === 0) return [];
    const names = new Map<string, FolderEntry['kind']>();
    for (const file of this.#texts.keys()) {
      let child = file;
      while (child !== '' && parentOf(child) !== path) child = parentOf(child);
      if (child === '') continue;
      const name = path === '' ? child : child.slice(path.length + 1);
      names.set(name, below(path, name) === file ? 'file' : 'folder');
    }
    for (const { name } of listed) names.delete(name);
    return [...names].map(([name, kind]) => ({ name, kind }));
  }

  read(file: string): Uint8Array | string | FolderProblem {
    return this.#texts.get(file) ?? this.#below.read(file);
  }

  status(file: string): FileStatus | undefined {
    return this.#texts.has(file) ? undefined : this.#below.status?.(file);
  }

  readIndex(file: string): Uint8Array | string | FolderProblem {
    return this.#below.readIndex?.(file) ?? { problem: 'outside' };
  }

  ignoreFilesAbove(): readonly { readonly root: string; readonly text: string }[] {
    return this.#below.ignoreFilesAbove?.() ?? [];
  }
}
