// Where what a place names is written down, who else names it, and where it stands in this text.
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import { definitions } from '../../features/navigate/definitions.ts';
import { highlights, references } from '../../features/navigate/references.ts';
import type { Feature } from './feature.ts';

const kinds = { read: DocumentHighlightKind.Read, write: DocumentHighlightKind.Write };

export const navigationFeature: Feature = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  }),
  register(connection, session) {
    connection.onDefinition(
      session.answer(
        'definition',
        'portfolio',
        (asked, { position }): Location[] | LocationLink[] | undefined => {
          const { source, world, offset, toLocation, toRange } = asked;
          const found = definitions(source, offset(position), world);
          if (found === undefined) return undefined;
          const targets = found.targets.flatMap(({ file, range, whole }): LocationLink[] => {
            const [name, all] = [toLocation({ file, range }), toLocation({ file, range: whole })];
            if (name === undefined || all === undefined) return [];
            const { uri: targetUri, range: targetRange } = all;
            const originSelectionRange = toRange(found.from);
            return [{ originSelectionRange, targetUri, targetRange, targetSelectionRange: name.range }];
          });
          if (session.traits.links) return targets;
          return targets.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
        },
      ),
    );
    connection.onReferences(
      session.answer('references', 'portfolio', async (asked, { position, context }) => {
        const { source, world, steps, toLocation } = asked;
        const places = await steps(references(source, asked.offset(position), world, context));
        return places.flatMap((place) => toLocation(place) ?? []);
      }),
    );
    connection.onDocumentHighlight(
      session.answer('highlights', 'text', ({ source, world, offset, toRange }, { position }) =>
        highlights(source, offset(position), world).map(
          ({ range, kind }): DocumentHighlight => ({ range: toRange(range), kind: kinds[kind] }),
        ),
      ),
    );
  },
};
