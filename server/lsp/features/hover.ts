// What a place is about, in a card.
import { hover } from '../../features/show/hover.ts';
import { markupOf } from '../markup.ts';
import type { Feature } from './feature.ts';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, session) {
    connection.onHover(
      session.answer('hover', 'portfolio', ({ source, world, offset, toRange }, { position }) => {
        const found = hover(source, offset(position), world);
        if (found === undefined) return undefined;
        const contents = markupOf(found.markdown, session.traits.markdown);
        return { contents, range: toRange(found.range) };
      }),
    );
  },
};
