// All commands, in one list.
import { openSample } from '../sample/open-sample.ts';
import type { Services } from '../services.ts';
import { copyLink, insertAsk } from './ask-link.ts';
import { registerPast, whatChanged } from './changes.ts';
import { type Command, registerCommand } from './command.ts';
import { explainFinding } from './explain.ts';
import { showEnvelope, showMissing, showReferences, showReview, writeHere } from './lenses.ts';
import { showAsMinistry } from './ministry.ts';
import { newAsk } from './new/ask.ts';
import { newPortfolio, newSubmission } from './new/submission.ts';
import { copyId, openRecord, openToSide } from './records.ts';
import { openWalkthrough, restartServer, showLog } from './server.ts';

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
  copyLink,
  newAsk,
  newSubmission,
  newPortfolio,
  openSample,
  insertAsk,
  explainFinding,
  showAsMinistry,
  whatChanged,
  openWalkthrough,
];

export function registerCommands(services: Services): void {
  services.context.subscriptions.push(registerPast());
  for (const command of commands) services.context.subscriptions.push(registerCommand(services, command));
}
