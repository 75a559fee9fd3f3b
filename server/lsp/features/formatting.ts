// Tidy texts: whole, in part, or while typing. Values and comments stay exactly as they are.
import type { TextEdit as ClientEdit } from 'vscode-languageserver';
import { formatOnType } from '../../features/format/format-on-type.ts';
import { formatRange, formatSource } from '../../features/format/format-source.ts';
import type { TextEdit } from '../../text/change.ts';
import type { Asked } from '../session.ts';
import type { Feature } from './feature.ts';

export const formattingFeature: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['-', ':'] },
  }),
  register(connection, session) {
    connection.onDocumentFormatting(
      session.answer('formatting', 'text', (asked) => clientEdits(formatSource(asked.source), asked)),
    );
    connection.onDocumentRangeFormatting(
      session.answer('formatting', 'text', (asked, { range }) =>
        clientEdits(formatRange(asked.source, asked.range(range)), asked),
      ),
    );
    connection.onDocumentOnTypeFormatting(
      session.answer('formatting', 'text', (asked, { position, ch }) =>
        clientEdits(formatOnType(asked.source, asked.offset(position), ch), asked),
      ),
    );
  },
};

const clientEdits = (edits: readonly TextEdit[] | undefined, { toRange }: Asked): ClientEdit[] | undefined =>
  edits?.map(({ range, text }) => ({ range: toRange(range), newText: text }));
