// The law of ids: after a first reading and after each change, which asks bear, bore and point at an id is what the asks say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
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
      (start, changes) => {
        const folder = new MemoryFolder({ 'policy-asks.yaml': 'format: 1\n', ...start });
        const portfolio = new Portfolio(folder, []);
        portfolio.load();
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
