// All safe fixes of one file at once. Other files stay as they are.
import type { Finding } from '../../checks/finding.ts';
import type { TextEdit } from '../../text/change.ts';
import { applyEdits } from '../../text/edits.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { lineEdits } from '../format/line-edits.ts';
import { mend, mostRounds, safeFixes } from '../fix/fix-edits.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, inFile } from './action.ts';

/** The findings that a file would have with another text. */
export type Recheck = (text: string) => readonly Finding[];

/**
 * The safe fixes of all findings of a file. Fixes that touch one another are applied one after the other when the findings
 * can be had anew (`recheck`), else the first of them.
 */
export function fixFile(
  source: Source,
  findings: readonly Finding[],
  world: Pick<World, 'language'>,
  recheck?: Recheck,
): CodeAction | undefined {
  const answered: Finding[] = [];
  let { text } = source;
  let edits: readonly TextEdit[] = [];
  let current: readonly Finding[] = findings;
  for (let round = 0; round < mostRounds; round += 1) {
    const mended = mend(text, fixesIn(source.file, current));
    if (mended === undefined) break;
    if (round === 0) answered.push(...mended.applied.map(({ finding }) => finding));
    edits = round === 0 ? mended.edits : lineEdits(source.text, mended.text);
    text = mended.text;
    if (recheck === undefined) break;
    current = recheck(text);
  }
  if (text === source.text || applyEdits(source.text, edits) !== text) return undefined;
  const title = actionWords.fixFile[world.language]({ count: answered.length });
  const kind = 'source.fixAll.policyAsks';
  return { title, kind, findings: answered, edits: inFile(source.file, edits) };
}

const fixesIn = (file: string, findings: readonly Finding[]) =>
  safeFixes(
    findings.filter((finding) => finding.file === file),
    (changed) => changed === file,
  ).get(file) ?? [];
