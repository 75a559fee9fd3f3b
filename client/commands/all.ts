// All commands, in one list.
import type { Services } from '../services.ts';
import { type Command, registerCommand } from './command.ts';
import { showEnvelope, showMissing, showReferences, showReview, writeHere } from './lenses.ts';
import { copyId, openRecord, openToSide } from './records.ts';
import { restartServer, showLog } from './server.ts';

const commands: readonly Command[] = [
  restartServer,
  showLog,
  showReferences,
  showEnvelope,
  showReview,
  showMissing,
  writeHere,
  openRecord,
  openToSide,
  copyId,
];

export function registerCommands(services: Services): void {
  for (const command of commands) services.context.subscriptions.push(registerCommand(services, command));
}
