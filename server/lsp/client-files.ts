// The files of a machine that only the client can read, as in a browser: listed and read through requests of our own.
// What was read is kept, so that a check reads it without waiting; it is read again when the client says that it changed.
import type { Connection } from 'vscode-languageserver';
import {
  below,
  type FolderEntry,
  type FolderProblem,
  isProblem,
  isWithin,
  nameOfFile,
  parentOf,
} from '../portfolio/folder.ts';
import { neverEntered } from '../portfolio/scan.ts';
import type { WatchedFolder } from './machine.ts';
import { type ListAnswer, listRequest, type ReadAnswer, readRequest } from './protocol.ts';
import { uriBelow } from './uris.ts';

/** How many requests may be under way at once. */
const atOnce = 32;

/**
 * Only such files are read beforehand; of indexes of other portfolios only those with the usual name. Any other is read when
 * something names it.
 */
const isUsual = (name: string): boolean =>
  /\.(?:ya?ml|md|markdown|txt|index\.json)$/iu.test(name) || name === '.gitignore';

export class ClientFolder implements WatchedFolder {
  readonly #connection: Connection;
  readonly #root: string;
  readonly #folders = new Map<string, readonly FolderEntry[] | FolderProblem>();
  readonly #files = new Map<string, Uint8Array | FolderProblem>();
  /** What was wanted and had not been read. */
  readonly #missed = new Set<string>();

  constructor(connection: Connection, root: string) {
    this.#connection = connection;
    this.#root = root;
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    const listed = this.#folders.get(path);
    return listed ?? { problem: this.#files.has(path) ? 'not-a-folder' : 'gone' };
  }

  read(file: string): Uint8Array | FolderProblem {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const kind = this.#listedAs(file);
    if (kind === 'other') return { problem: 'link' };
    if (kind === 'file') this.#missed.add(file);
    return { problem: 'gone' };
  }

  /** As what the folder around it lists something; undefined when it does not. */
  #listedAs(path: string): FolderEntry['kind'] | undefined {
    const listed = this.#folders.get(parentOf(path));
    if (listed === undefined || isProblem(listed)) return undefined;
    const name = nameOfFile(path);
    return listed.find((one) => one.name === name)?.kind;
  }

  async readMissed(): Promise<readonly string[]> {
    const missed = [...this.#missed];
    this.#missed.clear();
    await inParallel(missed, async (file) => {
      await this.#readFile(file);
      if (!this.#files.has(file)) this.#files.set(file, { problem: 'gone' });
    });
    return missed;
  }

  /** Reads these files and folders again, with the folders they lie in; everything when there are none. */
  async refresh(paths: readonly string[]): Promise<void> {
    const wanted = paths.length === 0 ? [''] : paths;
    for (const path of wanted) this.#forget(path);
    const parents = new Set(wanted.filter((path) => path !== '').map(parentOf));
    await inParallel([...parents], async (folder) => this.#list(folder));
    await inParallel(wanted, async (path) => this.#walk(path));
  }

  #forget(path: string): void {
    for (const known of [this.#folders, this.#files])
      for (const one of known.keys()) if (isWithin(one, path)) known.delete(one);
  }

  async #walk(path: string): Promise<void> {
    if (path !== '' && this.#listedAs(path) === 'other') return;
    const name = nameOfFile(path);
    const listed = path === '' || !isUsual(name) ? await this.#list(path) : { problem: 'not-a-folder' };
    if (isProblem(listed)) {
      if (isUsual(name)) await this.#readFile(path);
      return;
    }
    const ours = (listed as readonly FolderEntry[]).filter(({ name: one, kind }) =>
      kind === 'folder' ? !neverEntered.has(one) : kind === 'file' && isUsual(one),
    );
    await inParallel(ours, async (entry) => {
      const child = below(path, entry.name);
      await (entry.kind === 'folder' ? this.#walk(child) : this.#readFile(child));
    });
  }

  async #list(path: string): Promise<readonly FolderEntry[] | FolderProblem> {
    const answer = await listFolder(this.#connection, uriBelow(this.#root, path));
    if (isProblem(answer) && answer.problem === 'gone') this.#folders.delete(path);
    else this.#folders.set(path, answer);
    return answer;
  }

  async #readFile(path: string): Promise<void> {
    const params = { uri: uriBelow(this.#root, path) };
    const answer = await this.#connection.sendRequest<ReadAnswer>(readRequest, params);
    if (!isProblem(answer)) this.#files.set(path, bytesOf(answer.base64));
    else if (answer.problem !== 'gone') this.#files.set(path, answer);
  }
}

export async function listFolder(
  connection: Connection,
  uri: string,
): Promise<readonly FolderEntry[] | FolderProblem> {
  const answer = await connection.sendRequest<ListAnswer>(listRequest, { uri });
  return isProblem(answer) ? answer : answer.entries;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);

/** Does something with each, so many at a time. */
async function inParallel<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const left = [...all];
  const workers = Array.from({ length: Math.min(atOnce, left.length) }, async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next);
  });
  await Promise.all(workers);
}
