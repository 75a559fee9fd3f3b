// Waiting for something that the workbench shows in its own time. A wait that is in vain tells what was seen last.
import { setTimeout as sleep } from 'node:timers/promises';

/** Looks now and then until what is seen is what is wanted; gives what was seen. Long, because a machine may be busy. */
export async function until<T>(
  look: () => Promise<T> | T,
  isWanted: (seen: T) => boolean,
  seconds = 60,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (performance.now() > end)
      throw new Error(`In vain, ${seconds} s long. Seen last: ${JSON.stringify(seen, undefined, 2)}`);
    await sleep(150);
  }
}
