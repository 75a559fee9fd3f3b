// A record that conforms to its schema → the ask that rules read: amounts are numbers, links and targets are objects.
// Equal records give equal asks; the record is not changed.
import { linkKinds } from './ask.ts';
import type { Amount, Ask, AskLink, AskTarget, Funding, Granted, LinkKind } from './ask.ts';
import { writtenPlace } from './marks.ts';
import type {
  AskRecord,
  Euros,
  Funding as FundingRecord,
  Granted as GrantedRecord,
  Target,
} from './types.ts';

/** "240_000_000" → 240000000. */
const euros = (amount: Euros): number =>
  typeof amount === 'number' ? amount : Number(amount.replaceAll(/\D/g, ''));

const eurosOf = (amount: Euros | undefined): number | undefined =>
  amount === undefined ? undefined : euros(amount);

function linksOf(record: Partial<AskRecord>): AskLink[] {
  const links: AskLink[] = [];
  for (const kind of linkKinds) {
    const list = record[kind];
    if (list === undefined) continue;
    for (const [index, item] of list.entries()) links.push(linkOf(kind, writtenPlace(list, index), item));
  }
  if (record.partOf !== undefined) links.push({ kind: 'partOf', index: 0, inMap: false, to: record.partOf });
  const { waivers = [] } = record;
  for (const [index, { with: to }] of waivers.entries()) {
    if (to !== undefined)
      links.push({ kind: 'waivers', index: writtenPlace(waivers, index), inMap: true, to });
  }
  return links;
}

type Item = NonNullable<AskRecord[LinkKind]>[number];

function linkOf(kind: LinkKind, index: number, item: Item): AskLink {
  if (typeof item === 'string') return { kind, index, inMap: false, to: item };
  const link = { kind, index, inMap: true, to: item.ask };
  return 'because' in item ? link : { ...link, while: item.while, seen: item.seen };
}

function targetOf(item: Target, index: number): AskTarget {
  if (typeof item === 'string') return { index, code: item, inMap: false };
  return { index, code: item.code, inMap: true, name: item.name, informal: item.informal };
}

function amountOf({ total, perYear, vat, priceLevel }: NonNullable<FundingRecord['amount']>): Amount {
  return { total: eurosOf(total), perYear: eurosOf(perYear), vat, priceLevel };
}

function fundingOf({ amount, parts, operation, ...rest }: FundingRecord): Funding {
  return {
    ...rest,
    amount: amount && amountOf(amount),
    parts: parts?.map((part) => ({ ...part, amount: euros(part.amount) })),
    operation: operation && { ...operation, perYear: eurosOf(operation.perYear) },
  };
}

const grantedOf = (granted: GrantedRecord): Granted => ({ ...granted, amount: eurosOf(granted.amount) });

/** The ask of a record. */
export function normalised(record: Partial<AskRecord>): Ask {
  const {
    dependsOn: _dependsOn,
    supports: _supports,
    excludes: _excludes,
    replaces: _replaces,
    jointWith: _jointWith,
    distinctFrom: _distinctFrom,
    formerIds,
    nationalGoals,
    targetRegions,
    funding,
    granted,
    ...rest
  } = record;
  return {
    ...rest,
    formerIds: formerIds ?? [],
    nationalGoals: nationalGoals ?? [],
    targets: targetRegions?.map((item, index) => targetOf(item, writtenPlace(targetRegions, index))) ?? [],
    funding: funding && fundingOf(funding),
    granted: granted && grantedOf(granted),
    links: linksOf(record),
  };
}
