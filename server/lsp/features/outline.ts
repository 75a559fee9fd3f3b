// The outline of a text: what is in it, what can be folded away, what to select next, where its links lead.
import {
  type DocumentLink,
  type DocumentSymbol as ClientSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver';
import { documentLinks, type LinkAim, linkTarget } from '../../features/document-links.ts';
import {
  type DocumentSymbol,
  documentSymbols,
  type SymbolKind as Kind,
} from '../../features/document-symbols.ts';
import { foldingRanges } from '../../features/folding.ts';
import { selectionRanges } from '../../features/selection.ts';
import type { Asked } from '../session.ts';
import type { Feature } from './feature.ts';

const kinds: Readonly<Record<Kind, SymbolKind>> = {
  ask: SymbolKind.Class,
  record: SymbolKind.Module,
  block: SymbolKind.Struct,
  list: SymbolKind.Array,
  field: SymbolKind.Field,
  heading: SymbolKind.String,
  citation: SymbolKind.Key,
};
/** What a link carries back to us. */
interface Data {
  readonly uri: string;
  readonly to: LinkAim;
}

export const outlineFeature: Feature = {
  capabilities: () => ({
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: true },
  }),
  register(connection, session) {
    connection.onDocumentSymbol(
      session.answer('outline', 'text', (asked) =>
        documentSymbols(asked.source, asked.world).map((one) => symbolOf(one, asked)),
      ),
    );
    connection.onFoldingRanges(
      session.answer('folding', 'text', ({ source }) =>
        foldingRanges(source).map(
          ({ startLine, endLine, kind }): FoldingRange => ({
            startLine,
            endLine,
            kind: kind === 'comment' ? FoldingRangeKind.Comment : undefined,
          }),
        ),
      ),
    );
    connection.onSelectionRanges(
      session.answer('selection', 'text', (asked, { positions }) =>
        selectionRanges(asked.source, positions.map(asked.offset)).map((ranges) => nested(ranges, asked)),
      ),
    );
    connection.onDocumentLinks(
      session.answer('links', 'portfolio', ({ source, world, toRange }, { textDocument: { uri } }) =>
        documentLinks(source, world).map(({ range, to, tip }): DocumentLink => {
          const data: Data = { uri, to };
          const place = { range: toRange(range), tooltip: tip };
          return Object.assign(place, 'url' in to ? { target: to.url } : { data });
        }),
      ),
    );
    connection.onDocumentLinkResolve(
      session.guarded('link', async (link: DocumentLink): Promise<DocumentLink> => {
        const { uri, to } = link.data as Data;
        const workspace = await session.workspaces.of(uri);
        const world = session.worldOf(workspace);
        const place = world && linkTarget(to, world);
        const location = place && session.toLocation(workspace, place);
        if (location === undefined) return link;
        const { line, character } = location.range.start;
        // The way in which editors are told a line in the address of a file, from 1.
        return { ...link, target: `${location.uri}#L${line + 1},${character + 1}` };
      }),
    );
  },
};

function symbolOf(
  { name, detail, kind, range, nameRange, children }: DocumentSymbol,
  asked: Asked,
): ClientSymbol {
  return {
    // A symbol must have a name.
    name: name === '' ? '–' : name,
    detail,
    kind: kinds[kind],
    range: asked.toRange(range),
    selectionRange: asked.toRange(nameRange),
    children: children.map((child) => symbolOf(child, asked)),
  };
}

/** From the largest in to the smallest. */
function nested(
  ranges: readonly { readonly start: number; readonly end: number }[],
  { toRange }: Asked,
): SelectionRange {
  let inner: SelectionRange | undefined;
  for (const range of ranges.toReversed()) inner = { range: toRange(range), ...(inner && { parent: inner }) };
  return inner ?? { range: toRange({ start: 0, end: 0 }) };
}
