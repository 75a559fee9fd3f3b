// Checking a portfolio as CI does, as a task of the editor.
import { describe, expect, test } from 'vitest';
import { workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const own = {
  label: 'Kan het weg?',
  type: 'policy-asks',
  command: 'lint',
  profile: 'submit',
  problemMatcher: '$policy-asks',
};

describe('the task', () => {
  const open = workbench({
    host: 'node',
    folder: 'examples/noord',
    settings: { 'terminal.integrated.gpuAcceleration': 'off' },
  });
  /** In the terminal, and in the line that stays in sight above it. */
  const printed = async () => (await open().page.locator('.xterm-rows').allInnerTexts()).join('\n');
  /** The list, once it is open, does not follow the file. */
  const isOffered = async (): Promise<boolean> => {
    await open().command('Tasks: Run Task');
    const rows = await open().quickInput.rows();
    if (rows.some(({ text }) => text.includes(own.label))) return true;
    await open().quickInput.escape();
    return false;
  };

  test('prints what it finds, which stands in the panel once', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('Tasks: Run Task');
    await open().quickInput.choose('policy-asks');
    await open().quickInput.choose('Vragen van het Noorden');
    await until(printed, (text) => text.includes('document/figure-differs'));
    expect(await open().problems.count()).toBe(77);
  });

  test('of one’s own, with the matcher, puts its findings beside those that stand there', async () => {
    open().writeOnDisk('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: [own] }));
    await until(isOffered, (is) => is);
    await open().quickInput.choose(own.label);
    await open().problems.waitForCount((count) => count === 2 * 77);
  });
});
