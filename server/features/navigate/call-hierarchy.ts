// Which asks wait for which (`dependsOn`), as a chain that an editor can walk in both directions, one step at a time.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { AskLink } from '../../records/ask.ts';
import { targetPath } from '../../rules/link/link-path.ts';
import { contains, type Range } from '../../text/place.ts';
import { inLanguage } from '../../wording/language.ts';
import { bearersOf, namesOfAsk } from '../places/ask-names.ts';
import { referenceAt } from '../places/occurrences.ts';
import { placeOfAsk, recordRange, type Target, valueRange } from '../places/ranges.ts';
import type { Source, World } from '../source.ts';

/** An ask in the chain. */
export interface CallItem extends Target {
  readonly id: string;
  readonly title: string;
}

export interface Call {
  /** The ask at the other end. */
  readonly item: CallItem;
  /** Where the link stands: in the file of the ask that depends. */
  readonly ranges: readonly Range[];
}

/** The ask that is named at an offset, else the one whose record it is in. */
export function prepareCalls(source: Source, offset: number, world: World): readonly CallItem[] {
  const found = referenceAt(source, offset, world);
  if (found?.reference.what === 'ask') {
    return bearersOf(found.reference.id, world).flatMap((entry) => itemOf(entry, world));
  }
  const document = source.documents.findIndex((_, index) => {
    const range = source.kind === 'ask' ? recordRange(source, index) : undefined;
    return range !== undefined && contains(range, offset);
  });
  const entry = world.portfolio.asksIn(source.file)[document];
  return entry === undefined ? [] : itemOf(entry, world);
}

/** The asks that depend on an ask. */
export function incomingCalls({ id }: Pick<CallItem, 'id'>, world: World): readonly Call[] {
  const names = namesOfAsk(id, world);
  const waiting = new Set([...names].flatMap((name) => world.portfolio.ids.pointingAt(name)));
  return [...waiting].flatMap((entry) => {
    const links = dependencies(entry).filter(({ to }) => names.has(to));
    return links.length === 0 ? [] : callsTo(entry, rangesOf(entry, links, world), world);
  });
}

/** The asks that an ask depends on. */
export function outgoingCalls({ id }: Pick<CallItem, 'id'>, world: World): readonly Call[] {
  const holders = bearersOf(id, world);
  const byTarget = new Map<AskEntry, Range[]>();
  for (const holder of holders) {
    for (const link of dependencies(holder)) {
      for (const target of bearersOf(link.to, world)) {
        byTarget.set(target, [...(byTarget.get(target) ?? []), ...rangesOf(holder, [link], world)]);
      }
    }
  }
  return [...byTarget].flatMap(([entry, ranges]) => callsTo(entry, ranges, world));
}

const dependencies = ({ summary: { links } }: AskEntry): readonly AskLink[] =>
  links.filter(({ kind }) => kind === 'dependsOn');

const callsTo = (entry: AskEntry, ranges: readonly Range[], world: World): Call[] =>
  itemOf(entry, world).map((item) => ({ item, ranges }));

function rangesOf({ file, document }: AskEntry, links: readonly AskLink[], world: World): Range[] {
  const source = world.source(file);
  return source === undefined
    ? []
    : links.flatMap((link) => valueRange(source, document, targetPath(link)) ?? []);
}

function itemOf(entry: AskEntry, world: World): CallItem[] {
  const place = placeOfAsk(entry, world);
  const { id = '', title } = entry.summary;
  return place === undefined ? [] : [{ ...place, id, title: inLanguage(title, world.language) || id }];
}
