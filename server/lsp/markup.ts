// What is told in Markdown, in the form that a client can show.
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { plainMarkdown } from '../text/plain-markdown.ts';

export const markupOf = (markdown: string, showsMarkdown: boolean): MarkupContent =>
  showsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainMarkdown(markdown) };
