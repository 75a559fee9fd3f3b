// One ask, typed and normalised: amounts are numbers, links are objects, what has a wrong shape is absent.
import type { Worded } from '../wording/language.ts';
import type {
  AskRecord,
  Decision,
  Funding as FundingRecord,
  FundingPart as FundingPartRecord,
  Granted as GrantedRecord,
  Status,
  Term,
} from './types.ts';

/** The keys under which an ask points at other asks, in canonical order. */
export const linkKinds = [
  'dependsOn',
  'supports',
  'excludes',
  'replaces',
  'jointWith',
  'distinctFrom',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface AskLink {
  /** `partOf` and `waivers` name an ask too, in shapes of their own. */
  readonly kind: LinkKind | 'partOf' | 'waivers';
  /** Place in the list under `kind`; 0 under `partOf`, which is no list. */
  readonly index: number;
  /** Whether the target stands under a key of a map (true) or is the item itself. */
  readonly inMap: boolean;
  /** Id of the ask pointed at, as written. */
  readonly to: string;
  readonly while?: readonly Status[];
  /** Fingerprint of the target when it was last looked at. */
  readonly seen?: string;
}

export interface AskTarget {
  /** Place in `targetRegions`. */
  readonly index: number;
  /** Code or cooperation-region id as written; absent for informal regions. */
  readonly code?: string;
  /** Whether the code stands under `code` of a map (true) or is the item itself. */
  readonly inMap: boolean;
  readonly name?: string;
  readonly informal?: Worded;
}

/** Money in whole euros. */
export interface Amount {
  readonly total?: number;
  readonly perYear?: number;
  readonly vat?: 'incl' | 'excl' | 'compensabel';
  readonly priceLevel?: number;
}

export type FundingPart = Omit<FundingPartRecord, 'amount'> & { readonly amount: number };

export type Funding = Omit<FundingRecord, 'amount' | 'parts' | 'operation'> & {
  readonly amount?: Amount;
  readonly parts?: readonly FundingPart[];
  readonly operation?: { readonly perYear?: number; readonly payer?: string };
};

export type Granted = Omit<GrantedRecord, 'amount'> & {
  readonly amount?: number;
  readonly decision?: Decision;
};

export type Ask = Partial<
  Omit<AskRecord, 'funding' | 'granted' | 'targetRegions' | 'formerIds' | 'nationalGoals' | LinkKind>
> & {
  /** The id as it stands in the file, where it has not the form of one; `id` is then how it is read. */
  readonly writtenId?: string;
  readonly formerIds: readonly string[];
  readonly nationalGoals: readonly string[];
  readonly targets: readonly AskTarget[];
  readonly funding?: Funding;
  readonly granted?: Granted;
  readonly links: readonly AskLink[];
};

export type { Status, Term };
