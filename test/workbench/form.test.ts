// The form in the workbench: the same text as in the text editor, with the same undo.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const file = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';

describe.each(hosts)('the form, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });

  test('opens on the ask, is filled in, undone with the editor’s own undo, and leads back to the text', async () => {
    // A second try begins with the text again.
    await open().closeEditors();
    await open().problems.waitForCount((count) => count === 77);
    const line =
      (open().fileOnDisk(file) ?? '').split('\n').findIndex((one) => one.startsWith('priority:')) + 1;
    await open().openFile(file, line);
    await open().command('Policy Asks: Open as Form');
    const form = await open().webview();
    const priorities = form.getByLabel('Prioriteit', { exact: true });
    await priorities.and(form.locator(':focus')).waitFor();
    const before = await priorities.inputValue();
    await priorities.selectOption(before === '3' ? '1' : '3');
    await form.getByRole('heading', { level: 1 }).click();
    await open().page.keyboard.press('Control+s');
    const priority = `priority: ${before === '3' ? '1' : '3'}`;
    await open().waitForFile(file, (text) => text?.includes(priority) === true);
    await open().page.keyboard.press('Control+z');
    await until(
      () => priorities.inputValue(),
      (value) => value === before,
    );
    await open().page.keyboard.press('Control+s');
    await open().waitForFile(file, (text) => text?.includes(priority) === false);
    expect(await open().axe(form)).toEqual([]);
    await open().screenshot(`form-${host}`);
  });

  test('finds a region by its name', async () => {
    const form = await open().webview();
    const regions = form.getByLabel('Doelregio’s', { exact: true });
    await regions.pressSequentially('noordenv');
    await form.getByRole('option', { name: 'Noordenveld' }).first().click();
    await form.getByRole('button', { name: 'Verwijder Noordenveld' }).waitFor();
  });

  test('follows a change that another program makes, and leads to the text', async () => {
    await open().command('File: Revert File');
    const form = await open().webview();
    const text = open().fileOnDisk(file) ?? '';
    open().writeOnDisk(file, text.replace(/^status: .*/mu, 'status: ingetrokken'));
    const status = form.getByLabel('Status', { exact: true }).first();
    await until(
      () => status.inputValue(),
      (value) => value === 'ingetrokken',
    );
    await open().command('Policy Asks: Open as Text');
    await open().page.locator('.view-line', { hasText: 'status: ingetrokken' }).waitFor();
  });
});
