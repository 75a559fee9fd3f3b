// Which submissions' notes cite an ask, before and after a note changes.
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
