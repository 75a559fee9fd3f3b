// The lines above an ask: who points at it, what is claimed from its budget, which approvals are there, how complete it is.
// `codeLenses` says cheaply where such lines stand; `resolveCodeLens` finds the words of one, and where a click leads.
import { valueAt } from '../../text/value-at.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { targetBasket } from './basket.ts';
import { approvalsOf } from './approvals.ts';
import { completenessOfAsk } from './completeness.ts';
import type { Path, Range } from '../../text/place.ts';
import { lensWords as words } from '../../wording/editor/code-lens.ts';
import { inLanguage } from '../../wording/language.ts';
import { listed } from '../../wording/say.ts';
import { claimsOn } from '../cards/envelope-claims.ts';
import { pointersTo } from '../navigate/references.ts';
import { firstKey } from '../places/ranges.ts';
import type { FileRange, Source, World } from '../source.ts';

export type LensKind = 'references' | 'envelope' | 'approvals' | 'completeness';

/** Plain data: it may travel to the editor and back. */
export interface CodeLens {
  /** The id of the ask, else the first key of its record. */
  readonly range: Range;
  readonly kind: LensKind;
  readonly file: string;
  readonly document: number;
  /** Its id, where it has one. */
  readonly ask?: string;
}

export interface ResolvedLens {
  readonly title: string;
  readonly command: 'showReferences' | 'showEnvelope' | 'showReview' | 'showMissing';
  /** The first of what the title counts, where that is many. */
  readonly places: readonly FileRange[];
}

/** Of a budget the places of its largest claims, no more: each costs reading a file. */
const mostPlaces = 25;

export function codeLenses(source: Source, { portfolio }: World): readonly CodeLens[] {
  if (source.kind !== 'ask') return [];
  const needsApproval = Object.keys(portfolio.record.requiredApprovals ?? {}).length > 0;
  return source.records.flatMap(({ value }, document) => {
    const range = source.exactRange(document, ['id']) ?? firstKey(source, document);
    if (range === undefined) return [];
    const ask = valueAt(value, ['id']);
    const id = typeof ask === 'string' ? ask : undefined;
    const kinds: LensKind[] = [
      ...(id === undefined ? [] : ['references' as const]),
      ...((valueAt(value, ['funding', 'envelope']) ?? undefined) === undefined ? [] : ['envelope' as const]),
      ...(id !== undefined && needsApproval ? ['approvals' as const] : []),
      'completeness',
    ];
    return kinds.map((kind) => ({ range, kind, file: source.file, document, ask: id }));
  });
}

/** Undefined when the ask is no longer where it was: the lines will be asked for anew. */
export function resolveCodeLens(lens: CodeLens, world: World): ResolvedLens | undefined {
  const entry = world.portfolio.asksIn(lens.file)[lens.document];
  if (entry === undefined) return undefined;
  switch (lens.kind) {
    case 'references':
      return referencesLens(entry, world);
    case 'envelope':
      return envelopeLens(entry, world);
    case 'approvals':
      return approvalsLens(entry, world);
    case 'completeness':
      return completenessLens(entry, lens.range, world);
    default:
      return undefined;
  }
}

function referencesLens(entry: AskEntry, world: World): ResolvedLens {
  const { count, places } = pointersTo(entry, world);
  return { title: words.references[world.language]({ count }), command: 'showReferences', places };
}

function envelopeLens(entry: AskEntry, world: World): ResolvedLens | undefined {
  const { envelope: written } = entry.summary.funding ?? {};
  if (written === undefined) return undefined;
  const { language } = world;
  const { id, envelope, asks, baskets } = claimsOn(written, world);
  const basket = targetBasket(baskets, entry);
  const title = words.envelope[language]({
    asks: basket?.asks.length ?? asks.length,
    name: inLanguage(envelope?.label, language) || id,
    amount: basket?.claimed,
    available: basket?.available,
  });
  const places = (basket?.asks ?? asks).slice(0, mostPlaces).flatMap((one) => {
    const range = world.source(one.file)?.exactRange(one.document, ['funding', 'envelope']);
    return range === undefined ? [] : [{ file: one.file, range }];
  });
  return { title, command: 'showEnvelope', places };
}

function approvalsLens(entry: AskEntry, world: World): ResolvedLens | undefined {
  const approvals = approvalsOf(entry, world.portfolio);
  if (approvals.length === 0) return undefined;
  const { language } = world;
  const who = (state: (typeof approvals)[number]['state']): string =>
    listed(
      approvals.filter((one) => one.state === state).map(({ name }) => name[language]),
      language,
    );
  const title = words.approvals[language]({
    given: who('given'),
    outdated: who('outdated'),
    open: who('open'),
  });
  const files = new Set(approvals.flatMap((one) => one.files));
  return {
    title,
    command: 'showReview',
    places: [...files].map((file) => ({ file, range: { start: 0, end: 0 } })),
  };
}

function completenessLens(entry: AskEntry, range: Range, world: World): ResolvedLens {
  const { there, wanted, gaps } = completenessOfAsk(entry, world);
  const source = world.source(entry.file);
  const places = gaps.map((gap) => ({
    file: entry.file,
    range: (source && nearest(source, entry.document, gap)) ?? range,
  }));
  return { title: words.completeness[world.language]({ there, wanted }), command: 'showMissing', places };
}

/** The place itself, else the key of the nearest part that should hold it; undefined when that is the whole record. */
function nearest(source: Source, document: number, path: Path): Range | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const range = source.exactRange(document, path.slice(0, length), 'key');
    if (range !== undefined) return range;
  }
  return undefined;
}
