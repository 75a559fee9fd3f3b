// What is measured of `lint` on one portfolio: whole processes in turn, beside what any program must do and beside what others
// take for the schema alone.
import { lintBudgets as budgets } from '../budgets.mts';
import { beside, type Budget, type Figure, type Group, median } from '../figures.mts';
import { native, type Peer, peerOn } from '../peers/peers.mts';
import { inTurn, megabytes, milliseconds, type Program, type Run } from '../processes.mts';
import { cacheOptions, clearCache } from './cache.mts';
import { emptyStart, hashAll, listAll } from './floor.mts';
import { cachedLints, coldLint, coldOneFile } from './runs.mts';
import { schemaAlone } from './schema-alone.mts';

export interface Lint {
  readonly folder: string;
  readonly asks: number;
  /** Those that are to be measured beside, if they can do so many. */
  readonly peers: readonly Peer[];
}

export interface Measured {
  readonly group: Group;
  /** Middle of the cold lint without an empty start, to see how it grows. */
  readonly work: number;
}

type Times = readonly number[];

/** The least that there is to do, in the same rounds. */
interface Floor {
  readonly empty: Times;
  readonly listed: Times;
  readonly hashed: Times;
}

const title = (asks: number): string => `${asks.toLocaleString('en')} asks`;

export async function measureLint({ folder, asks, peers }: Lint, rounds: number): Promise<Measured> {
  const cache = cacheOptions();
  const others = peers.filter(({ upTo, isSlow }) => asks <= upTo && isSlow !== true);
  const programs = {
    floor: [{ ...emptyStart(), before: () => clearCache(folder) }, listAll(folder), hashAll(folder)],
    own: [coldLint(folder, cache), coldOneFile(folder, cache), schemaAlone(folder)],
    others: others.map((peer) => peerOn(peer, folder)),
    cached: cache === undefined ? [] : cachedLints(folder, cache),
  };
  const all = Object.values(programs).flat();
  const runs = await inTurn(all, rounds);
  const runsOf = (program: Program | undefined): readonly Run[] =>
    program === undefined ? [] : (runs[all.indexOf(program)] ?? []);
  const times = (some: readonly Program[]): readonly Times[] => some.map((one) => milliseconds(runsOf(one)));
  const [empty = [], listed = [], hashed = []] = times(programs.floor);
  const floor = { empty, listed, hashed };
  const [cold = [], oneFile = [], alone = []] = times(programs.own);
  const peer = programs.others[others.indexOf(native)];
  const figures = [
    { what: 'an empty start of Node', values: empty },
    { what: 'listing with stat', values: listed },
    { what: 'reading and hashing', values: hashed },
    ...ofLint({ what: 'cold lint', values: cold, toHashing: budgets.toHashing }, floor),
    ...besideNative(cold, milliseconds(runsOf(peer))),
    {
      what: 'cold lint, memory',
      values: megabytes(runsOf(programs.own[0])),
      unit: 'MB',
      budget: budgets.memory,
    },
    ...ofLint({ what: 'one file, without a cache', values: oneFile }, floor),
    ...ofCached(times(programs.cached), floor),
    ...ofLint({ what: 'schema alone', values: alone }, floor),
    ...programs.others.flatMap((one) => ofPeer(one, runsOf(one), { cold, alone })),
  ] satisfies Figure[];
  const notes = cache === undefined ? ['There is no cache in this build: nothing to lint again with.'] : [];
  const group = { title: `Lint of ${title(asks)}`, asks, figures, notes };
  return { group, work: median(cold) - median(empty) };
}

interface Took {
  readonly what: string;
  readonly values: Times;
  readonly budget?: Budget;
  readonly toHashing?: Budget;
}

function ofLint({ what, values, budget, toHashing }: Took, { empty, hashed }: Floor): readonly Figure[] {
  return [
    { what, values, budget },
    { what: `${what}, to an empty start`, values: beside(values, empty), unit: '×' },
    { what: `${what}, to hashing`, values: beside(values, hashed), unit: '×', budget: toHashing },
  ];
}

function besideNative(cold: Times, others: Times): readonly Figure[] {
  const values = others.length === 0 ? [] : beside(cold, others);
  return [{ what: `cold lint, to ${native.name}`, values, unit: '×', budget: budgets.toNativePeer }];
}

function ofCached([made = [], again = [], oneFile = []]: readonly Times[], floor: Floor): readonly Figure[] {
  const beyond = again.map((time, round) => time - (floor.listed[round] ?? Number.NaN));
  return [
    ...ofLint({ what: 'first lint, which makes the cache', values: made }, floor),
    ...ofLint(
      { what: 'lint again, one file changed', values: again, toHashing: budgets.againToHashing },
      floor,
    ),
    { what: 'lint again, beyond listing with stat', values: beyond, budget: budgets.againBeyondListing },
    ...ofLint({ what: 'one file, with a warm cache', values: oneFile, budget: budgets.oneFile }, floor),
  ];
}

/** What we take in the same rounds: for all of a lint, and for the schema alone. */
interface Ours {
  readonly cold: Times;
  readonly alone: Times;
}

/** How long another program takes for the schema, also in what we take, and its memory. */
function ofPeer({ name }: Program, runs: readonly Run[], { cold, alone }: Ours): readonly Figure[] {
  const took = milliseconds(runs);
  return [
    { what: name, values: took },
    { what: `${name}, to our cold lint`, values: beside(took, cold), unit: '×' },
    { what: `${name}, to our schema alone`, values: beside(took, alone), unit: '×' },
    { what: `${name}, memory`, values: megabytes(runs), unit: 'MB' },
  ];
}

/** Those that take long, once each, beside a cold lint at the same time. */
export async function measureSlowPeers({ folder, asks, peers }: Lint): Promise<Group | undefined> {
  const slow = peers.filter(({ upTo, isSlow }) => asks <= upTo && isSlow === true);
  if (slow.length === 0) return undefined;
  const own = [coldLint(folder, cacheOptions()), schemaAlone(folder)];
  const figures: Figure[] = [];
  for (const peer of slow) {
    const program = peerOn(peer, folder);
    const [cold, alone, runs = []] = await inTurn([...own, program], 1);
    const ours = { cold: milliseconds(cold), alone: milliseconds(alone) };
    figures.push(...ofPeer(program, runs, ours));
  }
  return { title: `Slower programs on ${title(asks)}, schema only, once each`, asks, figures };
}
