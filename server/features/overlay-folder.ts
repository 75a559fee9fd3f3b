// A folder in which some files read otherwise than they lie on the disk: changes tried out before anything is written.
import type { Folder, FolderEntry, FolderProblem } from '../portfolio/folder.ts';

export class OverlayFolder implements Folder {
  readonly #below: Folder;
  readonly #texts = new Map<string, string>();

  constructor(below: Folder) {
    this.#below = below;
  }

  /** From now on the file, which must exist below, reads as this text. */
  set(file: string, text: string): void {
    this.#texts.set(file, text);
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    return this.#below.list(path);
  }

  read(file: string): Uint8Array | string | FolderProblem {
    return this.#texts.get(file) ?? this.#below.read(file);
  }

  ignoreFilesAbove(): readonly { readonly root: string; readonly text: string }[] {
    return this.#below.ignoreFilesAbove?.() ?? [];
  }
}
