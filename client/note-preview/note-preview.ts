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

/** A note has cards while its portfolio is the one that is shown. */
export function notePreview({ context, portfolios }: Services): PreviewExtension {
  /** By note and ask, since the last drawing. */
  const drawn = new Map<string, Drawn>();
  let byId: ReadonlyMap<string, AskRow> | undefined;
  const cardNow = (id: string, note: vscode.Uri): PreviewCard | undefined => {
    const { shown } = portfolios;
    if (shown === undefined || portfolios.rootOf(note) !== shown.root) return undefined;
    byId ??= asksById(shown);
    const row = byId.get(id);
    return row === undefined
      ? noCard(id, shown.overview)
      : cardOf(row, wayBetween(shown.root, note, row.file), shown.overview);
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

/** From a note to a file of its portfolio, as an address. */
function wayBetween(root: string, note: vscode.Uri, file: string): string {
  const inside = note.path.slice(vscode.Uri.parse(root).path.length + 1);
  const up = '../'.repeat(inside.split('/').length - 1);
  return `${up}${file.split('/').map(encodeURIComponent).join('/')}`;
}
