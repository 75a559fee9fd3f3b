// Real borders for the map, from the file that the user names, which may lie beside the portfolio: several may share one. Read
// again when the setting, the portfolio or the file changed.
import * as vscode from 'vscode';
import { bordersOf, type Borders as Shapes } from '../../../server/charts/map/borders.ts';
import type { Shown } from '../../portfolios.ts';
import type { Services } from '../../services.ts';
import { panelWords as words } from '../../wording/dashboard-panel.ts';

/** A larger file would hold up the page. */
const mostBytes = 20 * 1024 * 1024;

interface Reading {
  /** URI of the file. */
  readonly file: string;
  readonly shapes: Promise<Shapes | null>;
  readonly watcher: vscode.Disposable;
}

export class Borders implements vscode.Disposable {
  readonly #services: Services;
  readonly #changed = new vscode.EventEmitter<void>();
  #read: Reading | undefined;

  /** Fires when the file was written, came or went. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Null without a file, or when it cannot be used: that is told once. */
  async of({ overview, root }: Shown): Promise<Shapes | null> {
    const set = vscode.workspace.getConfiguration('policyAsks').get<string>('bordersFile')?.trim() ?? '';
    if (set === '' || !vscode.workspace.isTrusted) return null;
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(root), set);
    if (this.#read?.file === uri.toString()) return this.#read.shapes;
    const tiles = Object.entries(overview.names.regions).filter(([, { tile }]) => tile !== undefined);
    // Kept while it is being read, so that it is read and told of once.
    const shapes = shapesIn(uri, new Set(tiles.map(([code]) => code)));
    this.#forget();
    this.#read = { file: uri.toString(), shapes, watcher: this.#watch(uri) };
    if ((await shapes) === null) {
      const { speech } = this.#services;
      void vscode.window.showWarningMessage(speech.say(words.noBorders, { file: set }));
    }
    return shapes;
  }

  dispose(): void {
    this.#forget();
    this.#changed.dispose();
  }

  #forget(): void {
    this.#read?.watcher.dispose();
    this.#read = undefined;
  }

  #watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const again = () => {
      this.#forget();
      this.#changed.fire();
    };
    for (const happens of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) happens(again);
    return watcher;
  }
}

async function shapesIn(uri: vscode.Uri, codes: ReadonlySet<string>): Promise<Shapes | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes) return null;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return bordersOf(JSON.parse(text), codes) ?? null;
  } catch {
    return null;
  }
}
