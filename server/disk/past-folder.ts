// A folder as git holds it, read as it would lie on the disk: links lead where they would lead there. The usual files are at hand;
// others are asked for when one is read, all with the same ending at once.
import { dirname, resolve } from 'node:path';
import {
  below,
  type ByteFolder,
  type FolderEntry,
  type FolderProblem,
  isProblem as isUnread,
  isWithin,
  nameOfFile,
  parentOf,
} from '../portfolio/folder.ts';
import { DiskFolder } from './disk-folder.ts';
import { git, type GitProblem, isProblem, lineOf } from './git.ts';
import { bytesOf, type HeldFile, type HeldFiles } from './held-files.ts';
import { mostLinks, pathFrom } from './paths.ts';

interface Read {
  /** Of the usual files, of what links say, and of others once they are asked for. */
  readonly bytes: Map<string, Uint8Array>;
  /** Of the `.gitignore` files above. */
  readonly above: ReadonlyMap<string, Uint8Array>;
}

export class PastFolder implements ByteFolder {
  readonly #held: HeldFiles;
  readonly #read: Read;
  /** The folder as it lies on the disk. */
  readonly #disk: DiskFolder;
  /** What links lead to, by path; both from the folder. */
  readonly #links: ReadonlyMap<string, string>;
  readonly #folders = new Map<string, Map<string, FolderEntry['kind']>>();

  private constructor(root: string, held: HeldFiles, read: Read) {
    this.#held = held;
    this.#read = read;
    this.#disk = new DiskFolder(root);
    this.#links = linksIn(held, read, this.#disk.root);
    for (const folder of held.unknown) this.#enter(folder, 'folder');
    for (const path of held.files.keys()) this.#enter(path, 'file');
  }

  /** `root` (absolute) is where the folder lies on the disk. */
  static of(root: string, held: HeldFiles): PastFolder | GitProblem {
    const all = isMakingLinks(root, held) ? held : { ...held, files: withoutLinks(held.files) };
    const bytes = bytesOf([...all.files].filter(([path, { isLink }]) => isLink || isUsual(path)));
    if (isProblem(bytes)) return bytes;
    const above = bytesOf(held.above);
    return isProblem(above) ? above : new PastFolder(root, all, { bytes, above });
  }

  #enter(path: string, kind: FolderEntry['kind']): void {
    const parent = parentOf(path);
    const entries = this.#folders.get(parent);
    if (entries === undefined) {
      this.#folders.set(parent, new Map());
      if (parent !== '') this.#enter(parent, 'folder');
    }
    this.#folders.get(parent)?.set(nameOfFile(path), kind);
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    if (this.#isUnknown(path)) return this.#disk.list(path);
    const entries = this.#folders.get(path);
    if (entries === undefined) return { problem: 'gone' };
    return Array.from(entries, ([name, kind]) => ({
      name,
      kind: this.#isLinkedFolder(below(path, name)) ? 'other' : kind,
    }));
  }

  read(file: string): Uint8Array | FolderProblem {
    // No path leads through a linked folder, but for those of links.
    const at = this.#links.has(file) ? this.#landing(file) : file;
    if (isUnread(at)) return at;
    if (this.#isUnknown(at)) return this.#disk.read(at);
    if (!this.#held.files.has(at)) return { problem: at === file ? 'gone' : 'no-file' };
    return this.#read.bytes.get(at) ?? this.#ask(at);
  }

  /** As it is now: what others publish is no part of our history, and must not seem to have changed here. */
  readIndex(file: string): Uint8Array | FolderProblem {
    return this.#disk.readIndex(file);
  }

  ignoreFilesAbove(): readonly { readonly root: string; readonly text: string }[] {
    return Array.from(this.#read.above, ([root, bytes]) => ({ root, text: new TextDecoder().decode(bytes) }));
  }

  /** Of a submodule whose version is not here it is read how it lies on the disk: it must not seem to have changed. */
  #isUnknown(path: string): boolean {
    return this.#held.unknown.some((folder) => isWithin(path, folder));
  }

  #isLinkedFolder(path: string): boolean {
    if (!this.#links.has(path)) return false;
    const at = this.#landing(path);
    return typeof at === 'string' && !this.#held.files.has(at) && !this.#isUnknown(at);
  }

  /** Where a link leads, by way of other links too. */
  #landing(path: string, links = mostLinks): string | FolderProblem {
    if (path === '..' || path.startsWith('../')) return { problem: 'outside' };
    if (links === 0) return { problem: 'no-file' };
    const link = pathsTo(path).find((one) => this.#links.has(one));
    const target = link === undefined ? undefined : this.#links.get(link);
    if (link === undefined || target === undefined) return path;
    return this.#landing(below(target, path.slice(link.length + 1)), links - 1);
  }

  #ask(path: string): Uint8Array | FolderProblem {
    const ending = endingOf(path);
    const { bytes } = this.#read;
    const isWanted = (other: string): boolean => endingOf(other) === ending && !bytes.has(other);
    const more = bytesOf([...this.#held.files].filter(([other]) => isWanted(other)));
    if (isProblem(more)) return { problem: 'failed' };
    for (const [other, content] of more) bytes.set(other, content);
    return bytes.get(path) ?? { problem: 'failed' };
  }
}

/** In which records, most notes and most code lists are kept. */
const isUsual = (path: string): boolean => /(?:\.ya?ml|\.md|\.json|(?:^|\/)\.gitignore)$/iu.test(path);

const endingOf = (path: string): string => /\.[^.]*$/u.exec(nameOfFile(path))?.[0].toLowerCase() ?? '';

/** The folders on the way to a path, outermost first, and the path. */
function pathsTo(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

/** Whether links of git are links on the disk, which not every system has. */
function isMakingLinks(root: string, { files }: HeldFiles): boolean {
  if (![...files.values()].some(({ isLink }) => isLink)) return true;
  const answer = git(root, ['config', '--type=bool', 'core.symlinks']);
  return isProblem(answer) || lineOf(answer) !== 'false';
}

const withoutLinks = (files: HeldFiles['files']): ReadonlyMap<string, HeldFile> =>
  new Map([...files].map(([path, file]) => [path, { ...file, isLink: false }]));

function linksIn({ files }: HeldFiles, { bytes }: Read, root: string): ReadonlyMap<string, string> {
  const links = [...files].filter(([, { isLink }]) => isLink);
  return new Map(
    links.map(([path]) => {
      const target = new TextDecoder().decode(bytes.get(path));
      return [path, pathFrom(root, resolve(root, dirname(path), target))];
    }),
  );
}
