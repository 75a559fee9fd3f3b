// What a place is about, in a card.
import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/show/hover.ts';
import type { Feature } from './feature.ts';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, session) {
    connection.onHover(
      session.answer('hover', 'portfolio', ({ source, world, offset, toRange }, { position }) => {
        const found = hover(source, offset(position), world);
        if (found === undefined) return undefined;
        const kind = session.traits.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
        return { contents: { kind, value: found.markdown }, range: toRange(found.range) };
      }),
    );
  },
};
