// Renaming as a person sees it: texts with the cursor in one of them go in, the texts after, or the refusal, come out.
import { isRefusal, rename } from '../../server/features/rename/rename.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld } from './editor-world.ts';
import { afterChange, type Texts } from './example-editor.ts';

const clean = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, text.replaceAll(/[‸⟦⟧]/gu, '')]));

/** The texts after renaming what the cursor is on, in the file that has one. */
export function renamed(texts: Texts, to: string): Texts {
  const [file = ''] = Object.entries(texts).find(([, text]) => text.includes('‸')) ?? [];
  const editor = new EditorWorld(texts);
  const outcome = rename(editor.source(file), editor.cursor(file), to, editor.world);
  if (isRefusal(outcome)) throw new Error(outcome.refusal);
  return afterChange(clean(texts), outcome);
}

/** The sentence with which renaming is refused. */
export function refused(texts: Texts, to: string, language: Language = 'nl'): string {
  const [file = ''] = Object.entries(texts).find(([, text]) => text.includes('‸')) ?? [];
  const editor = new EditorWorld(texts, language);
  const outcome = rename(editor.source(file), editor.cursor(file), to, editor.world);
  return isRefusal(outcome) ? outcome.refusal : '';
}

/** A short record of an ask. */
export const draft = (id: string, rest = ''): string =>
  `id: ${id}\ntitle: Een vraag 🚆\nstatus: concept\n${rest}`;
