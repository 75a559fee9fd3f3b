// Which asks bear which id, as the portfolio keeps it.
import { expect, test } from 'vitest';
import type { Ids } from '../../server/portfolio/ids.ts';
import { EditorWorld } from '../worlds/editor-world.ts';

test('each id is given with one ask, also when two bear it, and none that is gone', () => {
  const { portfolio } = new EditorWorld({
    'submissions/rga/a.ask.yaml':
      'id: a\ntitle: A\nstatus: concept\n---\ntitle: Zonder id\nstatus: concept\n',
    'submissions/rga/b.ask.yaml':
      'id: a\ntitle: Ook A\nstatus: concept\n---\nid: b\ntitle: B\nstatus: concept\n',
  }).world;
  const titles = (ids: Ids) => [...ids.each()].map(({ summary }) => summary.title);
  expect(titles(portfolio.ids)).toEqual(['A', 'B']);
  const [first] = portfolio.ids.withId('a');
  if (first !== undefined) portfolio.ids.remove(first);
  expect(titles(portfolio.ids)).toEqual(['Ook A', 'B']);
});
