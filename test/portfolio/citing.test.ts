// What a portfolio keeps for look-ups holds after each change: which notes cite an ask, and all asks in order.
import { expect, test } from 'vitest';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const folders = (portfolio: Portfolio, id: string) => portfolio.citing(id).map(({ folder }) => folder);

test('each once, in order, by the notes as they are now', () => {
  const files: Record<string, string> = { 'policy-asks.yaml': 'title: V\n' };
  for (const name of ['b', 'a']) {
    files[`submissions/${name}/submission.yaml`] = `id: ${name}\ntitle: T\nsubmitter: rga\nnote: note.md\n`;
    files[`submissions/${name}/note.md`] = '[een](ask:rga-een) en [nog eens](ask:rga-een)';
  }
  const folder = new MemoryFolder(files);
  const portfolio = new Portfolio(folder, []);
  portfolio.load();
  expect(folders(portfolio, 'rga-een')).toEqual(['submissions/a', 'submissions/b']);
  expect(folders(portfolio, 'elders')).toEqual([]);
  folder.files.set('submissions/a/note.md', '[twee](ask:rga-twee)');
  portfolio.apply(['submissions/a/note.md']);
  expect(folders(portfolio, 'rga-een')).toEqual(['submissions/b']);
  expect(folders(portfolio, 'rga-twee')).toEqual(['submissions/a']);
});

test('all asks are those of the files as they are now', () => {
  const folder = new MemoryFolder({ 'policy-asks.yaml': 'title: V\n', 'b.ask.yaml': 'id: b\n---\nid: c\n' });
  const portfolio = new Portfolio(folder, []);
  portfolio.load();
  const ids = () => portfolio.asks.map(({ summary }) => summary.id);
  expect(ids()).toEqual(['b', 'c']);
  folder.files.set('a.ask.yaml', 'id: a\n');
  portfolio.apply(['a.ask.yaml']);
  expect(ids()).toEqual(['a', 'b', 'c']);
  folder.files.delete('b.ask.yaml');
  portfolio.apply(['b.ask.yaml']);
  expect(ids()).toEqual(['a']);
});
