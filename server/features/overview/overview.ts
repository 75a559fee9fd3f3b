// The whole picture of a portfolio as plain data: what lists, trees and charts show. Codes stand as they are; what they are
// called stands once, in `names`. Everything is in the language of the reader, nothing is drawn or filtered here.

/** A year and whole euros. */
export type EurosPerYear = Readonly<Record<string, number>>;

export interface Overview {
  readonly title: string;
  /** ISO date that counts as today. */
  readonly today: string;
  readonly language: 'nl' | 'en';
  readonly profile: string;
  /** Sorted by file and place. */
  readonly asks: readonly AskRow[];
  readonly submissions: readonly SubmissionRow[];
  readonly envelopes: readonly EnvelopeRow[];
  /** Sorted by date, those without one last. */
  readonly followUps: readonly FollowUpRow[];
  readonly reviews: readonly ReviewRow[];
  readonly names: Names;
}

export interface AskRow {
  /** `file#document`: tells rows apart, also where two asks bear one id or an ask bears none. */
  readonly key: string;
  /** Relative to the portfolio's root, with `/`. */
  readonly file: string;
  /** Place of the YAML document in its file, from 0. */
  readonly document: number;
  readonly id?: string;
  /** Title, else id, else file. */
  readonly title: string;
  /** Folder of the submission; absent for an ask outside any. */
  readonly submission?: string;
  readonly status?: string;
  /** Rejected, withdrawn, overtaken or fully granted: it asks for nothing any more. */
  readonly isOver: boolean;
  readonly goals: readonly string[];
  /** Codes and ids as written. */
  readonly regions: readonly string[];
  /** Targets without a code, in words. */
  readonly informal: readonly string[];
  /** Region codes of the tiles (COROP areas) that the targets touch. */
  readonly tiles: readonly string[];
  readonly scheme?: string;
  readonly effect?: string;
  readonly instrument?: string;
  readonly term?: string;
  readonly envelope?: string;
  readonly ministries: readonly string[];
  readonly priority?: number;
  readonly deadline?: string;
  /** Id of a moment, and its date where the code list knows it. */
  readonly moment?: { readonly id: string; readonly date?: string };
  /** First and last year of the funding, both included. Money for one year ends in the year it begins. */
  readonly from?: number;
  readonly until?: number;
  /** The money goes on without end, as its term says; else a missing last year is not known. */
  readonly isEndless: boolean;
  /** What is claimed from the national government. Loans never add to grants, nor incl. to excl. VAT. */
  readonly claim?: {
    readonly total: number;
    readonly repaid: boolean;
    readonly vat?: string;
    /** Of money without an end only its first year. */
    readonly perYear: EurosPerYear;
    /** First year of money without an end: `total` in that year and in every year after. */
    readonly endlessFrom?: number;
  };
  /** What profile `submit` wants, and how much of that is there. */
  readonly completeness: { readonly wanted: number; readonly there: number };
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly links: readonly LinkRow[];
}

export interface LinkRow {
  readonly kind: 'dependsOn' | 'supports' | 'excludes' | 'replaces' | 'jointWith' | 'partOf';
  /** Id that is pointed at. */
  readonly to: string;
  /** Key of the ask that bears it; absent where none does. */
  readonly key?: string;
}

export interface SubmissionRow {
  readonly folder: string;
  readonly file: string;
  readonly title: string;
  /** Name of the submitter. */
  readonly submitter: string;
  readonly fictional: boolean;
  /** File of the note, where there is one. */
  readonly note?: string;
  readonly profile: string;
}

/** A budget that is claimed. Sorted by id. */
export interface EnvelopeRow {
  readonly id: string;
  readonly label: string;
  /** Sums that may be added: grants and loans apart, with VAT and without apart. */
  readonly sums: readonly EnvelopeSum[];
}

