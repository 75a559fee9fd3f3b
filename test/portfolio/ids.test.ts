// The law of ids: after a first reading and after each change, which asks bear, bore and point at an id is what the asks say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const ids = ['dijk', 'dijken', 'spoor', 'weg'];
const id = fc.constantFrom(...ids);
const ask = fc
  .record({
    own: fc.option(id),
    former: fc.uniqueArray(id, { maxLength: 2 }),
    to: fc.array(id, { maxLength: 3 }),
  })
  .map(({ own, former, to }) =>
    [
      ...(own === null ? [] : [`id: ${own}`]),
      `title: Een vraag\nstatus: concept\nformerIds: [${former.join(', ')}]\ndependsOn: [${to.join(', ')}]\n`,
    ].join('\n'),
  );
const asks = fc.array(ask, { maxLength: 3 }).map((all) => all.join('---\n'));
const file = fc.constantFrom('a', 'b', 'c').map((name) => `submissions/${name}.ask.yaml`);

const seen = ({ ids: index }: Portfolio) =>
  ids.map((one) => [index.withId(one), index.known(one), index.pointingAt(one), index.nearest(one, 4)]);

function wanted({ asks: all }: Portfolio) {
  const present = ids.filter((one) => all.some(({ summary }) => summary.id === one));
  return ids.map((one) => [
    all.filter(({ summary }) => summary.id === one),
    all.filter(({ summary }) => summary.id === one || summary.formerIds.includes(one)),
    all.filter(({ summary }) => summary.links.some(({ to }) => to === one)),
    // Two letters more or less are near; the same is nearest.
    present
      .filter((other) => other === one || (one.startsWith('dijk') && other.startsWith('dijk')))
      .toSorted((other) => (other === one ? -1 : 1)),
  ]);
}

test('which asks bear, bore and point at an id is what the asks say', () => {
  fc.assert(
    fc.property(
      fc.dictionary(file, asks),
      fc.array(fc.tuple(file, fc.option(asks)), { maxLength: 4 }),
      fc.boolean(),
      (start, changes, isPrepared) => {
        const folder = new MemoryFolder({ 'policy-asks.yaml': 'format: 1\n', ...start });
        const portfolio = new Portfolio(folder, []);
        portfolio.load();
        if (isPrepared) finish(portfolio.ids.preparing());
        expect(seen(portfolio)).toEqual(wanted(portfolio));
        for (const [at, text] of changes) {
          if (text === null) folder.files.delete(at);
          else folder.files.set(at, text);
          portfolio.apply([at]);
          expect(seen(portfolio)).toEqual(wanted(portfolio));
        }
      },
    ),
  );
});

test('an ask that goes while near ids are prepared is not among them', () => {
  const many = Array.from(
    { length: 1000 },
    (_, place) => `id: dijk-${place}\ntitle: Een vraag\nstatus: concept\n`,
  );
  const folder = new MemoryFolder({
    'policy-asks.yaml': 'format: 1\n',
    'submissions/a.ask.yaml': many.join('---\n'),
    'submissions/b.ask.yaml': 'id: spoor\ntitle: Een vraag\nstatus: concept\n',
  });
  const portfolio = new Portfolio(folder, []);
  portfolio.load();
  const preparing = portfolio.ids.preparing();
  expect(preparing.next().done).toBe(false);
  folder.files.delete('submissions/b.ask.yaml');
  portfolio.apply(['submissions/b.ask.yaml']);
  finish(preparing);
  expect(portfolio.ids.nearest('spoor', 1)).toEqual([]);
  expect(portfolio.ids.nearest('dijk-999', 1)).toEqual(['dijk-999']);
});
