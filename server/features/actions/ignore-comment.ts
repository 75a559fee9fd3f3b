// A comment that silences a finding, with an empty reason: until someone writes one, `ignore/no-reason` tells of it.
// Above the line it is about; where a comment cannot stand there, at the end of that line.
import { directives } from '../../checks/directives.ts';
import type { Finding } from '../../checks/finding.ts';
import type { TextEdit } from '../../text/change.ts';
import { applyEdits } from '../../text/edits.ts';
import { lineEndOf, Lines } from '../../text/lines.ts';
import { readText } from '../../text/read.ts';
import { sameValue } from '../../text/same-value.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { renderedText } from '../../text/markdown.ts';
import { noteOf } from '../places/note.ts';
import type { Source, World } from '../source.ts';
import { inFile, type Made, type Offer } from './action.ts';

/** A comment, and how much of it stands before the reason. */
interface Remark {
  readonly text: string;
  readonly reasonAt: number;
}

export const ignoreComment = (source: Source, finding: Finding, { language }: World): Offer => ({
  title: actionWords.ignore[language]({ rule: finding.rule }),
  kind: 'quickfix',
  findings: [finding],
  make: () => commented(source, finding),
});

function commented(source: Source, finding: Finding): Made | undefined {
  const isNote = source.kind === 'note';
  const remark: Remark = isNote ? htmlComment(finding.rule) : yamlComment(finding.rule);
  const ways = isNote && !beginsBlock(source, finding) ? [behind] : [above, behind];
  for (const way of ways) {
    const { edit, shift } = way(source, finding, remark);
    if (!keepsMeaning(source, finding, edit)) continue;
    const offset = edit.range.start + shift + remark.reasonAt;
    return { edits: inFile(source.file, [edit]), writeHere: { file: source.file, offset } };
  }
  return undefined;
}

const yamlComment = (rule: string): Remark => {
  const text = `# policy-asks-ignore ${rule}: `;
  return { text, reasonAt: text.length };
};

const htmlComment = (rule: string): Remark => {
  const opening = `<!-- policy-asks-ignore ${rule}: `;
  return { text: `${opening} -->`, reasonAt: opening.length };
};

type Way = (
  source: Source,
  finding: Finding,
  remark: Remark,
) => { readonly edit: TextEdit; readonly shift: number };

const above: Way = ({ text, lines }, { range: own, within: range = own }, remark) => {
  const { start } = lines.range(lines.position(range.start).line);
  const indent = /^[ \t]*/.exec(text.slice(start, range.start))?.[0] ?? '';
  const lineEnd = lineEndOf(text);
  const edit = { range: { start, end: start }, text: `${indent}${remark.text}${lineEnd}` };
  return { edit, shift: indent.length };
};

const behind: Way = ({ text, lines }, { range: own, within: range = own }, remark) => {
  const line = lines.range(lines.position(range.start).line);
  const words = text.slice(line.start, line.end).trimEnd().length;
  const space = words === 0 ? '' : ' ';
  const edit = { range: { start: line.start + words, end: line.end }, text: space + remark.text };
  return { edit, shift: space.length };
};

/** Whether a line of a note is the first of a paragraph or heading: a comment above it then tears nothing apart. */
function beginsBlock(source: Source, { range }: Finding): boolean {
  const { lines } = source;
  const { start } = lines.range(lines.position(range.start).line);
  const block = noteOf(source).rendered.blocks.find((one) => one.start === start);
  return block?.kind === 'text' || block?.kind === 'heading';
}

/** Whether the text still says the same, and the comment is about the line of the finding. */
function keepsMeaning(
  source: Source,
  { rule, range: own, within: range = own }: Finding,
  edit: TextEdit,
): boolean {
  const after = applyEdits(source.text, [edit]);
  const lines = new Lines(after);
  const moved = range.start + (edit.range.start <= range.start ? edit.text.length : 0);
  const { line } = lines.position(moved);
  const comment = directives(after, source.file, lines).find(
    (one) => one.code === rule && one.line === line && one.reason === undefined,
  );
  return comment !== undefined && saysTheSame(source, after);
}

function saysTheSame(source: Source, after: string): boolean {
  if (source.kind === 'note') return asRead(after) === asRead(source.text);
  const [before, now] = [readText(source.text), readText(after)];
  return (
    now.problems.length <= before.problems.length &&
    now.documents.length === before.documents.length &&
    now.documents.every(({ value }, index) => sameValue(value, before.documents[index]?.value))
  );
}

const asRead = (markdown: string): string =>
  renderedText(markdown)
    .text.replaceAll(/ +/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
