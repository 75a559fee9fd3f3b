// What may stand at a place, offered while it is typed; what there is to tell of an offer only when somebody looks at it.
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { complete, type Completion, resolveCompletion } from '../../features/complete/complete.ts';
import type { ResolveData } from '../../features/complete/completion.ts';
import { markupOf } from '../markup.ts';
import type { Asked, Session } from '../session.ts';
import type { Feature } from './feature.ts';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  region: CompletionItemKind.EnumMember,
  ask: CompletionItemKind.Reference,
  date: CompletionItemKind.Constant,
  person: CompletionItemKind.Value,
  rule: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
  reference: CompletionItemKind.Reference,
};

/** What an offer carries back to us: where it was made, and what it is about. */
interface Data {
  readonly uri: string;
  readonly about: ResolveData;
}

export const completionFeature: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: [':', ' ', '-', '[', '{', ',', '"', "'", '(', '#', '/'],
      resolveProvider: true,
    },
  }),
  register(connection, session) {
    connection.onCompletion(
      session.answer('completion', 'typed', (asked, { textDocument, position }): CompletionList => {
        const { entries, incomplete } = complete(asked.source, asked.offset(position), asked.world);
        const items = entries.map((entry) => itemOf(entry, textDocument.uri, asked));
        // While the portfolio is still being read, more asks may come.
        return { isIncomplete: incomplete || !asked.workspace.isRead, items };
      }),
    );
    connection.onCompletionResolve(
      session.guarded('completion details', async (item: CompletionItem): Promise<CompletionItem> => {
        const documentation = await documentationOf(item.data as Data | undefined, session);
        if (documentation === undefined) return item;
        return { ...item, documentation: markupOf(documentation, session.traits.markdownInOffers) };
      }),
    );
  },
};

function itemOf(entry: Completion, uri: string, { session: { traits }, toRange }: Asked): CompletionItem {
  const { label, kind, detail, sortText, filterText, edit, snippet, plain, retired, again, resolve } = entry;
  const isSnippet = snippet && traits.snippets;
  return {
    label,
    kind: kinds[kind],
    sortText,
    filterText,
    textEdit: { range: toRange(edit.range), newText: isSnippet ? edit.text : (plain ?? edit.text) },
    // Indentation and line ends are already right.
    insertTextMode: InsertTextMode.asIs,
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && { detail, labelDetails: { description: detail } }),
    ...(retired === true && { tags: [CompletionItemTag.Deprecated], deprecated: true }),
    ...(again === true &&
      traits.commands.has('editor.action.triggerSuggest') && {
        command: { title: '', command: 'editor.action.triggerSuggest' },
      }),
    ...(resolve !== undefined && { data: { uri, about: resolve } satisfies Data }),
  };
}

async function documentationOf(data: Data | undefined, session: Session): Promise<string | undefined> {
  if (data === undefined) return undefined;
  const workspace = await session.workspaces.of(data.uri);
  const world = session.worldOf(workspace);
  return world && resolveCompletion(data.about, world)?.documentation;
}
