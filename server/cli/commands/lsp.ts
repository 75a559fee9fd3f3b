// `lsp`: the language server, for any editor. Runs until the editor ends it.
import { setFlagsFromString } from 'node:v8';
import { serveStdio } from '../../lsp/stdio.ts';
import type { Run } from '../command.ts';

/**
 * The engine never gives back the room that it takes for short-lived objects while much is read. Kept small, a third of the memory is
 * saved at ten thousand asks, and reading them takes some 8 % longer (docs/performance.md). An engine without this setting says so
 * in the log and goes on.
 */
const smallNursery = '--semi-space-growth-factor=1';

export const run: Run = ({ values, version }) => {
  setFlagsFromString(smallNursery);
  const chosen = ['stdio', 'node-ipc', 'pipe', 'socket'].some((name) => values.flag(name));
  serveStdio(process.argv[1] ?? '', version, chosen);
  return new Promise(() => undefined);
};
