// Which file a path stands for, whatever names and links it has.
import { statSync } from 'node:fs';

/** The same for two paths that lead to one file; undefined where there is none, or where it cannot be looked at. */
export function identityOf(path: string): string | undefined {
  try {
    // The numbers of some file systems are longer than an ordinary number holds.
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
