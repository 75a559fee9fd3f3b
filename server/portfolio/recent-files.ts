// Which files were read anew lately, the last ones only: whoever keeps something of each file then looks at those alone.

/** So many are remembered at least. */
const fewest = 256;

/** Up to where somebody has looked. */
export interface Mark {
  readonly of: RecentFiles;
  readonly count: number;
}

export class RecentFiles {
  readonly #files: string[] = [];
  /** How many there were before those. */
  #before = 0;

  add(file: string): void {
    this.#files.push(file);
    if (this.#files.length < 2 * fewest) return;
    this.#files.splice(0, fewest);
    this.#before += fewest;
  }

  get mark(): Mark {
    return { of: this, count: this.#before + this.#files.length };
  }

  /** Those since a mark, some of them perhaps more than once; undefined where that is not known, so that it may be any file. */
  since(mark: Mark | undefined): readonly string[] | undefined {
    if (mark?.of !== this || mark.count < this.#before) return undefined;
    return this.#files.slice(mark.count - this.#before);
  }
}
