// Names behind codes, and sums, beside the text.
import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../../features/show/inlay-hints.ts';
import type { Feature } from './feature.ts';

export const inlayHintFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(connection, session) {
    connection.languages.inlayHint.on(
      session.answer(
        'inlay hints',
        'portfolio',
        ({ source, world, range, toPosition }, params): InlayHint[] =>
          inlayHints(source, range(params.range), world).map(({ offset, text, tooltip }) => ({
            position: toPosition(offset),
            label: text,
            paddingLeft: true,
            tooltip,
          })),
      ),
    );
  },
};
