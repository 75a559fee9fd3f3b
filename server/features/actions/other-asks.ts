// The asks beside its own that a finding speaks of, from its related places.
import type { Finding } from '../../checks/finding.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Range } from '../../text/place.ts';
import type { Source, World } from '../source.ts';

/** The ask in whose record a finding lies, or of which it speaks from elsewhere. */
export function askOf(source: Source, finding: Finding, { portfolio }: World): AskEntry | undefined {
  if (source.kind === 'ask') return portfolio.asksIn(source.file)[finding.document];
  const [entry, ...others] = finding.ask === undefined ? [] : portfolio.ids.withId(finding.ask);
  return others.length === 0 ? entry : undefined;
}

/** Each once, in the order in which the finding names them. */
export function otherAsks(
  finding: Pick<Finding, 'related'>,
  own: AskEntry,
  world: World,
): readonly AskEntry[] {
  const found = new Set<AskEntry>();
  for (const { file, range } of finding.related) {
    const entries = world.portfolio.asksIn(file);
    const place =
      entries.length < 2
        ? 0
        : (world.source(file)?.records.findIndex((one) => holds(one.range, range)) ?? -1);
    const entry = entries[place];
    if (entry !== undefined && entry !== own) found.add(entry);
  }
  return [...found];
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.start < outer.end;
