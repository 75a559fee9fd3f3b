// The law of the checker in a crowd: many asks that say nearly the same are compared in part only, and what comes of it is the same
// whether they were read at once or came, changed and went one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { nearDuplicate } from '../../server/rules/ask/near-duplicate.ts';
import { similarId } from '../../server/rules/ask/similar-id.ts';
import { repeatedAfterRejection } from '../../server/rules/status/repeated-after-rejection.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const rules = [nearDuplicate, repeatedAfterRejection, similarId];
const towns = ['GM0014', 'GM0037', 'GM0047', 'GM1895', 'GM1966', 'PV20', 'NL00'];
const perTown = 12;

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const town = fc.nat(towns.length - 1);
const place = fc.tuple(town, fc.nat(perTown - 1));
const idOf = (of: number, number: number): string =>
  `${towns[of]?.toLowerCase()}-spoor-${'abcdefghijklmn'[number]}`;
const fileOf = (of: number, number: number): string => `${towns[of]}/${number}.ask.yaml`;

const title = fc
  .tuple(
    pick('Middelen voor', 'Geld voor', 'Betaal mee aan'),
    pick('dubbelspoor en een extra halte', 'dubbelspoor met haltes', 'een treinhalte en dubbelspoor'),
    pick('', '', '', ' (1)', ' fase 2', ' in Haren', ' bij de N33'),
  )
  .map((parts) => parts.join(' '));
const text = pick(
  '',
  'Zodat inwoners hier kunnen blijven.',
  'Zodat bedrijven hier kunnen blijven en groeien.',
);
const status = pick('concept', 'concept', 'concept', 'ingediend', 'afgewezen', 'ingetrokken');
const link = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pick('jointWith', 'replaces'), place)
      .map(([kind, [of, number]]) => `${kind}: [${idOf(of, number)}]\n`),
  },
  {
    weight: 1,
    arbitrary: place.map(
      ([of, number]) => `distinctFrom: [{ ask: ${idOf(of, number)}, because: Een andere lijn. }]\n`,
    ),
  },
);
const more = fc.tuple(title, text, status, link, town);

const ask = (
  [of, number]: readonly [number, number],
  [words, summary, state, linked, region]: readonly [string, string, string, string, number],
): string =>
  `id: ${idOf(of, number)}\ntitle: ${words}\n${summary === '' ? '' : `summary: ${summary}\n`}` +
  `status: ${state}\nnationalGoals: [bereikbaarheid]\ntargetRegions: [${towns[region]}]\n${linked}`;

type Edit = (folder: MemoryFolder) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, more).map(
      ([where, said]): Edit =>
        (folder) => {
          folder.files.set(fileOf(...where), ask(where, said));
          return fileOf(...where);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (where): Edit =>
        (folder) => {
          folder.files.delete(fileOf(...where));
          return fileOf(...where);
        },
    ),
  },
);

const crowd = fc
  .array(more, { minLength: towns.length * perTown, maxLength: towns.length * perTown })
  .map((asks) =>
    asks.flatMap((said, at): [string, string][] => {
      const where = [at % towns.length, Math.floor(at / towns.length)] as const;
      // Most stand in the town that asks, so that a crowd has asks of one town too.
      const [words, summary, state, linked, region] = said;
      const near = [words, summary, state, linked, at % 5 === 0 ? region : where[0]] as const;
      return [[fileOf(...where), ask(where, near)]];
    }),
  );

const seen = (checker: Checker) => ({ ...checker.show(), statistics: checker.statistics() });

function cold(folder: MemoryFolder) {
  const checker = new Checker(folder, { rules, today: '2026-03-12' });
  checker.load();
  return seen(checker);
}

test('in a crowd of alike asks incremental equals cold, after every edit', { timeout: 300_000 }, () => {
  let told = 0;
  fc.assert(
    fc.property(crowd, fc.array(edit, { minLength: 1, maxLength: 6 }), (asks, edits) => {
      const folder = new MemoryFolder({ 'policy-asks.yaml': 'title: Proef\n', ...Object.fromEntries(asks) });
      const living = new Checker(folder, { rules, today: '2026-03-12' });
      living.load();
      for (const change of edits) {
        living.apply([change(folder)]);
        told += living.findings().length;
        expect(seen(living)).toEqual(cold(folder));
      }
    }),
    { numRuns: 25 },
  );
  expect(told).toBeGreaterThan(1000);
});
