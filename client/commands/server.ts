// Commands about the extension itself.
import * as vscode from 'vscode';
import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'policyAsks.showLog',
  run: ({ log }) => log.show(),
};

export const restartServer: Command = {
  id: 'policyAsks.restartServer',
  run: ({ server }) => server.restart(),
};

export const openWalkthrough: Command = {
  id: 'policyAsks.openWalkthrough',
  run: ({ context }) =>
    vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${context.extension.id}#start`,
      false,
    ),
};
