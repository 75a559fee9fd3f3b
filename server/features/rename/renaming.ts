// What all renaming shares: its outcome, and how mentions become edits. A text keeps its quotation marks and comments.
import type { Change } from '../../text/change.ts';
import { editsFor } from '../../text/edits.ts';
import { printText } from '../../text/print-text.ts';
import type { Range } from '../../text/place.ts';
import type { Mention } from '../places/mentions.ts';
import { inOrder } from '../places/ranges.ts';
import type { FileEdit, Source, World } from '../source.ts';

/** A file that goes elsewhere, after all edits; edits name it as it is called before. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface Renamed {
  /** By file and place; they do not overlap. */
  readonly edits: readonly FileEdit[];
  readonly moves: readonly Move[];
}

/** Why nothing is renamed, as a sentence. */
export interface Refusal {
  readonly refusal: string;
}

export type Renaming = Renamed | Refusal;

export const isRefusal = (outcome: object): outcome is Refusal => 'refusal' in outcome;

/** The change that puts another name in place of a mention. */
export function renamedAt(
  source: Source,
  { range, place }: Pick<Mention, 'range' | 'place'>,
  name: string,
): Change {
  return { kind: 'text', range, text: place === undefined ? name : printedAt(source, range, name) };
}

/** Between quotation marks the bare name can stand; elsewhere it gets them when it would be read as something else. */
function printedAt({ text }: Source, { start, end }: Range, name: string): string {
  const before = text[start - 1];
  const isQuoted = (before === '"' || before === "'") && text[end] === before;
  if (!isQuoted) return printText(name, 'flow');
  const quoted = printText(name, 'flow', before === '"' ? 'double' : 'single');
  // Text that needs the other marks inside keeps its own.
  return quoted.startsWith(before) ? quoted.slice(1, -1) : name;
}

/** Edits for changes in several files, by file and place. */
export function editsOf(changes: ReadonlyMap<string, readonly Change[]>, world: World): FileEdit[] {
  const edits: FileEdit[] = [];
  for (const [file, wanted] of changes) {
    const source = world.source(file);
    if (source === undefined) continue;
    for (const { range, text } of editsFor(source.text, wanted)) edits.push({ file, range, text });
  }
  return edits.toSorted(inOrder);
}

/** Changes under the file they are in. */
export function byFile(mentions: readonly Mention[], name: string, world: World): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const mention of mentions) {
    const source = world.source(mention.file);
    if (source === undefined) continue;
    const list = changes.get(mention.file) ?? [];
    list.push(renamedAt(source, mention, name));
    changes.set(mention.file, list);
  }
  return changes;
}
