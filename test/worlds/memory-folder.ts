// A folder in memory: files by path, changed as a user or a colleague would change them on disk. What begins with `../` lies beside
// the folder, where only an index of another portfolio is read.
import type { Folder, FolderEntry, FolderProblem } from '../../server/portfolio/folder.ts';

export class MemoryFolder implements Folder {
  readonly files: Map<string, string | Uint8Array>;
  /** Paths that exist but may not be read. */
  readonly denied = new Set<string>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.files = new Map(Object.entries(files));
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    if (this.denied.has(path)) return { problem: 'denied' };
    const prefix = path === '' ? '' : `${path}/`;
    const entries = new Map<string, FolderEntry>();
    for (const file of [...this.denied, ...this.files.keys()]) {
      if (!file.startsWith(prefix) || file === path || file.startsWith('../')) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return entries.size === 0 && path !== '' ? { problem: 'gone' } : [...entries.values()];
  }

  read(file: string): string | Uint8Array | FolderProblem {
    if (this.denied.has(file)) return { problem: 'denied' };
    return file.startsWith('../') ? { problem: 'outside' } : this.readIndex(file);
  }

  readIndex(file: string): string | Uint8Array | FolderProblem {
    return this.files.get(file) ?? { problem: 'gone' };
  }
}
