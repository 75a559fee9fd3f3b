// How far someone came with the sample: tells the first steps that it is open, and that a planted mistake was mended.
import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { sampleName } from './open-sample.ts';

const foundKey = 'policyAsks.sampleFindings';

export function followSample(services: Services): void {
  const { context, portfolios } = services;
  context.subscriptions.push(portfolios.onDidChange(() => void look(services)));
}

async function look({ context, portfolios }: Services): Promise<void> {
  const { shown } = portfolios;
  if (shown === undefined || !new RegExp(`/${sampleName}(?:-\\d+)?/?$`).test(shown.root)) return;
  const key = `${foundKey}:${shown.root}`;
  const found = shown.overview.asks.reduce(
    (sum, { findings }) => sum + findings.error + findings.warning + findings.info,
    0,
  );
  const most = Math.max(found, context.workspaceState.get<number>(key) ?? 0);
  await context.workspaceState.update(key, most);
  await vscode.commands.executeCommand('setContext', 'policyAsks.sampleOpen', true);
  await vscode.commands.executeCommand('setContext', 'policyAsks.sampleMended', found < most);
}
