// Tests in VS Code's own workbench: one at a time, since each has a browser and a server of its own.
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['test/workbench/*.test.ts'],
    globalSetup: [join(import.meta.dirname, 'world/install.ts')],
    fileParallelism: false,
    testTimeout: 240_000,
    // What a busy machine upsets is tried once more, and the report says so.
    retry: 1,
  },
});