export interface EnvelopeSum {
  /** What tells it from the others: "leningen, exclusief btw". */
  readonly name: string;
  readonly years: readonly EnvelopeYear[];
  /** In all, also what is claimed in no known year. */
  readonly claims: readonly EnvelopeClaim[];
  readonly claimed: number;
  readonly available?: number;
}

/** Money that is claimed once, however many asks it is of. */
export interface EnvelopeClaim {
  /** Of the ask that claims it, and of those that it is one joint ask with. */
  readonly keys: readonly string[];
  /** Of the asks that are part of it and name the budget too. Told of all years together only. */
  readonly parts?: readonly string[];
  readonly amount: number;
}

export interface EnvelopeYear {
  readonly year: number;
  readonly available?: number;
  readonly claimed: number;
  readonly claims: readonly EnvelopeClaim[];
}

/** A promise, a motion, a deadline: something that is due, or was. */
export interface FollowUpRow {
  /** Key of the ask. */
  readonly key: string;
  /** Path in the record. */
  readonly path: readonly (string | number)[];
  /** `deadline`, `decisionMoment`, `contribution`, or a kind of `followUp`. */
  readonly kind: string;
  /** What kind it is, in words: "Toezegging". */
  readonly label: string;
  readonly reference?: string;
  readonly text: string;
  readonly due?: string;
  /** When it was said or adopted. */
  readonly date?: string;
  readonly state?: string;
  readonly stateLabel?: string;
  /** Still open and past its date. */
  readonly overdue: boolean;
  /** Nothing is to be done any more. */
  readonly closed: boolean;
}

/** What was said in review about one ask. */
export interface ReviewRow {
  readonly id: string;
  /** Key of the ask; absent when no ask bears the id. */
  readonly key?: string;
  readonly title: string;
  readonly threads: readonly ThreadRow[];
  readonly approvals: readonly ApprovalRow[];
}

export interface ThreadRow {
  readonly file: string;
  readonly kind: string;
  readonly by: string;
  readonly date: string;
  readonly text: string;
  /** Path in the record that it is about. */
  readonly at?: readonly (string | number)[];
  readonly resolved: boolean;
  readonly replies: readonly {
    readonly file: string;
    readonly kind: string;
    readonly by: string;
    readonly date: string;
    readonly text: string;
  }[];
}

export interface ApprovalRow {
  /** Role that must approve or did, in words. */
  readonly role: string;
  readonly required: boolean;
  /** Absent while it is awaited. */
  readonly given?: {
    readonly file: string;
    readonly by: string;
    readonly date: string;
    /** The ask has the meaning that was approved. */
    readonly current: boolean;
  };
}

export interface Name {
  readonly label: string;
  readonly definition?: string;
}

export interface RegionName extends Name {
  readonly kind: string;
  readonly partOf: readonly string[];
  /** Column and row in the map of tiles; only for areas that are tiles. */
  readonly tile?: readonly [number, number];
}

export interface StatusName extends Name {
  /** Ids of the statuses to which an ask may go from here. */
  readonly next: readonly string[];
  readonly isOver: boolean;
}

export interface SchemeName extends Name {
  /** Region codes of the tiles in its area; absent when it has none or covers the country. */
  readonly tiles?: readonly string[];
}

/** What codes are called: all goals, statuses and tiles in the order of their lists; of the rest only what asks name. */
export interface Names {
  readonly goals: Readonly<Record<string, Name>>;
  readonly statuses: Readonly<Record<string, StatusName>>;
  readonly regions: Readonly<Record<string, RegionName>>;
  readonly schemes: Readonly<Record<string, SchemeName>>;
  readonly effects: Readonly<Record<string, Name>>;
  readonly instruments: Readonly<Record<string, Name>>;
  readonly terms: Readonly<Record<string, Name>>;
  readonly envelopes: Readonly<Record<string, Name>>;
  readonly ministries: Readonly<Record<string, Name>>;
  readonly moments: Readonly<Record<string, Name>>;
}
