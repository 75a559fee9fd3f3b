// The forms of references that the code list of words knows, ready to be held against a text. A pattern that could keep a
// check waiting is left out; the code list was told so.
import { oncePer } from '../../vocabulary/once.ts';
import { boundedPattern, matchOf } from '../../text/bounded-pattern.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';

export interface Form {
  readonly entry: WordsEntry;
  readonly right: RegExp;
  readonly loose?: RegExp;
  /** Letters with which every number of this form begins: `kst`. */
  readonly letters?: string;
}

/** All forms, in the order of the list. */
export const formsOf = oncePer((words: CodeList<WordsEntry>): readonly Form[] =>
  words.entries.filter(({ kind }) => kind === 'reference').flatMap(asForm),
);

function asForm(entry: WordsEntry): readonly Form[] {
  const right = entry.pattern === undefined ? undefined : boundedPattern(entry.pattern);
  if (right === undefined) return [];
  const loose = entry.loose === undefined ? undefined : boundedPattern(entry.loose);
  const [letters] = /^[a-z]{2,}/iu.exec(entry.examples?.[0] ?? '') ?? [];
  return [{ entry, right, loose, letters }];
}

export const isOfForm = ({ right }: Form, text: string): boolean => matchOf(right, text) !== undefined;

/** How a text is written rightly in a form that understands it; undefined when the form does not. */
export function canonicalIn(form: Form, text: string): string | undefined {
  const { loose, entry } = form;
  if (loose === undefined || entry.canonical === undefined || matchOf(loose, text) === undefined)
    return undefined;
  const canonical = text.replace(loose, entry.canonical);
  return isOfForm(form, canonical) ? canonical : undefined;
}

/** The kind of follow-up that alone has numbers of this form. */
export const onlyKindOf = ({ entry }: Form): string | undefined =>
  entry.words.length === 1 ? entry.words[0] : undefined;

export interface Dossier {
  readonly number: string;
  /** The chapter of a budget. */
  readonly chapter?: string;
}

/** The parliamentary dossier in a well-formed reference. */
export function dossierIn(text: string, forms: readonly Form[]): Dossier | undefined {
  for (const { right } of forms) {
    const { dossier, chapter } = matchOf(right, text)?.groups ?? {};
    if (dossier !== undefined) return { number: dossier.replaceAll(/\s/gu, ''), chapter };
  }
  return undefined;
}
