// What changed since an earlier version: file by file, and in words a reader can check.
import { execFileSync } from 'node:child_process';
import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ChangesAnswer,
  changesRequest,
  type Revision,
  revisionsRequest,
} from '../../server/lsp/protocol.ts';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const zorg = 'submissions/groningen/zorg.ask.yaml';

let world: LspWorld | undefined;
afterEach(async () => {
  await world?.end('any');
  world = undefined;
});

const who = ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.nl', '-c', 'init.defaultBranch=main'];
const git = (folder: string, ...args: string[]) => execFileSync('git', [...who, ...args], { cwd: folder });

/** The small portfolio as committed, then changed on the disk. */
async function since(change: (disk: CliWorld) => void, { revision = 'main', locale = 'nl' } = {}) {
  const disk = new CliWorld(smallPortfolio);
  git(disk.folder, 'init', '-q');
  git(disk.folder, 'add', '-A');
  git(disk.folder, 'commit', '-qm', 'Eerste stand');
  git(disk.folder, 'tag', 'v1');
  change(disk);
  const root = URI.file(disk.folder).toString();
  const options = { language: locale };
  world = await LspWorld.start({ folders: [root], capabilities: modern, options });
  const answer = await world.connection.sendRequest<ChangesAnswer>(changesRequest, { root, since: revision });
  return { answer, root, world };
}

async function page(change: (disk: CliWorld) => void, locale?: string): Promise<string> {
  const { answer } = await since(change, { locale });
  return 'problem' in answer ? answer.problem : answer.markdown;
}

const edit = (file: string, from: string, to: string) => (disk: CliWorld) =>
  disk.write(file, disk.text(file).replace(from, to));

