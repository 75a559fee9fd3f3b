// Debian's Emacs with Eglot drives the built server, set up as the documentation says, in both languages.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drive, type Editor, pages, type PageLanguage, present } from '../worlds/client-world.ts';
import { saved, seenByAll } from './wanted.ts';

const packages = ['--batch', '--eval', '(package-activate-all)'];
const needed = '(progn (require (quote eglot)) (require (quote yaml-mode)) (princ (emacs-version)))';

const emacs: Editor = {
  name: 'Emacs 28 with Eglot',
  command: 'emacs',
  probe: [...packages, '--eval', needed],
  version: /^GNU Emacs 28\./u,
  configuration: '.emacs.d/init.el',
  arguments: (configuration) => [...packages, '-l', configuration, '-l'],
};
const script = join(import.meta.dirname, 'emacs.el');
const { title, leftOut } = await present(emacs);

describe.skipIf(leftOut)(title, () => {
  test.each(Object.keys(pages) as PageLanguage[])('drives the server, set up as in %s', async (language) => {
    const { told, changed, ended, node } = await drive(emacs, script, language);
    expect(told).toMatchObject(seenByAll(language));
    expect(told.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('policy-asks [region/retired]: '),
      expect.stringContaining('policy-asks [region/unknown]: '),
    ]);
    expect(told.left.map(({ message }) => message)).toEqual([
      expect.stringContaining('[region/outside-territory]'),
    ]);
    expect(changed).toEqual(saved);
    expect(node).not.toContain('node_modules');
    expect(ended).toBe(0);
  });
});
