// A view of the container: shows the branches that are made of the overview, with a title, a number and a line of its own.
import * as vscode from 'vscode';
import type { Shown } from '../portfolios.ts';
import type { Services } from '../services.ts';
import type { Sentence } from '../../server/wording/sentence.ts';
import { type Branch, itemOf } from './branch.ts';

export interface Look {
  readonly branches: readonly Branch[];
  readonly badge?: { readonly value: number; readonly tooltip: string };
  /** A line above the tree. */
  readonly message?: string;
}

export interface ViewOf {
  readonly id: string;
  readonly title: Sentence;
  readonly look: (shown: Shown) => Look;
}

export class Tree implements vscode.TreeDataProvider<Branch>, vscode.Disposable {
  readonly #services: Services;
  readonly #of: ViewOf;
  readonly #view: vscode.TreeView<Branch>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #branches: readonly Branch[] = [];

  constructor(services: Services, of: ViewOf) {
    this.#services = services;
    this.#of = of;
    this.#view = vscode.window.createTreeView(of.id, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#changed,
      services.portfolios.onDidChange(() => this.show()),
      services.speech.onDidChange(() => this.show()),
    ];
    this.show();
  }

  /** Shows it as it is now. */
  show(): void {
    const { portfolios, speech } = this.#services;
    const { shown } = portfolios;
    const look: Look = shown === undefined ? { branches: [] } : this.#of.look(shown);
    this.#branches = look.branches;
    this.#view.title = speech.say(this.#of.title);
    this.#view.message = look.message;
    this.#view.badge = look.badge !== undefined && look.badge.value > 0 ? look.badge : undefined;
    this.#changed.fire();
  }

  getTreeItem(branch: Branch): vscode.TreeItem {
    return itemOf(branch);
  }

  getChildren(branch?: Branch): Branch[] {
    return [...(branch === undefined ? this.#branches : (branch.children ?? []))];
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
  }
}
