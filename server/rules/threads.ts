// Review events as threads: what a comment or suggestion began, and whether it was closed again. An event is named by its file.
import { nameOfFile } from '../portfolio/folder.ts';
import type { ReviewEntry } from '../portfolio/entry.ts';

export interface Thread {
  readonly first: ReviewEntry;
  /** All that came after the first, in order. */
  readonly rest: readonly ReviewEntry[];
  /** What of it says something, and neither closes nor reopens. */
  readonly answers: number;
  readonly open: boolean;
}

type Begun = { -readonly [K in keyof Thread]: Thread[K] } & { readonly rest: ReviewEntry[] };

/** In the order in which they began. Answers to nothing that is there begin no thread. */
export function threadsOf(events: readonly ReviewEntry[]): readonly Thread[] {
  const threads = new Map<string, Begun>();
  const threadOf = new Map<string, string>();
  for (const entry of events) {
    const name = nameOf(entry.file);
    const { kind, replyTo } = entry.event;
    const thread = replyTo === undefined ? undefined : threadOf.get(replyTo);
    const begun = thread === undefined ? undefined : threads.get(thread);
    if (begun === undefined || thread === undefined) {
      if (kind !== 'comment' && kind !== 'suggest') continue;
      threads.set(name, { first: entry, rest: [], answers: 0, open: true });
      threadOf.set(name, name);
      continue;
    }
    threadOf.set(name, thread);
    begun.rest.push(entry);
    if (kind === 'resolve' || kind === 'decide') begun.open = false;
    else if (kind === 'reopen') begun.open = true;
    else begun.answers += 1;
  }
  return [...threads.values()];
}

/** `reviews/rga-rail/01JQ….yaml` → `01JQ…`. */
const nameOf = (file: string): string => nameOfFile(file).replace(/\.yaml$/u, '');
