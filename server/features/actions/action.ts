// What the editor offers to change, as plain data, and how changes of records become its edits.
// Nothing is offered whose edits would change nothing, or would make a text worse to read.
import type { Finding } from '../../checks/finding.ts';
import type { Change, TextEdit } from '../../text/change.ts';
import { applyEdits } from '../../text/edits.ts';
import { type Range, touches } from '../../text/place.ts';
import { documentsOf, editsIn, problems } from '../fix/fix-edits.ts';
import type { NewFile } from '../create/new-portfolio.ts';
import type { FileEdit, Source } from '../source.ts';

/** Kinds as editors name them. */
export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'refactor.extract' | 'source.fixAll.policyAsks';

interface Named {
  readonly title: string;
  readonly kind: ActionKind;
  /** The findings that it answers. */
  readonly findings?: readonly Finding[];
  /** What most would choose. */
  readonly preferred?: boolean;
}

/** What an action does. */
export interface Made {
  /** In texts as they are now; those of one file do not overlap. */
  readonly edits: readonly FileEdit[];
  readonly creates?: readonly NewFile[];
  /** Where the author goes on writing, in the text after the edits. */
  readonly writeHere?: { readonly file: string; readonly offset: number };
}

export interface CodeAction extends Named, Made {}

/** An action whose edits are worked out when it is chosen: a cursor that moves passes many. */
export interface Offer extends Named {
  /** Undefined when it turns out to change nothing, or to make a text worse to read. */
  readonly make: () => Made | undefined;
}

export const ready = ({ edits, creates, writeHere, ...named }: CodeAction): Offer => ({
  ...named,
  make: () => ({ edits, creates, writeHere }),
});

export function carriedOut({ make, ...named }: Offer): CodeAction | undefined {
  const made = make();
  return made && { ...named, ...made };
}

/** The findings of a file that lie at a place. */
export const findingsAt = (
  findings: readonly Finding[],
  { file }: Source,
  range: Range,
): readonly Finding[] => findings.filter((finding) => finding.file === file && touches(finding.range, range));

export const inFile = (file: string, edits: readonly TextEdit[]): readonly FileEdit[] =>
  edits.map(({ range, text }) => ({ file, range, text }));

/** The edits, unless they change nothing or the text would read worse. */
function harmless(source: Source, edits: readonly TextEdit[]): readonly FileEdit[] | undefined {
  const after = applyEdits(source.text, edits);
  if (after === source.text || problems(after) > problems(source.text)) return undefined;
  return inFile(source.file, edits);
}

/** The edits for changes of a record. Changes that name no document are about the first. */
export function recordEdits(source: Source, changes: readonly Change[]): readonly FileEdit[] | undefined {
  return harmless(source, editsIn(source.text, documentsOf(source.text), changes));
}
