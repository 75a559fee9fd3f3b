// The texts that the client has open, kept up with its changes. Ours are without byte order mark.
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { Lines } from '../text/lines.ts';
import { hasNoPlace, placeOfNew } from './uris.ts';
import { type Counting, type Encoding, type Lined, offsetsOf } from './positions.ts';

export interface OpenDocument extends Lined {
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number;
  readonly counting: Counting;
}

/** As clients call the language of our records. */
const ourLanguage = 'policy-ask';

const mark = '\uFEFF';

function documentOf(uri: string, version: number, written: string, encoding: Encoding): OpenDocument {
  const marked = written.startsWith(mark);
  const text = marked ? written.slice(1) : written;
  return { uri, version, text, lines: new Lines(text), counting: { encoding, marked } };
}

export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  /** Asks that were never saved and have no name by which one would know them. Kept: what is closed must be found once more. */
  readonly #newAsks = new Set<string>();
  encoding: Encoding = 'utf-16';

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  all(): Iterable<OpenDocument> {
    return this.#open.values();
  }

  /** Where a document lies; by it it is known which portfolio it belongs to, and what it is. */
  placeOf(uri: string): string {
    return this.#newAsks.has(uri) ? placeOfNew(uri) : uri;
  }

  open({ uri, version, text, languageId }: TextDocumentItem): void {
    if (hasNoPlace(uri) && languageId === ourLanguage) this.#newAsks.add(uri);
    else this.#newAsks.delete(uri);
    this.#open.set(uri, documentOf(uri, version, text, this.encoding));
  }

  /** Takes in changes, each against the text after the one before. A document that is not open stays unknown. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    let document = this.#open.get(uri);
    if (document === undefined) return;
    for (const change of changes) {
      const written = 'range' in change ? spliced(document, change) : change.text;
      document = documentOf(uri, version, written, this.encoding);
    }
    this.#open.set(uri, document);
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }
}

function spliced(
  document: OpenDocument,
  { range, text }: Extract<TextDocumentContentChangeEvent, { range: unknown }>,
): string {
  const { start, end } = offsetsOf(document, range, document.counting);
  const before = document.counting.marked ? mark : '';
  return before + document.text.slice(0, start) + text + document.text.slice(end);
}