describe('what changed, in words', () => {
  test('is from what to what, key by key', async () => {
    const text = await page((disk) => {
      edit(wonen, 'status: concept', 'status: ingediend')(disk);
      edit(wonen, '[GM0014]', '[GM0106]')(disk);
      edit(wonen, 'until: 2032', 'until: 2040')(disk);
    });
    expect(text).toBe(`# Veranderd sinds main

## Veranderd

- **Structureel geld voor woningbouw** (\`groningen-wonen\`)
  - Status: van “Concept” naar “Ingediend”
  - Doelregio’s: van “Groningen” naar “Assen”
  - Middelen: van “Structureel, 2027–2032” naar “Structureel, 2027–2040”
`);
  });

  test.each([
    ['from: 2027\n', '', 'tot en met 2032'],
    ['until: 2032\n', '', 'vanaf 2027'],
    ['until: 2032\n', 'until: 2027\n', '2027'],
  ])('tells years of which one went: %j to %j', async (from, to, years) => {
    const text = await page((disk) => {
      const before = disk.text(wonen);
      disk.write(wonen, before.replace(new RegExp(`^ *${from}`, 'mu'), to === '' ? '' : `  ${to}`));
    });
    expect(text).toContain(`Middelen: van “Structureel, 2027–2032” naar “Structureel, ${years}”`);
  });

  test('in English', async () => {
    const text = await page(edit(wonen, 'status: concept', 'status: ingediend'), 'en');
    expect(text).toContain('# Changed since main\n\n## Changed\n');
    expect(text).toContain('  - what is asked did not change: an approval still holds\n');
  });

  test('an ask is renamed when it says what it was called', async () => {
    const text = await page(
      edit(wonen, 'id: groningen-wonen', 'id: groningen-huis\nformerIds: [groningen-wonen]'),
    );
    expect(text).toContain('heet nu groningen-huis, voorheen groningen-wonen');
    expect(text).not.toContain('Nieuw');
  });

  test('asks that are new or gone are named', async () => {
    const text = await page((disk) => {
      disk.write(
        'submissions/groningen/brug.ask.yaml',
        'id: groningen-brug\ntitle: Een *brug*\nstatus: concept\n',
      );
      unlinkSync(join(disk.folder, zorg));
    });
    expect(text).toContain('## Nieuw\n\n- **Een \\*brug\\*** (`groningen-brug`)\n');
    expect(text).toMatch(/## Verdwenen\n\n- \*\*.*\*\* \(`groningen-zorg`\)\n/u);
  });

  test('layout and remarks are said to be no more than that', async () => {
    const text = await page(edit(wonen, 'id:', '# nog bespreken\nid:'));
    expect(text).toContain('In betekenis is geen vraag veranderd');
    expect(text).toContain('## Alleen opmaak of opmerkingen\n\n- **Structureel geld voor woningbouw**');
  });

  test('in a file of several asks only the one that changed is named', async () => {
    const text = await page((disk) =>
      disk.write(wonen, `${disk.text(wonen)}---\nid: groningen-kade\ntitle: Kade\nstatus: concept\n`),
    );
    expect(text).toBe('# Veranderd sinds main\n\n## Nieuw\n\n- **Kade** (`groningen-kade`)\n');
  });
});

describe('what the rules that compare say of it', () => {
  test('stands below, unless the portfolio switched them off', async () => {
    const gone = (disk: CliWorld) => {
      const text = disk.text(wonen).replace('id: groningen-wonen', 'id: groningen-huis');
      disk.write(wonen, text);
    };
    const text = await page(gone);
    expect(text).toContain('## Let op\n\n- ');
    expect(text).toContain('groningen-huis');
    await world?.end('any');
    const quiet = await page((disk) => {
      gone(disk);
      const rules = 'rules: {ask/id-changed: off, ask/vanished: off}\n';
      disk.write('policy-asks.yaml', disk.text('policy-asks.yaml') + rules);
    });
    expect(quiet).not.toContain('## Let op');
  });
});

describe('what changed, file by file', () => {
  test('with the text as it was, and whether the file is there now', async () => {
    const { answer, root } = await since((disk) => {
      edit(wonen, '2032', '2040')(disk);
      unlinkSync(join(disk.folder, zorg));
      disk.write('submissions/groningen/brug.ask.yaml', 'id: groningen-brug\n');
    });
    const files = 'problem' in answer ? [] : answer.files;
    expect(files.map(({ after, before, file }) => [file, before, after])).toEqual([
      ['submissions/groningen/brug.ask.yaml', undefined, true],
      [wonen, smallPortfolio[wonen], true],
      [zorg, smallPortfolio[zorg], false],
    ]);
    expect(files[1]?.uri).toBe(`${root}/${wonen}`);
  });

  test('nothing changed where nothing was written', async () => {
    expect((await since(() => undefined)).answer).toMatchObject({ since: 'main', files: [] });
  });
});

describe('earlier versions', () => {
  test('branches and tags are named', async () => {
    const { root, world: editor } = await since(() => undefined);
    const all = await editor.connection.sendRequest<Revision[]>(revisionsRequest, { root });
    expect(all.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual(['branch main', 'tag v1']);
    expect(all[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}T/u);
  });

  test('a date stands for how it was when that day began', async () => {
    const revision = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const { answer } = await since(edit(wonen, '2032', '2040'), { revision });
    expect('problem' in answer ? [] : answer.files.map(({ file }) => file)).toEqual([wonen]);
    await world?.end('any');
    const before = await since(() => undefined, { revision: '2001-01-01' });
    expect(before.answer).toMatchObject({ problem: expect.stringContaining('2001-01-01') });
  });

  test('one that git does not know is a sentence', async () => {
    for (const revision of ['nooit', '--help', '']) {
      const { answer } = await since(() => undefined, { revision });
      expect('problem' in answer && answer.problem).toContain('geen tak, tag of vastlegging');
      await world?.end('any');
      world = undefined;
    }
  });

  test('where there is no git there are none, and that is said', async () => {
    const machine = new MemoryMachine(notedPortfolio);
    const root = machine.base;
    world = await LspWorld.start({ machine, folders: [root] });
    expect(await world.connection.sendRequest(revisionsRequest, { root })).toEqual([]);
    const answer = await world.connection.sendRequest<ChangesAnswer>(changesRequest, { root, since: 'main' });
    expect(answer).toEqual({ problem: expect.stringContaining('geen git') });
  });
});
