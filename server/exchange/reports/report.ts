// What a report is made from: the findings in words, with every file named as the reader of the report names it. Pure data; a
// format only writes it down.
import type { WordedFinding } from '../../checks/worded.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Language } from '../../wording/language.ts';

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedEdit extends Region {
  readonly text: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly file: string;
  /** None where the text has changed so that the fix no longer fits. */
  readonly edits: readonly ReportedEdit[];
}

/** `file` is relative to the folder in which the command was given, with `/`, also in `related`. */
export interface ReportedFinding extends Omit<WordedFinding, 'fixes'> {
  /** Beside an earlier version; absent without one. */
  readonly change?: 'new' | 'unchanged';
  /** Worked out only for the formats that hold them: that reads the text again. */
  readonly fixes: () => readonly ReportedFix[];
}

/** What a rule is about, in the language of the report. */
export interface ReportedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly what: string;
  /** Why it matters and what to do, as plain text and as Markdown. */
  readonly help: string;
  readonly markdown: string;
}

export interface Report {
  readonly version: string;
  readonly language: Language;
  /** Title of the portfolio. */
  readonly title: string;
  /** ISO date that counted as today. */
  readonly today: string;
  /** By file, line, column and rule. */
  readonly findings: readonly ReportedFinding[];
  /** What was checked and found, in a sentence or more, as the terminal says it. */
  readonly closing: readonly string[];
  /** Why nothing in the report can be relied on, in a sentence: the configuration is not known. */
  readonly broken?: string;
  /** What could not be read, in sentences: the check is then not complete. */
  readonly unread: readonly string[];
  readonly rule: (code: string) => ReportedRule;
  /** A line of a file, without its end; empty where there is none. */
  readonly lineText: (file: string, line: number) => string;
  /** The earlier version that was compared with. */
  readonly since?: {
    /** A branch, tag or commit; absent for the last commit, beside staged work. */
    readonly revision?: string;
    /** What was found then and is no more, in the lines of then. */
    readonly gone: readonly ReportedFinding[];
    readonly isChanged: (file: string, line: number) => boolean;
  };
}

/** Why the check is not whole, in sentences; none when it is. */
export const faultsOf = ({ broken, unread }: Pick<Report, 'broken' | 'unread'>): readonly string[] => [
  ...(broken === undefined ? [] : [broken]),
  ...unread,
];

/** A format: the whole report as one text that ends in a line break. The same report gives the same bytes. */
export type WriteReport = (report: Report) => string;

/** The worst first; among equals what is new, then what stands on changed lines, then the order of the report. */
export function byWeight(report: Pick<Report, 'findings' | 'since'>): readonly ReportedFinding[] {
  const weight = ({ severity, change, file, line }: ReportedFinding): number =>
    4 * weights[severity] -
    (change === 'new' ? 2 : 0) -
    (report.since?.isChanged(file, line) === true ? 1 : 0);
  return report.findings.toSorted((one, other) => weight(one) - weight(other));
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, advisory: 3 };
