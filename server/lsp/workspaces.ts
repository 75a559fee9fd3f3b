// All portfolios that are being served, and which of them a document belongs to: that of the nearest folder upwards.
// Portfolios are found in the folders of the client's workspace, and around every document that is opened.
import { neverEntered } from '../portfolio/scan.ts';
import type { Documents } from './documents.ts';
import { emptyFolder, FlatFolder } from './flat-folder.ts';
import type { Machine } from './machine.ts';
import { canonical, isUnsaved, parentUri, pathBelow, uriBelow } from './uris.ts';
import { type CheckSettings, Workspace, type WorkspaceListener, type WorkspaceMachine } from './workspace.ts';

export interface FileOfWorkspace {
  readonly workspace: Workspace;
  readonly file: string;
}

export class Workspaces {
  readonly #machine: Machine;
  readonly #documents: Documents;
  readonly #listener: WorkspaceListener;
  /** By root; for an ask that belongs to no portfolio its folder. */
  readonly #served = new Map<string, Workspace>();
  readonly #loose = new Set<string>();
  readonly #owners = new Map<string, Promise<Workspace>>();
  #folders = new Set<string>();
  settings: CheckSettings = {};
  /** The client tells of changes on the disk, so that nobody else needs to watch it. */
  clientWatches = true;

  constructor(machine: Machine, documents: Documents, listener: WorkspaceListener) {
    this.#machine = machine;
    this.#documents = documents;
    this.#listener = listener;
  }

