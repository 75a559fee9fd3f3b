// The view Portfolio: all asks in groups, as many as a filter leaves.
import * as vscode from 'vscode';
import type { AskRow, Overview } from '../../server/lsp/protocol.ts';
import type { Shown } from '../portfolios.ts';
import type { Services } from '../services.ts';
import { viewWords as words } from '../wording/views.ts';
import { askBranch } from './ask-branch.ts';
import type { Branch } from './branch.ts';
import { type AskGroup, grouped, type Grouping, groupings } from './grouping.ts';
import type { Look } from './tree.ts';
import { Tree } from './tree.ts';

const groupingKey = 'policyAsks.grouping';

export class PortfolioView implements vscode.Disposable {
  readonly #services: Services;
  readonly #tree: Tree;
  #grouping: Grouping;
  #filter = '';

  constructor(services: Services) {
    this.#services = services;
    const kept = services.context.workspaceState.get<string>(groupingKey);
    this.#grouping = groupings.find((one) => one === kept) ?? 'submission';
    this.#tree = new Tree(services, {
      id: 'policyAsks.portfolio',
      title: words.portfolio,
      look: (shown) => this.#look(shown),
    });
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): string {
    return this.#filter;
  }

  async groupBy(grouping: Grouping): Promise<void> {
    this.#grouping = grouping;
    await this.#services.context.workspaceState.update(groupingKey, grouping);
    this.#tree.show();
  }

  /** Shows only asks in which all these words stand; all when there are none. */
  async filterBy(text: string): Promise<void> {
    this.#filter = text.trim();
    await vscode.commands.executeCommand('setContext', 'policyAsks.filtered', this.#filter !== '');
    this.#tree.show();
  }

  dispose(): void {
    this.#tree.dispose();
  }

  #look(shown: Shown): Look {
    const { speech } = this.#services;
    const { overview } = shown;
    const asks = overview.asks.filter((ask) => holds(ask, this.#filter, overview));
    const branches = grouped(asks, this.#grouping, overview).map((group) => this.#group(group, shown));
    const errors = overview.asks.reduce((sum, { findings }) => sum + findings.error, 0);
    const message =
      this.#filter === ''
        ? undefined
        : speech.say(words.filtered, { filter: this.#filter, shown: asks.length, all: overview.asks.length });
    return {
      branches,
      message,
      badge: { value: errors, tooltip: speech.say(words.errors, { count: errors }) },
    };
  }

  #group({ key, label, asks }: AskGroup, shown: Shown): Branch {
    const { speech } = this.#services;
    const submission =
      this.#grouping === 'submission'
        ? shown.overview.submissions.find(({ folder }) => folder === key)
        : undefined;
    // The editor remembers what was folded by its id: what a filter leaves is open whatever was folded before.
    const id = `${this.#grouping}:${key}:${this.#filter}`;
    const fictional = submission?.fictional === true ? ` · ${speech.say(words.fictional)}` : '';
    return {
      id,
      label: key === '' ? speech.say(words.without) : (submission?.submitter ?? label),
      description: `${asks.length}${fictional}`,
      tooltip: submission?.title,
      context: submission === undefined ? 'group' : 'submission',
      submission: submission?.folder,
      place: submission && { root: shown.root, file: submission.file },
      colours: submission !== undefined,
      open: this.#filter !== '',
      children: asks.map((ask) => askBranch(ask, id, shown, speech)),
    };
  }
}

/** Whether all words of a filter stand in what an ask is called and is about, in any order. */
function holds(ask: AskRow, filter: string, { names, submissions }: Overview): boolean {
  if (filter === '') return true;
  const said = [
    ask.title,
    ask.id,
    submissions.find(({ folder }) => folder === ask.submission)?.title,
    ...ask.regions.flatMap((code) => [code, names.regions[code]?.label]),
    ...ask.informal,
    ...ask.goals.map((goal) => names.goals[goal]?.label),
    ask.scheme && names.schemes[ask.scheme]?.label,
    ask.status && names.statuses[ask.status]?.label,
    ...ask.ministries.map((ministry) => names.ministries[ministry]?.label),
  ];
  const text = folded(said.join(' '));
  return folded(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
