// A tree as a view shows it, made whole from the overview each time it changes: ids keep open what was open.
import * as vscode from 'vscode';
import type { AskRow } from '../../server/lsp/protocol.ts';

/** Something that can be gone to. */
export interface RecordPlace {
  readonly root: string;
  readonly file: string;
  readonly document?: number;
  readonly path?: readonly (string | number)[];
}

export interface Branch {
  /** Unique in its view, and the same after each change. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: vscode.ThemeIcon;
  /** Which commands its menu offers: `ask`, `askWithId`, `submission`, … */
  readonly context?: string;
  /** Where a click goes. */
  readonly place?: RecordPlace;
  /** What it is about, for the commands of its menu. */
  readonly ask?: AskRow;
  /** Folder of the submission that it stands for. */
  readonly submission?: string;
  /** Shows what is wrong with the file in colour and number, as everywhere in the editor. */
  readonly colours?: boolean;
  readonly open?: boolean;
  readonly children?: readonly Branch[];
}

export function itemOf(branch: Branch): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const { children = [], place } = branch;
  const state = children.length === 0 ? None : branch.open === true ? Expanded : Collapsed;
  const item = new vscode.TreeItem(branch.label, state);
  item.id = branch.id;
  item.description = branch.description;
  item.tooltip = branch.tooltip;
  item.iconPath = branch.icon;
  item.contextValue = branch.context;
  item.accessibilityInformation = {
    label: [branch.label, branch.description, branch.tooltip].filter((part) => part !== undefined).join(', '),
  };
  if (place === undefined) return item;
  if (branch.colours === true) item.resourceUri = uriOf(place);
  item.command = { title: branch.label, command: 'policyAsks.openRecord', arguments: [place] };
  return item;
}

export const uriOf = ({ root, file }: RecordPlace): vscode.Uri =>
  vscode.Uri.joinPath(vscode.Uri.parse(root), file);
