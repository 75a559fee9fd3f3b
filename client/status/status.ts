// How it stands with the text in front: asks known, last check, profile, completeness. Shown where the editor shows the
// language of a text.
import * as vscode from 'vscode';
import { type Status, statusRequest } from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import { statusWords as words } from '../wording/status.ts';

export function registerStatus(services: Services): void {
  const { context, server, speech } = services;
  const selector = [{ language: 'policy-ask' }];
  const health = vscode.languages.createLanguageStatusItem('policyAsks.health', selector);
  const completeness = vscode.languages.createLanguageStatusItem('policyAsks.completeness', selector);
  let asked = 0;
  const show = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    health.name = speech.say(words.health);
    completeness.name = speech.say(words.completenessName);
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'policy-ask') return;
    if (!server.isRunning) return showOff(services, health);
    const textDocument = { uri: editor.document.uri.toString() };
    const status = await server.request<Status | null>(statusRequest, { textDocument });
    if (mine === asked) showStatus(services, health, completeness, status);
  };
  const quietly = (): void => void show().catch(() => undefined);
  context.subscriptions.push(
    health,
    completeness,
    server.onDidCheck(quietly),
    server.onDidChangeState(quietly),
    speech.onDidChange(quietly),
    vscode.window.onDidChangeActiveTextEditor(quietly),
  );
}

function showOff({ speech }: Services, health: vscode.LanguageStatusItem): void {
  health.text = speech.say(words.off);
  health.detail = undefined;
  health.severity = vscode.LanguageStatusSeverity.Error;
  health.command = { title: speech.say(words.restart), command: 'policyAsks.restartServer' };
}

function showStatus(
  { speech }: Services,
  health: vscode.LanguageStatusItem,
  completeness: vscode.LanguageStatusItem,
  status: Status | null,
): void {
  health.severity = vscode.LanguageStatusSeverity.Information;
  if (status === null) {
    health.text = speech.say(words.alone);
    health.detail = speech.say(words.aloneWhy);
    health.command = { title: speech.say(words.startPortfolio), command: 'policyAsks.newPortfolio' };
    completeness.text = '';
    return;
  }
  const { asks, lastCheck, profile, title } = status;
  health.text = speech.say(words.asks, { asks });
  health.detail = speech.say(words.detail, { title, profile, milliseconds: Math.round(lastCheck) });
  health.command = { title: speech.say(words.dashboard), command: 'policyAsks.openDashboard' };
  const there = status.completeness.reduce((sum, one) => sum + one.there, 0);
  const wanted = status.completeness.reduce((sum, one) => sum + one.wanted, 0);
  completeness.text = wanted === 0 ? '' : speech.say(words.completeness, { there, wanted });
  completeness.detail = speech.say(words.completenessName);
}
