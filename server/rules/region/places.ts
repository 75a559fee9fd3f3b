// The places of an ask or a submission where a region stands, and a region as a fact for messages. Looks nothing up but entries.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Ask } from '../../records/ask.ts';
import type { Indicator } from '../../records/types.ts';
import type { Path } from '../../text/place.ts';
import type { RegionEntry, RegionKind } from '../../vocabulary/entry.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';

export interface RegionPlace {
  /** As written: a code, or a name where a code belongs. */
  readonly written: string;
  readonly at: Path;
  /** `party`: may also be something that is no region, such as the European Union. */
  readonly kind: 'target' | 'party' | 'submitter' | 'member';
  /** The key of the list of regions in which the place is one item. */
  readonly list?: 'targetRegions' | 'members';
  /** Where the code goes when the place holds only a name. */
  readonly codeAt: Path;
  /** The name that stands beside the code, and its place. */
  readonly name?: string;
  readonly nameAt?: Path;
}

/** The parts of an ask, or of its summary, in which regions stand. */
export type RegionHolder = Pick<Ask, 'targets' | 'funding'> & {
  readonly indicators?: readonly Indicator[];
  readonly instrument?: { readonly recipient?: string };
};

/** Targets, then payers, recipient and the regions of indicators. */
export function regionPlaces(ask: RegionHolder): readonly RegionPlace[] {
  const places: RegionPlace[] = [];
  addTargets(places, ask);
  addParties(places, ask);
  return places;
}

const target = { kind: 'target', list: 'targetRegions' } as const;

function addTargets(places: RegionPlace[], { targets }: RegionHolder): void {
  for (const { index, code, inMap, name, informal } of targets) {
    const item: Path = ['targetRegions', index];
    const codeAt = inMap ? [...item, 'code'] : item;
    const nameAt = name === undefined ? undefined : [...item, 'name'];
    if (code !== undefined) places.push({ ...target, written: code, at: codeAt, codeAt, name, nameAt });
    else if (name !== undefined && informal === undefined) {
      places.push({
        ...target,
        written: name,
        at: [...item, 'name'],
        codeAt: [...item, 'code'],
        nameAt,
      });
    }
  }
}

function addParties(places: RegionPlace[], { funding, instrument, indicators }: RegionHolder): void {
  const add = (written: string | undefined, at: Path): void => {
    if (written !== undefined) places.push({ written, at, kind: 'party', codeAt: at });
  };
  for (const [index, { party }] of (funding?.parts ?? []).entries()) {
    add(party, ['funding', 'parts', index, 'party']);
  }
  add(funding?.operation?.payer, ['funding', 'operation', 'payer']);
  add(instrument?.recipient, ['instrument', 'recipient']);
  for (const [index, { region }] of (indicators ?? []).entries()) {
    add(region, ['indicators', index, 'region']);
  }
}

/** The submitter and the members that a submission pins. */
export function submissionPlaces({ record }: SubmissionEntry): readonly RegionPlace[] {
  const { submitter, members = [] } = record;
  const places = members.map((written, index): RegionPlace => {
    const at = ['members', index];
    return { written, at, kind: 'member', list: 'members', codeAt: at };
  });
  if (submitter === undefined) return places;
  const at = ['submitter'];
  return [{ written: submitter, at, kind: 'submitter', codeAt: at }, ...places];
}

export type NamedRegion = { readonly id: string; readonly name: Localized; readonly kind: RegionKind };

export const namedRegion = (region: RegionEntry): NamedRegion => ({
  id: region.id,
  name: labelOf(region),
  kind: region.kind,
});
