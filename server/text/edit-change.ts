// One change at a path to edits of the text.
import type { TextEdit } from './change.ts';
import { type EditGround, groundFor } from './edit-ground.ts';
import { removal } from './edit-remove.ts';
import { appending, setting } from './edit-set.ts';
import { emptied, type PathChange } from './edit-wanted.ts';
import type { Path } from './place.ts';
import { printText } from './print-text.ts';

/** The edits for a change to a text, or undefined when it cannot be made. Their outcome must still be looked at. */
export function editsOfChange(
  text: string,
  change: PathChange,
  values: readonly unknown[],
): TextEdit[] | undefined {
  const document = change.document ?? 0;
  const ground = groundFor(text, document);
  if (ground === undefined) return undefined;
  if (change.kind === 'remove') {
    const at = emptied(values[document], change.at);
    const found = ground.find(at);
    return found.missing.length > 0 ? undefined : removal(ground, found, at);
  }
  const found = ground.find(change.at);
  if (change.kind === 'set') return setting(ground, found, change.value);
  if (change.kind === 'append') return appending(ground, found, change.value);
  return renaming(ground, change.at, change.key);
}

function renaming(ground: EditGround, at: Path, name: string): TextEdit[] | undefined {
  const { spots, missing } = ground.find(at);
  const key = spots.at(-1)?.key;
  if (missing.length > 0 || key === undefined) return undefined;
  const { start, end } = ground.span(key);
  const quotes = { "'": 'single', '"': 'double' } as const;
  const sign = ground.text[start];
  const style = sign === "'" || sign === '"' ? quotes[sign] : undefined;
  return end > start ? [ground.edit(start, end, printText(name, 'flow', style))] : undefined;
}
