// What changed since an earlier version: in words and file by file; and without git a word about what that needs.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbench } from './world/suite.ts';
import type { Workbench } from './world/workbench.ts';

const file = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';

/** The folder as it stands becomes the version `ingediend`; then the ask gets another title. */
function changeSinceVersion(open: Workbench): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: open.folder });
  git('init', '--quiet');
  git('add', '.');
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  git(...who, 'commit', '--quiet', '--message', 'Zoals ingediend');
  git('tag', 'ingediend');
  const text = open.fileOnDisk(file) ?? '';
  open.writeOnDisk(file, text.replace('nl: Betaal mee aan het opknappen', 'nl: Draag bij aan het opknappen'));
}

describe('what changed, in the node host', () => {
  const open = workbench({ host: 'node', folder: 'examples/noord' });

  beforeAll(() => changeSinceVersion(open()));

  test('stands in words above each file beside its earlier text', async () => {
    const before = await open().problems.waitForCount((count) => count === 77);
    await open().command('Policy Asks: What Changed Since…');
    await open().quickInput.choose('ingediend');
    const comparison = open().page.locator('.multiDiffEntry');
    await comparison.filter({ hasText: 'dorpshuizen.ask.yaml' }).waitFor();
    const words = comparison.filter({ hasText: 'In woorden' });
    await words.filter({ hasText: 'Draag bij aan het opknappen' }).waitFor();
    expect(await comparison.count()).toBe(2);
    // Earlier texts are compared, not checked.
    const now = await open().problems.count();
    await open().page.waitForTimeout(1500);
    expect([now, await open().problems.count()]).toEqual([before, before]);
    // The file has kept its name: only the page in words is new.
    expect(await comparison.locator('.status').allInnerTexts()).toEqual(['A', '']);
  });
});

describe('what changed, in the web host', () => {
  const open = workbench({ host: 'web', folder: 'examples/noord' });

  test('is told to need git, which a browser has not', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('Policy Asks: What Changed Since…');
    await open().quickInput.type('ingediend');
    await open().quickInput.accept();
    expect(await open().notification('geen git')).toContain('eerdere versie');
  });
});
