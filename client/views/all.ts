// The views of the container in the activity bar, and the commands that change how they show.
import * as vscode from 'vscode';
import { registerCommand } from '../commands/command.ts';
import type { Services } from '../services.ts';
import { viewWords as words } from '../wording/views.ts';
import { followUpView } from './follow-up-view.ts';
import { groupingNames, groupings } from './grouping.ts';
import { PortfolioView } from './portfolio-view.ts';
import { reviewsView } from './reviews-view.ts';

export function registerViews(services: Services): void {
  const portfolio = new PortfolioView(services);
  services.context.subscriptions.push(
    portfolio,
    followUpView(services),
    reviewsView(services),
    services.portfolios.onDidChange(() => void setContexts(services)),
    ...commandsOf(portfolio, services),
  );
}

function commandsOf(portfolio: PortfolioView, services: Services): vscode.Disposable[] {
  return [
    registerCommand(services, {
      id: 'policyAsks.groupPortfolio',
      async run({ speech }) {
        const choices = groupings.map((grouping) => ({
          label: speech.say(groupingNames[grouping]),
          picked: grouping === portfolio.grouping,
          grouping,
        }));
        const placeHolder = speech.say(words.groupBy);
        const chosen = await vscode.window.showQuickPick(choices, { placeHolder });
        if (chosen !== undefined) await portfolio.groupBy(chosen.grouping);
      },
    }),
    registerCommand(services, {
      id: 'policyAsks.filterPortfolio',
      async run({ speech }) {
        const text = await vscode.window.showInputBox({
          prompt: speech.say(words.filterBy),
          placeHolder: speech.say(words.filterExample),
          value: portfolio.filter,
        });
        if (text !== undefined) await portfolio.filterBy(text);
      },
    }),
    registerCommand(services, { id: 'policyAsks.clearFilter', run: () => portfolio.filterBy('') }),
    registerCommand(services, { id: 'policyAsks.choosePortfolio', run: choosePortfolio }),
  ];
}

async function choosePortfolio({ portfolios, speech }: Services): Promise<void> {
  const choices = portfolios.known.map(({ root, title }) => ({
    label: title,
    description: vscode.workspace.asRelativePath(vscode.Uri.parse(root)),
    picked: root === portfolios.shown?.root,
    root,
  }));
  const placeHolder = speech.say(words.choosePortfolio);
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder });
  if (chosen !== undefined) await portfolios.show(chosen.root);
}

/** What the manifest asks about before it shows a command or a word of welcome. */
async function setContexts({ portfolios }: Services): Promise<void> {
  const asks = portfolios.shown?.overview.asks.length ?? 0;
  const contexts = {
    ready: portfolios.isKnown,
    portfolios: portfolios.known.length > 0,
    severalPortfolios: portfolios.known.length > 1,
    empty: asks === 0,
  };
  for (const [name, value] of Object.entries(contexts))
    await vscode.commands.executeCommand('setContext', `policyAsks.${name}`, value);
}
