// The whole portfolio in the workbench: its views, and what one makes and asks there.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const retired = 'submissions/provincie-groningen/haren-fietsroute.ask.yaml';

describe.each(hosts)('the portfolio, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });
  const labels = async (view: string): Promise<string> =>
    (await open().tree(view)).map(({ label, text }) => `${label} ${text}`).join('\n');
  const holds = (view: string, words: string) =>
    until(
      () => labels(view),
      (said) => said.includes(words),
    );
  const tab = (words: string) => open().page.locator('.tab').filter({ hasText: words }).first().waitFor();

  test('stands in three views, in the language of the portfolio', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('View: Show Policy Asks');
    await holds('Portefeuille', 'Drenthe');
    expect(await labels('Portefeuille')).toContain('fictief');
    expect(await labels('Opvolging')).toContain('Te laat');
    expect(await labels('Beoordeling')).toContain('Controller');
  });

  test('is grouped by status when one wishes, and holds only what a filter leaves', async () => {
    await open().command('Policy Asks: Group Asks by…');
    await open().quickInput.choose('Status');
    await holds('Portefeuille', 'Ingediend');
    await open().command('Policy Asks: Filter Asks…');
    await open().quickInput.type('fietsroute haren');
    await open().quickInput.accept();
    await holds('Portefeuille', 'doorfietsroute');
    expect(await labels('Portefeuille')).not.toContain('Concept');
    await open().command('Policy Asks: Show All Asks');
    await open().command('Policy Asks: Group Asks by…');
    await open().quickInput.choose('Inbreng');
    await holds('Portefeuille', 'Drenthe');
  });

  test('gets a new ask by a few questions, and nothing when one leaves halfway', async () => {
    const file = 'submissions/provincie-drenthe/dre-geld-voor-dorpshuizen.ask.yaml';
    const { quickInput } = open();
    await open().command('Policy Asks: New Ask…');
    await quickInput.type('Geld voor dorpshuizen');
    await quickInput.accept();
    await quickInput.asks('inbreng');
    await quickInput.escape();
    expect(open().fileOnDisk(file)).toBeUndefined();
    await open().command('Policy Asks: New Ask…');
    await quickInput.type('Geld voor dorpshuizen');
    await quickInput.accept();
    await quickInput.choose('Drenthe');
    await quickInput.asks('doel');
    await quickInput.choose('Nog niet bekend');
    await quickInput.asks('gebied');
    await quickInput.type('noord');
    await quickInput.choose('GM1699');
    for (const question of ['instrument', 'regeling', 'hoe lang']) {
      await quickInput.asks(question);
      await quickInput.choose('Nog niet bekend');
    }
    await open().waitForFile(file, (text) => text?.includes('GM1699') ?? false);
    expect(open().fileOnDisk(file)).toContain('title: Geld voor dorpshuizen');
  });

  test('explains a finding, and shows an ask as the ministry will read it', async () => {
    await open().openFile(retired, 13, 20);
    await open().command('Policy Asks: Explain Finding');
    await tab('retired');
    await open().closeEditors();
    await open().openFile(retired, 13, 20);
    await open().command('Policy Asks: Show as the Ministry Reads It');
    await tab('Preview');
    await open().closeEditors();
  });

  test('puts a link to an ask into a note', async () => {
    const note = 'submissions/provincie-groningen/note.md';
    await open().openFile(note, 1, 1);
    await open().command('Policy Asks: Insert Ask into Note…');
    await open().quickInput.type('haren-fietsroute');
    await open().quickInput.choose('gro-haren-fietsroute');
    await open().editor.save();
    await open().waitForFile(
      note,
      (text) => text?.split('\n')[0]?.includes('](ask:gro-haren-fietsroute)') ?? false,
    );
  });
});

describe('in a folder that is a portfolio', () => {
  const open = workbench({ host: 'node', folder: 'examples/noord' });

  test('no other one is begun', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('Policy Asks: Start a Portfolio…');
    expect(await open().notification('hoort al bij')).toContain('Vragen van het Noorden');
    // The palette closes in its own time; nothing may take its place.
    await until(
      () => open().quickInput.says(),
      (said) => said === '',
    );
  });

  test('a submission is begun, with a note of its own', async () => {
    const { quickInput } = open();
    await open().command('Policy Asks: New Submission…');
    await quickInput.asks('Wie dient in');
    await quickInput.type('GM0106');
    // At once, while the list still shows other regions.
    await quickInput.accept();
    await quickInput.asks('heet de inbreng');
    await quickInput.type('Inbreng voor het debat');
    await quickInput.accept();
    const record = await open().waitForFile(
      'submissions/assen/submission.yaml',
      (text) => text !== undefined,
    );
    expect(record).toContain('submitter: GM0106');
    expect(open().fileOnDisk('submissions/assen/note.md')).toContain('Inbreng voor het debat');
  });
});

describe.each(hosts)('without a portfolio, in the %s host', (host) => {
  const open = workbench({ host, folder: { 'lees.txt': 'Nog niets.\n' } });

  test('one gets a copy of the sample, with its planted mistakes', async () => {
    await open().command('Policy Asks: Open the Sample Portfolio');
    await open().quickInput.choose('policy-asks-sample/');
    await open().waitForFile('policy-asks-sample/policy-asks.yaml', (text) => text !== undefined);
    await open().problems.waitForCount((count) => count === 77);
  });
});
