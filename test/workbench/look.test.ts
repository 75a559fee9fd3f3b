import { expect, test, describe } from 'vitest';
import { workbench } from './world/suite.ts';
describe('look', () => {
  const open = workbench({ host: 'node', folder: 'examples/noord' });
  test('views', async () => {
    const w = open();
    await w.problems.waitForCount((n) => n === 77);
    await w.command('View: Show Policy Asks');
    await new Promise((r) => setTimeout(r, 2500));
    console.log(await w.screenshot('views'));
    console.log(w.logs().slice(-1500));
    expect(1).toBe(1);
  });
});
