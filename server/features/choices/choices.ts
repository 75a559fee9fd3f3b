// Entries of a code list, asks or submissions for a person to choose from.

export interface Choice {
  /** What is written into the record. */
  readonly id: string;
  readonly label: string;
  /** Kind and code: "gemeente · GM1699". */
  readonly detail?: string;
  /** What it means, who its members are, until when it held. */
  readonly description?: string;
  /** False for an entry that may not be used today; such come last. */
  readonly valid: boolean;
}
