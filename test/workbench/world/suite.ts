// The workbench in a test file: one for all tests of a `describe`, closed whatever happens, and a picture of each failure.
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Host } from './extension.ts';
import { type OpenOptions, openWorkbench } from './open.ts';
import type { Workbench } from './workbench.ts';

export { hosts } from './extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly extensions: Readonly<Record<Host, string>>;
  }
}

/** Opens a workbench before the tests of this `describe`; gives what tells it to them. */
export function workbench(
  options: Omit<OpenOptions, 'extensions'> & { readonly host: Host },
): () => Workbench {
  let opened: Workbench | undefined;
  beforeAll(async () => {
    opened = await openWorkbench({ ...options, extensions: inject('extensions')[options.host] });
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || opened === undefined) return;
    console.error(`How it looked: ${await opened.screenshot(`${options.host} ${task.name}`)}`);
  });
  afterAll(async () => {
    await opened?.close();
  }, 60_000);
  return () => {
    if (opened === undefined) throw new Error('The workbench is open within tests only');
    return opened;
  };
}
