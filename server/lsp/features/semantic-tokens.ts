// What each word of a record is: a key, a code, an ask, a number, free text.
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens } from '../../features/show/semantic-tokens.ts';
import { tokenModifiers, tokenTypes } from '../../features/show/token-meaning.ts';
import type { Range } from '../../text/place.ts';
import type { Asked } from '../session.ts';
import type { Feature } from './feature.ts';

export const semanticTokenFeature: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: true,
      range: true,
    },
  }),
  register(connection, session) {
    connection.languages.semanticTokens.on(
      session.answer('semantic tokens', 'text', (asked) => encoded(asked, undefined)),
    );
    connection.languages.semanticTokens.onRange(
      session.answer('semantic tokens', 'text', (asked, params: SemanticTokensRangeParams) =>
        encoded(asked, asked.range(params.range)),
      ),
    );
  },
};

function encoded({ source, world, toRange }: Asked, within: Range | undefined): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, type, modifiers } of semanticTokens(source, within, world)) {
    const { start, end } = toRange(range);
    const bits = modifiers.reduce((sum, one) => sum | (1 << tokenModifiers.indexOf(one)), 0);
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      tokenTypes.indexOf(type),
      bits,
    );
  }
  return builder.build();
}
