// A note in the editor's own preview of Markdown.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';

const folder = 'submissions/provincie-groningen';
const hub = `${folder}/energiehub.ask.yaml`;
const title = 'Betaal mee aan één energiehub voor de bedrijven in de Eemshaven';

describe.each(hosts)('the preview of a note, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });
  const card = async (words: string) =>
    (await open().webview('Preview note.md')).locator('.policy-asks > li').filter({ hasText: words });

  test('has a card of each ask below the paragraph that names it', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().openFile(`${folder}/note.md`, 1, 1);
    await open().command('Markdown: Open Preview to the Side');
    await (await card(title)).waitFor();
    expect(await (await card(title)).innerText()).toContain('Ingediend · € 24 miljoen');
    expect(await open().axe(await open().webview('Preview note.md'))).toEqual([]);
  });

  test('follows the record', async () => {
    const text = open().fileOnDisk(hub) ?? '';
    open().writeOnDisk(hub, text.replace('status: ingediend', 'status: concept'));
    await (await card('Concept · € 24 miljoen')).waitFor();
  });

  test('leads from a link to the record', async () => {
    const preview = await open().webview('Preview note.md');
    await preview.getByRole('link', { name: 'energiehub in de Eemshaven' }).click();
    await open().page.locator('.tab.active').filter({ hasText: 'energiehub.ask.yaml' }).waitFor();
  });
});
