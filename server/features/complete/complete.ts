// Completion: what may be typed at an offset, in records and notes, and what there is to tell about one offer.
// Works from lines and indentation, so that half-typed text is as good as any; never throws, never writes.
import { type Completions, noCompletions, type ResolveData } from './completion.ts';
import { documentationOf } from './documentation.ts';
import { noteCompletions } from './note.ts';
import { recordCompletions } from './record.ts';
import type { Source, World } from '../source.ts';

export type { Completion, CompletionKind, Completions, ResolveData } from './completion.ts';

export function complete(source: Source, offset: number, world: World): Completions {
  if (source.kind === undefined) return noCompletions;
  const inside = Math.max(0, Math.min(offset, source.text.length));
  if (source.kind === 'note') return noteCompletions(source, inside, world);
  return recordCompletions(source, source.kind, inside, world);
}

/** The lazy second step: what there is to tell about an offer, as Markdown. */
export function resolveCompletion(
  about: ResolveData,
  world: World,
): { readonly documentation: string } | undefined {
  const documentation = documentationOf(about, world);
  return documentation === undefined ? undefined : { documentation };
}
