// Every budget in one place: what a figure may be at most, and what we would like it to be.
import type { Budget } from './figures.mts';

const large = 10_000;
const huge = 50_000;

/** Of whole runs of the command line. */
export const lintBudgets = {
  toHashing: { most: 5, wish: 3, at: large },
  toNativePeer: { most: 1, wish: 0.7, at: large },
  memory: { most: 300, wish: 200, by: 'max', at: huge },
  growth: { most: 1.05, at: huge },
  againToHashing: { most: 1.5, at: large },
  againBeyondListing: { wish: 100, at: large },
  oneFile: { most: 250, wish: 150, at: large },
  start: { most: 1.5, wish: 1.2 },
} satisfies Record<string, Budget>;

/** Of the language server, as an editor sees it. */
export const serverBudgets = {
  first: { most: 250, wish: 150, upTo: large },
  settled: { most: 2000, wish: 1200, upTo: large },
  settledWarm: { most: 600, wish: 300, upTo: large },
  memory: { most: 150, wish: 110, by: 'max', upTo: large },
  longest: { most: 20, wish: 10, by: 'max' },
  edit: { most: 8, wish: 4, by: 'p95', upTo: large },
  editSeenByOthers: { most: 15, wish: 8, by: 'p95', upTo: large },
  editGrowth: { most: 1.3, wish: 1.1, at: huge },
  question: { most: 5, wish: 3, by: 'p95' },
  branchSwitch: { most: 500, wish: 250, by: 'max' },
} satisfies Record<string, Budget>;