  all(): readonly Workspace[] {
    return [...this.#served.values()];
  }

  /** The portfolio in a folder, when it is served; what belongs to no portfolio is in none. */
  at(root: string): Workspace | undefined {
    const at = canonical(root);
    // A folder may be written with a line at its end.
    const found = this.#served.get(at) ?? this.#served.get(at.replace(/\/$/u, ''));
    return found === undefined || this.#loose.has(found.root) ? undefined : found;
  }

  /** Looks for portfolios in folders of the client's workspace. */
  async addFolders(folders: readonly string[]): Promise<void> {
    for (const folder of folders) {
      this.#folders.add(canonical(folder));
      const around = await this.#machine.rootOf(folder);
      for (const root of [
        ...(around === undefined ? [] : [around]),
        ...(await this.#machine.rootsBelow(folder)),
      ])
        this.#serve(root).touch([]);
    }
  }

  /** Lets go of portfolios that no folder and no open document needs any more; gives them back. */
  async removeFolders(folders: readonly string[]): Promise<readonly Workspace[]> {
    for (const folder of folders) this.#folders.delete(canonical(folder));
    const needed = new Set<Workspace>();
    for (const { uri } of this.#documents.all()) needed.add(await this.of(uri));
    return this.#drop((workspace) => needed.has(workspace) || this.#isInFolders(workspace));
  }

  /** Portfolios came or went: finds again which there are and which documents belong to which. Gives back what was let go. */
  async findAgain(): Promise<readonly Workspace[]> {
    this.#owners.clear();
    const gone: Workspace[] = [];
    for (const workspace of this.all()) {
      const { root } = workspace;
      const around = await this.#rootOf(root);
      if (around !== (this.#loose.has(root) ? undefined : root)) gone.push(workspace);
    }
    const dropped = this.#drop((workspace) => !gone.includes(workspace));
    await this.addFolders([...this.#folders]);
    for (const document of this.#documents.all()) {
      const owner = await this.of(document.uri);
      for (const other of this.all()) if (other !== owner) other.closed(document.uri);
      owner.edited(document);
    }
    return dropped;
  }

  /**
   * Whether a file lies in a folder that is never entered, such as `node_modules`, on the way from where we look for it: the nearest
   * portfolio or folder of the client around it. Where that lies itself does not matter.
   */
  isLeftOut(uri: string): boolean {
    const isWithoutSuch = (path: string): boolean => !path.split('/').some((part) => neverEntered.has(part));
    if (isWithoutSuch(uri)) return false;
    const here = canonical(uri);
    const around = [...this.#folders, ...this.#served.keys()].filter((root) => here.startsWith(root));
    return !around.some((root) => isWithoutSuch(pathBelow(root, here) ?? here));
  }

  /** Whose word counts on a file, whoever says that it changed: that of the nearest portfolio around it. */
  nearest(workspace: Workspace, file: string): FileOfWorkspace {
    const said = { workspace, file };
    if (this.#served.size === 1 && this.#served.has(workspace.root)) return said;
    const uri = uriBelow(workspace.root, file);
    const around = this.all().flatMap((one) => {
      const path = one.pathOf(uri);
      return path === undefined ? [] : [{ workspace: one, file: path }];
    });
    return around.toSorted((a, b) => a.file.length - b.file.length)[0] ?? said;
  }

  /** The portfolio a document belongs to; made when it is not served yet. */
  of(uri: string): Promise<Workspace> {
    const known = this.#owners.get(uri);
    if (known !== undefined) return known;
    const found = this.#find(uri);
    this.#owners.set(uri, found);
    return found;
  }

  forget(uri: string): void {
    this.#owners.delete(uri);
  }

  async #find(uri: string): Promise<Workspace> {
    const place = this.#documents.placeOf(uri);
    const root = await this.#rootOf(place);
    return root === undefined ? this.#serve(parentUri(place), true) : this.#serve(root);
  }

  /** The nearest folder upwards with a configuration: on the machine, or open and not saved there yet or any more. */
  async #rootOf(uri: string): Promise<string | undefined> {
    const onMachine = isUnsaved(uri) ? undefined : await this.#machine.rootOf(uri);
    const open = [...this.#documents.all()]
      .filter((one) => isConfiguration(one.uri))
      .map((one) => parentUri(one.uri));
    const around = open.filter((root) => root === canonical(uri) || pathBelow(root, uri) !== undefined);
    return [...around, ...(onMachine === undefined ? [] : [onMachine])].toSorted(
      (a, b) => b.length - a.length,
    )[0];
  }

  #serve(at: string, isLoose = false): Workspace {
    const root = canonical(at);
    const known = this.#served.get(root);
    if (known !== undefined) return known;
    const machine = this.#machineFor(isLoose);
    const made = new Workspace(root, { machine, documents: this.#documents }, this.settings, this.#listener);
    this.#served.set(root, made);
    if (isLoose) this.#loose.add(root);
    return made;
  }

  /** Around what belongs to no portfolio only the folder itself is looked at. */
  #machineFor(isLoose: boolean): WorkspaceMachine {
    const machine = this.#machine;
    const whole = async (root: string) => (isUnsaved(root) ? emptyFolder : machine.folder(root));
    return {
      folder: isLoose ? async (root) => new FlatFolder(await whole(root)) : whole,
      pause: () => machine.pause(),
      now: () => machine.now(),
      today: machine.today,
      past: isLoose ? undefined : machine.past,
      earlierCheck: isLoose ? undefined : machine.earlierCheck,
      watch: isLoose || this.clientWatches ? undefined : machine.watch,
    };
  }

  #drop(isKept: (workspace: Workspace) => boolean): readonly Workspace[] {
    const gone = this.all().filter((workspace) => !isKept(workspace));
    for (const workspace of gone) {
      workspace.close();
      this.#served.delete(workspace.root);
      this.#loose.delete(workspace.root);
    }
    if (gone.length > 0) this.#owners.clear();
    return gone;
  }

  /** What belongs to no portfolio is served only while it is open. */
  #isInFolders({ root }: Workspace): boolean {
    if (this.#loose.has(root)) return false;
    return [...this.#folders].some(
      (folder) =>
        folder === root || pathBelow(folder, root) !== undefined || pathBelow(root, folder) !== undefined,
    );
  }
}

export const isConfiguration = (uri: string): boolean => uri.endsWith('/policy-asks.yaml');
