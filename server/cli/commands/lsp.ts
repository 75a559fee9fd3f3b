// `lsp`: the language server, for any editor. Runs until the editor ends it.
import { serveStdio } from '../../lsp/stdio.ts';
import type { Run } from '../command.ts';

export const run: Run = ({ values, version }) => {
  const chosen = ['stdio', 'node-ipc', 'pipe', 'socket'].some((name) => values.flag(name));
  serveStdio(process.argv[1] ?? '', version, chosen);
  return new Promise(() => undefined);
};
