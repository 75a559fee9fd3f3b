import { expect, test, describe } from 'vitest';
import { workbench } from './world/suite.ts';
describe('look', () => {
  const open = workbench({ host: 'node', folder: { 'leeg.txt': 'x' } });
  test('sample', async () => {
    const w = open();
    await new Promise((r) => setTimeout(r, 4000));
    await w.command('View: Show Policy Asks');
    await new Promise((r) => setTimeout(r, 4000));
    console.log(await w.screenshot('welcome'));
    await w.command('Policy Asks: Open the Sample Portfolio');
    await new Promise((r) => setTimeout(r, 1500));
    console.log(await w.screenshot('sample-where'));
    await w.quickInput.accept();
    await new Promise((r) => setTimeout(r, 5000));
    console.log(await w.screenshot('sample'));
    await w.command('Policy Asks: First Steps');
    await new Promise((r) => setTimeout(r, 2500));
    console.log(await w.screenshot('walkthrough'));
    expect(1).toBe(1);
  });
});
