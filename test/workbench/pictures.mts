// Takes pictures of every surface in each theme, to be looked at; docs/surfaces.md shows them all.
// Use: npm run package && npm run pictures -- FOLDER [theme …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installExtension } from './world/extension.ts';
import { openWorkbench, type Theme } from './world/open.ts';
import { webpOf } from './world/webp.ts';
import type { Workbench } from './world/workbench.ts';

const [target, ...wanted] = process.argv.slice(2);
if (target === undefined) throw new Error('Name the folder for the pictures.');

const themes: readonly Theme[] = ['light', 'dark', 'high-contrast'];
const groningen = 'submissions/provincie-groningen';
const retired = `${groningen}/haren-fietsroute.ask.yaml`;

interface Scene {
  readonly name: string;
  /** Puts on the screen what is to be seen. */
  readonly show: (open: Workbench) => Promise<unknown>;
}

const dashboard = (open: Workbench) => open.webview('Overzicht van de vragen');

async function showTab(open: Workbench, name: string): Promise<void> {
  await open.command('Policy Asks: Open the Dashboard');
  const page = await dashboard(open);
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

/** In the order in which they are taken: each finds the workbench as the one before left it. */
const scenes: readonly Scene[] = [
  {
    name: 'views',
    async show(open) {
      await open.problems.waitForCount((count) => count === 77);
      await open.command('View: Toggle Panel Visibility');
      await open.command('View: Show Policy Asks');
      await open.tree('Portefeuille');
      await open.openFile(retired, 13, 20);
    },
  },
  {
    name: 'hover',
    async show(open) {
      await open.editor.press('Control+k');
      await open.editor.press('Control+i');
      await open.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first().waitFor();
    },
  },
  {
    name: 'completion',
    async show(open) {
      await open.editor.press('Escape');
      await open.openFile(`${groningen}/dorpshuizen.ask.yaml`);
      const lines = (await open.editor.text()).split('\n');
      const line = lines.findIndex((text) => text.startsWith('targetRegions:')) + 1;
      await open.editor.replaceLine(line, 'targetRegions: []');
      await open.editor.goTo(line, 'targetRegions: ['.length + 1);
      await open.editor.type('noord');
      await open.editor.completions(false);
    },
  },
  {
    name: 'explanation',
    async show(open) {
      await open.editor.press('Escape');
      await open.command('File: Revert File');
      await open.openFile(retired, 13, 20);
      await open.command('Policy Asks: Explain Finding');
      await open.page.locator('.tab').filter({ hasText: 'retired' }).first().waitFor();
      await open.webview();
    },
  },
  {
    name: 'ministry',
    async show(open) {
      await open.closeEditors();
      await open.openFile(retired, 13, 20);
      await open.command('Policy Asks: Show as the Ministry Reads It');
      await open.page.locator('.tab').filter({ hasText: 'Preview' }).first().waitFor();
      await open.webview();
    },
  },
  {
    name: 'note-preview',
    async show(open) {
      await open.closeEditors();
      await open.openFile(`${groningen}/note.md`, 9, 20);
      await open.command('Markdown: Open Preview to the Side');
      await (await open.webview('Preview note.md')).locator('.policy-asks').first().waitFor();
    },
  },
  {
    name: 'new-ask',
    async show(open) {
      await open.closeEditors();
      await open.command('Policy Asks: New Ask…');
      await open.quickInput.type('Geld voor dorpshuizen');
      await open.quickInput.accept();
      await open.quickInput.choose('Drenthe');
      await open.quickInput.asks('doel');
      await open.quickInput.choose('Nog niet bekend');
      await open.quickInput.asks('gebied');
      await open.quickInput.type('noord');
      await open.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'LD01' }).waitFor();
    },
  },
  {
    name: 'form',
    async show(open) {
      await open.quickInput.escape();
      await open.openFile(retired);
      await open.command('Policy Asks: Open as Form');
      await (await open.webview()).getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'form-regions',
    async show(open) {
      const form = await open.webview();
      const regions = form.getByLabel('Doelregio’s', { exact: true });
      await regions.pressSequentially('noord');
      await form.getByRole('option', { name: 'Noordenveld' }).first().waitFor();
    },
  },
  {
    name: 'matrix',
    async show(open) {
      await open.closeEditors();
      await open.command('View: Toggle Primary Side Bar Visibility');
      await showTab(open, 'Doelen en inbrengen');
    },
  },
  { name: 'map', show: (open) => showTab(open, 'Kaart') },
  { name: 'ledger', show: (open) => showTab(open, 'Budgetten') },
  { name: 'board', show: (open) => showTab(open, 'Statusbord') },
  {
    name: 'board-menu',
    async show(open) {
      const page = await dashboard(open);
      await page.locator('button.move').first().click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'timeline',
    async show(open) {
      await open.page.keyboard.press('Escape');
      await showTab(open, 'Tijdlijn');
    },
  },
  { name: 'graph', show: (open) => showTab(open, 'Samenhang') },
  {
    name: 'asks-of-a-cell',
    async show(open) {
      await showTab(open, 'Doelen en inbrengen');
      await (await dashboard(open)).locator('[data-keys*=" "]').first().click();
      await (await dashboard(open)).getByRole('dialog').waitFor();
    },
  },
  {
    name: 'table',
    async show(open) {
      await open.page.keyboard.press('Escape');
      const page = await dashboard(open);
      await page.getByRole('button', { name: 'Toon als tabel' }).click();
      await page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'changes',
    async show(open) {
      await open.closeEditors();
      makeVersion(open);
      await open.command('Policy Asks: What Changed Since…');
      await open.quickInput.choose('ingediend');
      await open.page.locator('.multiDiffEntry').nth(1).waitFor();
    },
  },
  {
    name: 'walkthrough',
    async show(open) {
      await open.closeEditors();
      await open.command('Policy Asks: First Steps');
      await open.page.locator('.getting-started-step').first().waitFor();
    },
  },
];

const welcome: Scene = {
  name: 'welcome',
  async show(open) {
    await open.command('View: Show Policy Asks');
    await open.page.locator('.welcome-view-content').first().getByRole('button').first().waitFor();
  },
};

/** The folder becomes the version `ingediend`; then an ask changes. */
function makeVersion(open: Workbench): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: open.folder });
  const who = ['-c', 'user.name=Voorbeeld', '-c', 'user.email=voorbeeld@example.org'];
  git('init', '--quiet');
  git('add', '.');
  git(...who, 'commit', '--quiet', '--message', 'Zoals ingediend');
  git('tag', 'ingediend');
  const file = `${groningen}/dorpshuizen.ask.yaml`;
  open.writeOnDisk(file, open.fileOnDisk(file)?.replace(/^priority: .*$/mu, 'priority: 1'));
}

