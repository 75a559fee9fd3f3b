// An ask in a tree: its title, its status, what is wrong with it in a word.
import * as vscode from 'vscode';
import type { AskRow } from '../../server/lsp/protocol.ts';
import type { Shown } from '../portfolios.ts';
import type { Speech } from '../speech.ts';
import { viewWords as words } from '../wording/views.ts';
import type { Branch } from './branch.ts';

export function askBranch(row: AskRow, within: string, { root, overview }: Shown, speech: Speech): Branch {
  const status =
    row.status === undefined ? undefined : (overview.names.statuses[row.status]?.label ?? row.status);
  const { error, warning } = row.findings;
  const found = error + warning === 0 ? undefined : speech.say(words.found, { error, warning });
  const { there, wanted } = row.completeness;
  return {
    id: `${within}/${row.key}`,
    label: row.title,
    description: status,
    tooltip: [row.id, found, speech.say(words.complete, { there, wanted })]
      .filter((part) => part !== undefined)
      .join(' · '),
    icon: iconOf(row),
    context: row.id === undefined ? 'ask' : 'askWithId',
    place: { root, file: row.file, document: row.document },
    ask: row,
    colours: true,
  };
}

function iconOf({ findings, isOver }: AskRow): vscode.ThemeIcon {
  if (findings.error > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (findings.warning > 0)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(isOver ? 'pass' : 'circle-outline');
}
