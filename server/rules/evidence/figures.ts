// The figures of an ask that can be compared with those of others: which indicator, area, year and unit, and the value.
// In: an ask's indicators and targets. Out: what is whole; a figure without year, or of an area no code list knows, is left out.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Indicator } from '../../records/types.ts';
import type { Path } from '../../text/place.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { allMeantNow } from '../meant.ts';

export interface Figure {
  /** Equal for figures that should have one value. */
  readonly key: string;
  readonly indicator: string;
  readonly kind: 'baseline' | 'target';
  readonly year: number;
  readonly value: number;
  readonly unit?: string;
  readonly area: readonly Localized[];
  readonly at: Path;
}

const kinds = ['baseline', 'target'] as const;

export function figuresOf(entry: AskEntry, vocabulary: Vocabulary): readonly Figure[] {
  const figures: Figure[] = [];
  for (const [index, indicator] of (entry.summary.indicators ?? []).entries()) {
    const area = areaOf(indicator, entry, vocabulary);
    if (area === undefined) continue;
    const { id, unit } = indicator;
    const [ids, name] = [area.map((region) => region.id), plain(unit)];
    for (const kind of kinds) {
      const { value, year } = indicator[kind] ?? {};
      if (value === undefined || year === undefined) continue;
      figures.push({
        key: JSON.stringify([id, kind, year, ids, name]),
        indicator: id,
        kind,
        year,
        value,
        unit,
        area: area.map(labelOf),
        at: ['indicators', index, kind, 'value'],
      });
    }
  }
  return figures;
}

/** The region of the indicator, else all targets of the ask; undefined when that is no area one can compare. */
function areaOf(
  { region }: Indicator,
  { summary: { targets } }: AskEntry,
  { regions }: Vocabulary,
): readonly Entry[] | undefined {
  const codes = region === undefined ? targets.map(({ code }) => code) : [region];
  const written = codes.filter((code) => code !== undefined);
  return written.length === 0 || written.length < codes.length ? undefined : allMeantNow(written, regions);
}

/** Case and spaces make no other unit. */
const plain = (unit = ''): string => unit.trim().replaceAll(/\s+/g, ' ').toLowerCase();
