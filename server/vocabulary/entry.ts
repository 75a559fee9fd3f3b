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
  /** False: announced, but not law or not open yet; on no date valid. */
  readonly inForce?: boolean;
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

/** The members a region had in a year, or on a day. */
export interface FormerMembers {
  readonly asOf: string;
  readonly members: readonly string[];
  readonly source?: Source;
}

export interface FormerNuts {
  readonly code: string;
  /** Year of the edition. */
  readonly edition: number;
  readonly certainty: Certainty;
}

export type Tile = readonly [column: number, row: number];

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
  /** Members at an earlier time, newest first. */
  readonly formerMembers?: readonly FormerMembers[];
  /** Code in the edition of NUTS that the list follows. */
  readonly nuts?: string;
  /** Column and row in a map of tiles, from 0: a drawing of our own, no official map. */
  readonly tile?: Tile;
  /** Codes of the same area in earlier editions of NUTS. */
  readonly formerNuts?: readonly FormerNuts[];
  /** How it ended. */
  readonly change?: 'merger' | 'absorbed' | 'renamed-recoded' | 'split';
  readonly plannedChange?: {
    readonly date: string;
    readonly successors: readonly string[];
    readonly note?: Worded;
    readonly certainty?: Certainty;
    readonly source?: Source;
  };
  /** What is known to be incomplete or doubtful about this entry. */
  readonly note?: Worded;
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

/** A kind of authority that gets a specific grant, and whether that was found in a source. */
export interface GrantTo {
  readonly kind: RegionKind;
  readonly certainty: Certainty;
}

export interface InstrumentEntry extends Entry {
  readonly money: boolean;
  /** Ids of the funding terms it can carry. */
  readonly terms: readonly string[];
  readonly termsCertainty?: Certainty;
  readonly legalBasis?: Worded;
  /** Longest time it lasts, first and last year included. */
  readonly maxYears?: Norm;
  /** Share of the cost that must be in view before it starts, in percent. */
  readonly minimumCover?: Norm;
  /** Terms that it can carry only when an act is its legal basis. */
  readonly termsByActOnly?: {
    readonly terms: readonly string[];
    readonly source: Source;
    /** Texts that name the rule itself, which is not the act that is asked for. */
    readonly notAnAct: readonly string[];
  };
  /** `all-authorities`: spread by national measures over all authorities, cannot be aimed at one. */
  readonly spread?: 'all-authorities';
  /** Paid back: never added to grants. */
  readonly repaid?: boolean;
  /** Needs a plan for paying back: share, year, leakage. */
  readonly needsRepayment?: boolean;
  /** Free money: no earmark, no accounting to the ministry. */
  readonly free?: boolean;
  /** Funds it is paid from, as in `managesFunds` of ministries. */
  readonly funds?: readonly string[];
  /** Ids of goals that it pays for as a rule. */
  readonly serves?: readonly string[];
  /** Id of the scheme that stands for the whole kind of which this is one. */
  readonly system?: string;
  /** Only a region of this kind can ask for it. */
  readonly requestedBy?: RegionKind;
  /** Money under conditions to a public authority counts as a specific grant. */
  readonly grantsToAuthoritiesAreSpuk?: boolean;
  /** It is a specific grant: earmarked money for authorities of these kinds. */
  readonly specificGrantTo?: readonly GrantTo[];
  /** Ids of the instruments that it will replace once it is in force. */
  readonly takesPlaceOf?: readonly string[];
  /** What it builds must be run and kept up afterwards. */
  readonly needsOperation?: boolean;
  /** Nothing that can be granted: a position or an order of doing things. */
  readonly weak?: boolean;
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
  /** How the ask ended, or what came of it. */
  readonly outcome?: 'granted' | 'partly-granted' | 'rejected' | 'withdrawn' | 'overtaken' | 'delivered';
  /** Must carry the decision that grants it. */
  readonly needsDecision?: boolean;
  /** Needs a mandate: an earlier status that gives one, or the adoption of the submission. */
  readonly needsMandate?: boolean;
  /** With a decision of the governing body, this status is the mandate. */
  readonly givesMandate?: boolean;
  /** What should be written down with it, in words. */
  readonly carries?: Worded;
}

/** A threshold of a scheme as it stands. */
export interface SchemeCriterion {
  /** As in `scheme.criterion.kind` of an ask. */
  readonly kind: string;
  readonly current: Norm;
  readonly label: Worded;
}

export interface SchemeEntry extends Entry {
  /** Ids of the ministries that decide on it. */
  readonly owners: readonly string[];
  /** Parliamentary dossiers, as `29697` or `36800-A`. */
  readonly dossiers: readonly string[];
  /** `own-knowledge`: the numbers of the dossiers were not checked. */
  readonly dossiersCertainty?: Certainty;
  /** Id of the larger scheme it is a part of. */
  readonly programme?: string;
  /** Id of the scheme that stands for the whole kind of which this is one. */
  readonly system?: string;
  /** False: has no money of its own. */
  readonly money?: boolean;
  /** Id of its act or regulation in the law database. */
  readonly regulation?: string;
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
  /** `own-knowledge`: that there are exclusions is sure, but not precisely which. */
  readonly exclusionsCertainty?: Certainty;
  readonly criteria?: readonly SchemeCriterion[];
  /** Amounts known from earlier claims or estimates, in euros: what is normal for it. */
  readonly knownAmounts?: readonly Norm[];
  /** Known to be closed for reactions on this day; the last day itself may be earlier. */
  readonly consultationClosed?: { readonly by: string; readonly source?: Source };
  readonly usualVat?: 'incl' | 'excl';
}

export interface EnvelopeEntry extends Entry {
  readonly scheme?: string;
  /** Whole euros. */
  readonly total?: number;
  readonly perYear?: Readonly<Record<string, number>>;
  /** Part of the total that is reserved for something else, in whole euros. */
  readonly reserved?: number;
}

export interface MinistryEntry extends Entry {
  /** Ids of the funds it manages. */
  readonly managesFunds?: readonly string[];
}

export interface CommitteeEntry extends Entry {
  readonly ministries: readonly string[];
  /** Dossiers in which it has the lead. */
  readonly dossiers: readonly string[];
}

export interface MomentEntry extends Entry {
  readonly date: string;
  /** True: the date is the last day the law allows; it often happens earlier. */
  readonly latest?: boolean;
  readonly kind: string;
}

/** Lists of words and thresholds that rules read: vague words, names of laws, similarity limits. */
export interface WordsEntry extends Entry {
  readonly kind: string;
  readonly words: readonly string[];
  readonly value?: Norm;
  /** Id in another code list that the words stand for. */
  readonly means?: string;
  /** How it should be written. */
  readonly write?: string;
  /** Ids of entries of the same kind that it cannot go with. */
  readonly excludes?: readonly string[];
  /** Bounded regular expression of the right form. Its groups `dossier` and `chapter` say which part is the dossier. */
  readonly pattern?: string;
  /** Bounded regular expression of forms that are understood but not right, and what to write instead (`$1` …). */
  readonly loose?: string;
  readonly canonical?: string;
  /** Web address of what has the right form; `$&`, `$1` and `$<dossier>` stand for parts of it, as in a replacement. */
  readonly link?: string;
  /** `own-knowledge`: the form of the web address was not seen in a source. */
  readonly linkCertainty?: Certainty;
  readonly examples?: readonly string[];
  /** A number counts only when its digits times these weights sum to a multiple of `modulo`. */
  readonly checksum?: { readonly weights: readonly number[]; readonly modulo: number };
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
