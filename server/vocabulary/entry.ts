// The entries of code lists. A list is data with validity dates and sources; rules read every norm from here.
import type { Worded } from '../wording/language.ts';

export const listNames = [
  'regions',
  'goals',
  'instruments',
  'terms',
  'statuses',
  'schemes',
  'envelopes',
  'ministries',
  'committees',
  'moments',
  'words',
] as const;
export type ListName = (typeof listNames)[number];

export interface Source {
  readonly title: Worded;
  readonly url?: string;
  readonly date?: string;
}

/** `own-knowledge` was not seen in an official source: it weakens a finding to a warning that says so. */
export type Certainty = 'found' | 'own-knowledge';

/** A number that a rule holds against a record, with where it comes from. */
export interface Norm {
  readonly value: number;
  readonly unit?: string;
  readonly certainty?: Certainty;
  readonly source?: Source;
}

export interface Entry {
  readonly id: string;
  readonly label: Worded;
  readonly definition?: Worded;
  readonly aliases: readonly string[];
  /** First and last day (ISO dates, both included) on which the entry may be used. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Ids of the entries that took its place, direct successors only. */
  readonly successors: readonly string[];
  readonly certainty: Certainty;
  readonly source?: Source;
}

export type RegionKind =
  | 'country'
  | 'landsdeel'
  | 'province'
  | 'corop'
  | 'municipality'
  | 'public-body'
  | 'water-board'
  | 'cooperation-region'
  | 'programme-area'
  | 'project-area';

export interface RegionEntry extends Entry {
  readonly kind: RegionKind;
  /** Ids of the regions it lies in: province, COROP area, landsdeel, country. */
  readonly partOf: readonly string[];
  /** Ids of member regions, of regions that are made of others (cooperation regions, programme areas). */
  readonly members: readonly string[];
  /** `own-knowledge`: members are a proxy, not the official list. */
  readonly membersCertainty?: Certainty;
  /** Ids of provinces that take part without being part of the territory. */
  readonly participants: readonly string[];
  readonly nuts?: string;
  /** How it ended. */
  readonly change?: 'merger' | 'absorbed' | 'renamed-recoded' | 'split';
  readonly plannedChange?: {
    readonly date: string;
    readonly successors: readonly string[];
    readonly note?: Worded;
  };
  readonly inhabitants?: { readonly value: number; readonly year: number; readonly source: Source };
}

export interface GoalEntry extends Entry {
  readonly core?: boolean;
  /** Goals that contain this one: an ask for it counts for them. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  /** Asks for this goal need many years (herstel, vernieuwing, …). */
  readonly needsLongCommitment?: Norm;
}

export interface TermEntry extends Entry {
  /** Whether an ask with this term asks for money. */
  readonly money: boolean;
  /** Whether an end year must, may not or may stand in the record. */
  readonly end: 'required' | 'forbidden' | 'optional';
  /** Another key that may stand instead of an end year. */
  readonly endOr?: 'reviewEvery';
  readonly minYears?: Norm;
  readonly maxYears?: Norm;
}

export interface InstrumentEntry extends Entry {
  readonly money: boolean;
  /** Ids of the funding terms it can carry. */
  readonly terms: readonly string[];
  readonly termsCertainty?: Certainty;
  readonly legalBasis?: Worded;
  readonly maxYears?: Norm;
  /** Terms that it can carry only when an act is its legal basis. */
  readonly termsByActOnly?: {
    readonly terms: readonly string[];
    readonly source: Source;
    readonly notAnAct: readonly string[];
  };
  /** `all-authorities`: spread by national measures over all authorities, cannot be aimed at one. */
  readonly spread?: 'all-authorities';
  /** Paid back: never added to grants. */
  readonly repaid?: boolean;
  /** Free money: no earmark, no accounting to the ministry. */
  readonly free?: boolean;
}

export interface StatusEntry extends Entry {
  /** Statuses that may come directly after this one. */
  readonly next: readonly string[];
  /** May come after any status. */
  readonly fromAnywhere?: boolean;
  /** The ask is over: nothing more is expected. */
  readonly ended?: boolean;
  /** What an ask in this status must carry in `followUp`. */
  readonly requires?: { readonly followUp: string; readonly reference: boolean };
}

export interface SchemeEntry extends Entry {
  readonly owners: readonly string[];
  readonly dossiers: readonly string[];
  /** Region ids the scheme is limited to. */
  readonly area?: readonly string[];
  readonly envelopes: readonly string[];
  readonly minimumOwnShare?: Norm;
  readonly minimumAmount?: Norm;
  readonly maximumAmount?: Norm;
  readonly minimumCover?: Norm;
  /** Scheme ids that may not pay for the same project. */
  readonly excludesSchemes: readonly string[];
  /** Goals it may not pay for. */
  readonly excludesGoals: readonly string[];
  readonly usualVat?: 'incl' | 'excl';
}

export interface EnvelopeEntry extends Entry {
  readonly scheme?: string;
  /** Whole euros. */
  readonly total?: number;
  readonly perYear?: Readonly<Record<string, number>>;
}

export interface MinistryEntry extends Entry {
  readonly managesFunds?: readonly string[];
}

export interface CommitteeEntry extends Entry {
  readonly ministries: readonly string[];
  readonly dossiers: readonly string[];
}

export interface MomentEntry extends Entry {
  readonly date: string;
  readonly kind: string;
}

/** Lists of words and thresholds that rules read: vague words, names of laws, similarity limits. */
export interface WordsEntry extends Entry {
  readonly kind: string;
  readonly words: readonly string[];
  readonly value?: Norm;
}

export interface EntryOf {
  readonly regions: RegionEntry;
  readonly goals: GoalEntry;
  readonly instruments: InstrumentEntry;
  readonly terms: TermEntry;
  readonly statuses: StatusEntry;
  readonly schemes: SchemeEntry;
  readonly envelopes: EnvelopeEntry;
  readonly ministries: MinistryEntry;
  readonly committees: CommitteeEntry;
  readonly moments: MomentEntry;
  readonly words: WordsEntry;
}
