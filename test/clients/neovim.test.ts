// Debian's Neovim drives the built server, set up as the documentation says, in both languages.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drive, type Editor, pages, type PageLanguage, present } from '../worlds/client-world.ts';
import { saved, seenByAll } from './wanted.ts';

const neovim: Editor = {
  name: 'Neovim 0.7',
  command: 'nvim',
  probe: ['--version'],
  version: /^NVIM v0\.7\./u,
  configuration: '.config/nvim/plugin/policy-asks.lua',
  arguments: () => ['--headless', '-n', '-S'],
};
const script = join(import.meta.dirname, 'neovim.lua');
const { title, leftOut } = await present(neovim);

describe.skipIf(leftOut)(title, () => {
  test.each(Object.keys(pages) as PageLanguage[])('drives the server, set up as in %s', async (language) => {
    const { told, changed, ended, node } = await drive(neovim, script, language);
    expect(told).toMatchObject(seenByAll(language));
    expect(told.findings.map(({ code }) => code)).toEqual(['region/retired', 'region/unknown']);
    expect(told.left.map(({ code }) => code)).toEqual(['region/outside-territory']);
    // An offer of several lines is put in whole.
    expect(told.block).toEqual(['source:', '  ']);
    expect(changed).toEqual(saved);
    // One server for all files of a portfolio; it ran on the user's own Node and ended well.
    expect(told.servers).toBe(1);
    expect(node).not.toContain('node_modules');
    expect(ended).toBe(0);
  });
});
