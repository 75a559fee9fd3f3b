// What a portfolio keeps for look-ups holds after each change: which notes cite an ask, and all asks in order.
import { expect, test } from 'vitest';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const listener = { reset: () => undefined, reading: () => undefined };

test('a note cites an ask by a link, in capitals too, until it no longer does', () => {
  const folder = new MemoryFolder({
    'policy-asks.yaml': 'title: V\n',
    'submissions/b/submission.yaml': 'id: b\nsubmitter: rga\nnote: note.md\n',
    'submissions/b/note.md': '[spoor](ASK:rga-rail)\n',
    'submissions/a/submission.yaml': 'id: a\nsubmitter: rga\nnote: note.md\n',
    'submissions/a/note.md': '[spoor](ask:rga-rail) en [wonen](ask:rga-wonen)\n',
  });
  const portfolio = new Portfolio(folder, []);
  portfolio.load(listener);
  const citing = (id: string) => portfolio.citing(id).map((submission) => submission.folder);
  expect(citing('rga-rail')).toEqual(['submissions/a', 'submissions/b']);
  expect(citing('rga-wonen')).toEqual(['submissions/a']);
  expect(citing('rga-weg')).toEqual([]);
  folder.files.set('submissions/a/note.md', 'Niets meer.\n');
  portfolio.apply(['submissions/a/note.md'], listener);
  expect(citing('rga-rail')).toEqual(['submissions/b']);
});

test('all asks are those of the files as they are now', () => {
  const folder = new MemoryFolder({ 'policy-asks.yaml': 'title: V\n', 'b.ask.yaml': 'id: b\n---\nid: c\n' });
  const portfolio = new Portfolio(folder, []);
  portfolio.load(listener);
  const ids = () => portfolio.asks.map(({ summary }) => summary.id);
  expect(ids()).toEqual(['b', 'c']);
  folder.files.set('a.ask.yaml', 'id: a\n');
  portfolio.apply(['a.ask.yaml'], listener);
  expect(ids()).toEqual(['a', 'b', 'c']);
  folder.files.delete('b.ask.yaml');
  portfolio.apply(['b.ask.yaml'], listener);
  expect(ids()).toEqual(['a']);
});
