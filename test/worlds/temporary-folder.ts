// Empty folders that are cleared away after the tests of the file that asked for them.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Readable for every user of the machine. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-asks-test-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}