async function takeAll(theme: Theme, extensions: string): Promise<void> {
  const worlds = [
    { folder: { 'lees.txt': 'Nog niets.\n' }, scenes: [welcome] },
    { folder: 'examples/noord', scenes },
  ];
  for (const world of worlds) {
    const open = await openWorkbench({ extensions, folder: world.folder, theme });
    const taken: { readonly name: string; readonly png: Buffer }[] = [];
    for (const { name, show } of world.scenes) {
      await show(open).catch((error: unknown) => console.error(`${name}: ${String(error)}`));
      // Nothing that only the pointer calls up; what comes in gently is all there.
      await open.page.mouse.move(700, 895);
      await open.page.waitForTimeout(1200);
      taken.push({ name: `${name}-${theme}`, png: await open.page.screenshot() });
    }
    // A second page slows the first down: only now.
    const easel = await open.page.context().newPage();
    for (const { name, png } of taken) writeFileSync(join(folder, `${name}.webp`), await webpOf(png, easel));
    console.log(taken.map(({ name }) => name).join('\n'));
    await open.close();
  }
}

const folder = resolve(target);
mkdirSync(folder, { recursive: true });
const extensions = await installExtension(join(import.meta.dirname, '../../dist/policy-asks.vsix'), 'node');
try {
  for (const theme of themes)
    if (wanted.length === 0 || wanted.includes(theme)) await takeAll(theme, extensions);
} finally {
  rmSync(extensions, { recursive: true, force: true });
}
