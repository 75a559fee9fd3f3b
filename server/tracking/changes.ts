// What changed between two moments of a portfolio, in meaning: asks that came, went, were renamed, and of those that stayed what
// they say otherwise. In: the portfolio then and now, and the files that read otherwise. Out: facts. Judges and words nothing.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { each, type Steps } from '../portfolio/steps.ts';
import type { Ask } from '../records/ask.ts';
import { canonicalKeys } from '../records/canonical.ts';
import { countsInFingerprint, sameMeaning } from '../records/fingerprint.ts';

export interface AskChange {
  /** Absent for an ask that is new. */
  readonly before?: AskEntry;
  /** Absent for an ask that is gone. */
  readonly after?: AskEntry;
  readonly renamed: boolean;
  /** Keys of the record that say something else, in their order; none when only layout or remarks changed. */
  readonly keys: readonly string[];
  /** The ask asks for something else: its fingerprint changed. */
  readonly inMeaning: boolean;
}

interface Moments {
  readonly before: Portfolio;
  readonly after: Portfolio;
}

/** In the order of the present portfolio; asks that are gone last. What lies in other files is not looked at. */
export function* changesBetween(moments: Moments, files: ReadonlySet<string>): Steps<readonly AskChange[]> {
  const { after, before } = moments;
  const changes: AskChange[] = [];
  const found = new Set<AskEntry>();
  yield* each(after.asks, (entry) => {
    if (!files.has(entry.file)) return;
    const old = earlierOf(entry, before);
    if (old !== undefined) found.add(old);
    changes.push(old === undefined ? { ...same, after: entry } : changeOf(old, entry, moments));
  });
  yield* each(before.asks, (entry) => {
    const { id } = entry.summary;
    const lives = id !== undefined && after.ids.known(id).length > 0;
    if (files.has(entry.file) && !found.has(entry) && !lives) changes.push({ ...same, before: entry });
  });
  return withoutBystanders(changes);
}

const same = { renamed: false, keys: [], inMeaning: false } as const;

const isQuiet = ({ after, before, keys, renamed }: AskChange): boolean =>
  before !== undefined && after !== undefined && keys.length === 0 && !renamed;

/** In a file of several asks the one that changed is why the file reads otherwise, not those around it. */
function withoutBystanders(changes: readonly AskChange[]): readonly AskChange[] {
  const explained = new Set<string | undefined>();
  for (const change of changes)
    if (!isQuiet(change)) explained.add(change.after?.file).add(change.before?.file);
  return changes.filter((change) => !isQuiet(change) || !explained.has(change.after?.file));
}

/** The ask as it was, under its present id or one that it bore; without an id the one in its place. */
function earlierOf({ document, file, summary }: AskEntry, before: Portfolio): AskEntry | undefined {
  const { formerIds, id } = summary;
  const names = id === undefined ? formerIds : [id, ...formerIds];
  if (names.length === 0) {
    const there = before.asksIn(file)[document];
    return there?.summary.id === undefined ? there : undefined;
  }
  const all = names.flatMap((name) => before.ids.withId(name));
  return all.find((entry) => entry.file === file) ?? all[0];
}

/** Told as a renaming. */
const ownNames: ReadonlySet<string> = new Set(['id', 'formerIds']);

function changeOf(before: AskEntry, after: AskEntry, moments: Moments): AskChange {
  const was = saidBy(moments.before.recordOf(before));
  const is = saidBy(moments.after.recordOf(after));
  const keys = canonicalKeys('ask', []).filter(
    (key) => !ownNames.has(key) && !sameMeaning(was[key], is[key]),
  );
  const renamed = before.summary.id !== after.summary.id;
  return { before, after, renamed, keys, inMeaning: keys.some(countsInFingerprint) };
}

/** What an ask says by the keys of its record. */
function saidBy({ links, targets, ...rest }: Ask): Readonly<Record<string, unknown>> {
  const byKind: Record<string, unknown[]> = {};
  for (const { kind, to, while: statuses } of links) {
    if (kind !== 'partOf' && kind !== 'waivers') (byKind[kind] ??= []).push([to, statuses]);
  }
  const targetRegions = targets.map(({ code, informal, name }) => [code, name, informal]);
  return { ...rest, ...byKind, targetRegions };
}
