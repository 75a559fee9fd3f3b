// Which submissions' notes cite an ask, also after a note changed.
import { expect, test } from 'vitest';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const listener = { reset: () => undefined, reading: () => undefined };
const folders = (portfolio: Portfolio, id: string) => portfolio.citing(id).map(({ folder }) => folder);

test('each once, in order, by the notes as they are now', () => {
  const files: Record<string, string> = { 'policy-asks.yaml': 'title: V\n' };
  for (const name of ['b', 'a']) {
    files[`submissions/${name}/submission.yaml`] = `id: ${name}\ntitle: T\nsubmitter: rga\nnote: note.md\n`;
    files[`submissions/${name}/note.md`] = '[een](ask:rga-een) en [nog eens](ask:rga-een)';
  }
  const folder = new MemoryFolder(files);
  const portfolio = new Portfolio(folder, []);
  portfolio.load(listener);
  expect(folders(portfolio, 'rga-een')).toEqual(['submissions/a', 'submissions/b']);
  expect(folders(portfolio, 'elders')).toEqual([]);
  folder.files.set('submissions/a/note.md', '[twee](ask:rga-twee)');
  portfolio.apply(['submissions/a/note.md'], listener);
  expect(folders(portfolio, 'rga-een')).toEqual(['submissions/b']);
  expect(folders(portfolio, 'rga-twee')).toEqual(['submissions/a']);
});
