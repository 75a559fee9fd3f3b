// What the codes in an overview are called. In: code lists, and the codes that asks name. Out: labels in the language of the
// reader; a code that no list knows has no name.
import { each, type Steps } from '../../portfolio/steps.ts';
import { valueLabel } from '../../records/value-label.ts';
import { isAnswered } from '../../rules/life.ts';
import { mayFollow } from '../../rules/status/steps.ts';
import type { Entry, RegionEntry, SchemeEntry, StatusEntry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import type { AskRow, Name, Names, RegionName, SchemeName, StatusName } from './overview.ts';
import { meant } from './meant.ts';
import { tilesOfAll, tilesTouched } from './tiles.ts';

/** Codes that asks name, as written. */
type Codes = Readonly<Record<Exclude<keyof Names, 'goals' | 'statuses'>, Set<string>>>;

export function* namesFor(rows: readonly AskRow[], world: World): Steps<Names> {
  const { vocabulary } = world.portfolio;
  const codes = yield* codesIn(rows);
  const name = (entry: Entry): Name => nameOf(entry, world);
  const goals = new Set(vocabulary.goals.entries.map(({ id }) => id));
  const statuses = new Set(vocabulary.statuses.entries.map(({ id }) => id));
  return {
    goals: named(vocabulary.goals, goals, name),
    statuses: named(vocabulary.statuses, statuses, (status) => statusName(status, world)),
    regions: regionNames(codes.regions, world),
    schemes: named(vocabulary.schemes, codes.schemes, (scheme) => schemeName(scheme, world)),
    effects: Object.fromEntries([...codes.effects].map((code) => [code, effectName(code, world)])),
    instruments: named(vocabulary.instruments, codes.instruments, name),
    terms: named(vocabulary.terms, codes.terms, name),
    envelopes: named(vocabulary.envelopes, codes.envelopes, name),
    ministries: named(vocabulary.ministries, codes.ministries, name),
    moments: named(vocabulary.moments, codes.moments, name),
  };
}

function* codesIn(rows: readonly AskRow[]): Steps<Codes> {
  const codes: Codes = {
    regions: new Set(),
    schemes: new Set(),
    effects: new Set(),
    instruments: new Set(),
    terms: new Set(),
    envelopes: new Set(),
    ministries: new Set(),
    moments: new Set(),
  };
  const add = (list: keyof Codes, code: string | undefined): void => {
    if (code !== undefined) codes[list].add(code);
  };
  yield* each(rows, (row) => {
    for (const code of row.regions) add('regions', code);
    for (const code of row.ministries) add('ministries', code);
    add('schemes', row.scheme);
    add('effects', row.effect);
    add('instruments', row.instrument);
    add('terms', row.term);
    add('envelopes', row.envelope);
    add('moments', row.moment?.id);
  });
  return codes;
}

function named<E extends Entry, N extends Name>(
  list: CodeList<E>,
  codes: Iterable<string>,
  name: (entry: E) => N,
): Readonly<Record<string, N>> {
  const all: Record<string, N> = {};
  for (const code of codes) {
    const entry = meant(code, list);
    if (entry !== undefined) all[code] = name(entry);
  }
  return all;
}

function nameOf({ id, label, definition }: Entry, { language }: World): Name {
  return {
    label: inLanguage(label, language) || id,
    definition: inLanguage(definition, language) || undefined,
  };
}

function statusName(status: StatusEntry, world: World): StatusName {
  const next = world.portfolio.vocabulary.statuses.entries.filter(
    (other) => other !== status && mayFollow(status, other),
  );
  return { ...nameOf(status, world), next: next.map(({ id }) => id), isOver: isAnswered(status) };
}

/** All tiles and what they lie in, and the regions that asks name with what these lie in. */
function regionNames(codes: ReadonlySet<string>, world: World): Readonly<Record<string, RegionName>> {
  const { regions } = world.portfolio.vocabulary;
  const wanted = new Set([...tilesOfAll(regions), ...codes]);
  // What is added lies in what is there already, so that looking at it too adds nothing.
  for (const code of wanted) for (const { id } of regions.ancestors(code)) wanted.add(id);
  return named(regions, wanted, (region) => regionName(region, world));
}

function regionName(
  region: RegionEntry & { readonly tile?: readonly [number, number] },
  world: World,
): RegionName {
  const { kind, partOf, tile } = region;
  return { ...nameOf(region, world), kind, partOf, tile };
}

function schemeName(scheme: SchemeEntry, world: World): SchemeName {
  const { regions } = world.portfolio.vocabulary;
  const { area = [] } = scheme;
  const isNational = area.some((code) => regions.get(code)?.kind === 'country');
  const tiles = area.length === 0 || isNational ? undefined : tilesTouched(area, regions);
  return { ...nameOf(scheme, world), tiles };
}

const effectName = (effect: string, { language }: World): Name => ({
  label: valueLabel('ask', ['scheme', 'effect'], effect)[language],
});
