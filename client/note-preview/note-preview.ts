// Gives the editor's own preview of Markdown the cards of asks, and draws it anew when what they say has changed.
import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { AskRow } from '../../server/lsp/protocol.ts';
import type { Shown } from '../portfolios.ts';
import type { Services } from '../services.ts';
import { drawAskLinks, type FindCard, type PreviewCard } from './ask-links.ts';
import { cardOf, noCard } from './card.ts';

/** What the editor takes from an extension that draws in its preview. */
export interface PreviewExtension {
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

interface Drawn {
  readonly id: string;
  readonly note: vscode.Uri;
  readonly html: string | undefined;
}

export function notePreview({ context, portfolios }: Services): PreviewExtension {
  /** By note and ask, since the last drawing. */
  const drawn = new Map<string, Drawn>();
  let byId: ReadonlyMap<string, AskRow> | undefined;
  const cardNow = (id: string, note: vscode.Uri): PreviewCard | undefined => {
    const { shown } = portfolios;
    if (shown === undefined) return undefined;
    byId ??= asksById(shown);
    return cardIn(shown, note, { id, row: byId.get(id) });
  };
  const find: FindCard = (id, around) => {
    const note = around?.['currentDocument'];
    if (!(note instanceof vscode.Uri)) return undefined;
    const card = cardNow(id, note);
    drawn.set(`${note.toString()} ${id}`, { id, note, html: card?.html });
    return card;
  };
  context.subscriptions.push(
    portfolios.onDidChange(() => {
      byId = undefined;
      if ([...drawn.values()].every(({ id, note, html }) => cardNow(id, note)?.html === html)) return;
      drawn.clear();
      void vscode.commands.executeCommand('markdown.preview.refresh');
    }),
  );
  return { extendMarkdownIt: (markdown) => drawAskLinks(markdown, find) };
}

/** Of asks that bear one id, the first. */
const asksById = ({ overview }: Shown): ReadonlyMap<string, AskRow> =>
  new Map(overview.asks.toReversed().flatMap((row) => (row.id === undefined ? [] : [[row.id, row]])));

/** Undefined for a note outside the portfolio that is shown. */
function cardIn(
  { root, overview }: Shown,
  note: vscode.Uri,
  { id, row }: { readonly id: string; readonly row: AskRow | undefined },
): PreviewCard | undefined {
  const folder = `${vscode.Uri.parse(root).path}/`;
  if (!note.path.startsWith(folder)) return undefined;
  if (row === undefined) return noCard(id, overview);
  return cardOf(row, wayBetween(note.path.slice(folder.length), row.file), overview);
}

/** From one file of a portfolio to another, as an address. */
function wayBetween(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to.split('/').map(encodeURIComponent).join('/')}`;
}
