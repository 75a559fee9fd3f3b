// What is shown at the cursor of an ask, as Markdown. A ' stands for the mark of code, so that it reads well in a test.
import { hover } from '../../server/features/show/hover.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld } from './editor-world.ts';

const file = 'submissions/rga/vraag.ask.yaml';

type Files = Readonly<Record<string, string>>;

/** `text` is what follows the id of the ask; empty when nothing is shown. */
export function hoverCard(text: string, language: Language, files: Files = {}): string {
  const editor = new EditorWorld({ ...files, [file]: `id: rga-vraag\n${text}` }, language);
  const found = hover(editor.source(file), editor.cursor(file), editor.world);
  return (found?.markdown ?? '').replaceAll('`', "'");
}

/** In Dutch, then in English. */
export const hoverCards = (text: string, files?: Files): string =>
  `${hoverCard(text, 'nl', files)}\n\n${hoverCard(text, 'en', files)}`;
