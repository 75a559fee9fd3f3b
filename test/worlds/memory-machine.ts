// A machine whose files are in memory, under a URI: what the server runs on in tests, and on which nothing but the protocol counts.
import { setImmediate } from 'node:timers/promises';
import type { Machine } from '../../server/lsp/machine.ts';
import { canonical, pathBelow } from '../../server/lsp/uris.ts';
import { isProblem } from '../../server/portfolio/folder.ts';
import { MemoryFolder } from './memory-folder.ts';

const configuration = 'policy-asks.yaml';

/** A portfolio of one ask, cited in the note of its submission. */
export const notedPortfolio = {
  'policy-asks.yaml': 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n',
  'submissions/rga/submission.yaml':
    'id: inbreng-rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: note.md\n',
  'submissions/rga/note.md': '# Notitie 🏘️\n\nWij vragen een [spoorlijn](ask:rga-rail).\n',
  'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\n',
};

export class MemoryMachine implements Machine {
  readonly files: Map<string, string | Uint8Array>;
  readonly base: string;
  readonly pages = 'file:///pages';
  /** How long the machine takes to show a folder, in milliseconds. */
  delay = 0;
  date = '2026-03-12';
  readonly today = (): string => this.date;
  /** A file at which reading breaks off, as no folder should. */
  broken: string | undefined;

  /** Files by path below the base. */
  constructor(files: Readonly<Record<string, string>>, base = 'file:///werk') {
    this.files = new Map(Object.entries(files));
    this.base = base;
  }

  uri(file: string): string {
    return `${this.base}/${file.split('/').map(encodeURIComponent).join('/')}`;
  }

  rootOf(uri: string): Promise<string | undefined> {
    let folder = this.#path(uri);
    for (;;) {
      const file = folder === '' ? configuration : `${folder}/${configuration}`;
      if (this.files.has(file)) return Promise.resolve(folder === '' ? this.base : this.uri(folder));
      if (folder === '') return Promise.resolve(undefined);
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
  }

  rootsBelow(uri: string): Promise<readonly string[]> {
    const folder = this.#path(uri);
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = [...this.files.keys()].filter(
      (file) =>
        file.startsWith(prefix) && file.endsWith(`/${configuration}`) && file !== prefix + configuration,
    );
    return Promise.resolve(found.map((file) => this.uri(file.slice(0, -configuration.length - 1))));
  }

  async folder(root: string) {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const path = this.#path(root);
    const whole = new MemoryFolder({});
    const prefix = path === '' ? '' : `${path}/`;
    const { files } = this;
    const fresh = (): MemoryFolder => {
      const below = [...files].filter(([file]) => file.startsWith(prefix));
      return new MemoryFolder(
        Object.fromEntries(below.map(([file, text]) => [file.slice(prefix.length), text])),
      );
    };
    return {
      list: (folder: string) => fresh().list(folder),
      read: (file: string) => {
        const content = files.get(prefix + file);
        if (this.broken === prefix + file) throw new RangeError(`Broken at: ${String(content)}`);
        return content === undefined || isProblem(content) ? whole.read(file) : content;
      },
      // One folder up at most, which is what lies beside a portfolio in the memory.
      readIndex: (file: string) => files.get(file.replace('../', '')) ?? { problem: 'gone' as const },
    };
  }

  pause(): Promise<void> {
    return setImmediate();
  }

  now(): number {
    return performance.now();
  }

  #path(uri: string): string {
    // A machine does not care how a client writes a drive or a host.
    if (canonical(uri) === canonical(this.base)) return '';
    return pathBelow(this.base, uri) ?? decodeURIComponent(uri.slice(this.base.length + 1));
  }
}
