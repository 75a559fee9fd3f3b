// A note in the editor's own preview of Markdown. One extension draws in another's page only within one host, and code-server
// has that preview in Node alone: in the web host it cannot be tried here.
import { describe, expect, test } from 'vitest';
import { workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const folder = 'submissions/provincie-groningen';
const hub = `${folder}/energiehub.ask.yaml`;
const title = 'Betaal mee aan één energiehub voor de bedrijven in de Eemshaven';

describe('the preview of a note', () => {
  const open = workbench({ host: 'node', folder: 'examples/noord' });
  /** The editor makes a new page when it draws anew. */
  const preview = () => open().webview('Preview note.md');
  const cards = async () =>
    (await preview())
      .locator('.policy-asks > li')
      .allInnerTexts()
      .catch(() => []);
  const says = (words: string) =>
    until(cards, (texts) => texts.some((text) => text.includes(title) && text.includes(words)));

  test('has a card of each ask below the paragraph that names it', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().openFile(`${folder}/note.md`, 1, 1);
    await open().command('Markdown: Open Preview to the Side');
    await says('Ingediend · € 24 miljoen');
    expect(await open().axe(await preview(), '.policy-asks')).toEqual([]);
  });

  test('follows the record', async () => {
    const text = open().fileOnDisk(hub) ?? '';
    open().writeOnDisk(hub, text.replace('status: ingediend', 'status: concept'));
    await says('Concept · € 24 miljoen');
  });

  test('leads from a link to the record', async () => {
    await (await preview()).getByRole('link', { name: 'energiehub in de Eemshaven' }).click();
    await open().page.locator('.tab.active').filter({ hasText: 'energiehub.ask.yaml' }).waitFor();
  });
});
