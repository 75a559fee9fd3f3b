// The outline of a text: what is in it, what can be folded away, what to select next.
import {
  type DocumentSymbol as ClientSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type DocumentSymbol,
  documentSymbols,
  type SymbolKind as Kind,
} from '../../features/outline/document-symbols.ts';
import { foldingRanges } from '../../features/outline/folding.ts';
import { selectionRanges } from '../../features/outline/selection.ts';
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
export const outlineFeature: Feature = {
  capabilities: () => ({
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
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
