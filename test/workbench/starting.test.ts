// How long the extension takes to start, as the workbench measures it. Told, never judged: a busy machine is slow.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';

describe.each(hosts)('starting, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/groningen-assen' });

  test('the workbench says how long it took', async () => {
    await open().problems.waitForCount((count) => count > 0);
    await open().command('Developer: Show Running Extensions');
    const ours = open().page.locator('.monaco-list-row').filter({ hasText: 'Policy Asks' });
    const [, milliseconds] = /Activation: (\d+)ms/u.exec(await ours.first().innerText()) ?? [];
    console.log(`Activation in the ${host} host: ${milliseconds} ms`);
    expect(milliseconds).toMatch(/^\d+$/u);
  });
});
