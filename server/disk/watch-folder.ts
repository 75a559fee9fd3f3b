// Tells which paths of a folder change on the disk. What the system cannot watch is passed over in silence: then changes are
// seen when a file is opened or saved.
import { watch } from 'node:fs';
import { slashed } from './paths.ts';

/** Changes that come together are told together, in milliseconds. */
const together = 50;

/** Paths are relative to the folder, with `/`. What is given back calls it off. */
export function watchFolder(folder: string, changed: (paths: readonly string[]) => void): () => void {
  let paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    const told = [...paths];
    paths = new Set();
    changed(told);
  };
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null) return;
      paths.add(slashed(name));
      timer ??= setTimeout(tell, together);
    });
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
