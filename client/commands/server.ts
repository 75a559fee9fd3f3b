// Commands about the language server itself.
import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'policyAsks.showLog',
  run: ({ log }) => log.show(),
};

export const restartServer: Command = {
  id: 'policyAsks.restartServer',
  run: ({ server }) => server.restart(),
};
