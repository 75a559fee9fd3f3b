// Ways to mend the first slip of a text, the likeliest first. Each is only a proposal: `mend.ts` tries them and keeps
// the first that makes the text readable beyond the slip.
import type { FixFacts } from '../wording/catalogue.ts';
import type { SyntaxSlip } from '../wording/families/yaml.ts';
import type { TextEdit } from './change.ts';
import { isSilent, lineAt, lineShapes, type LineShape, nextLine, previousLine } from './line-shape.ts';
import type { Range } from './place.ts';
import type { Fix } from './problem.ts';
import { bracketRepairs } from './repair-brackets.ts';
import { indentRepairs, tabRepairs } from './repair-indent.ts';
import { groupLeftOut, joinedRepairs } from './repair-joined.ts';
import { quoteRepairs, valueQuoted } from './repair-quotes.ts';
import type { TreeError } from './tree.ts';

export interface Repair {
  readonly slip: SyntaxSlip | 'sign';
  /** The words that are shown to the author, and where they stand. */
  readonly range: Range;
  readonly edits: readonly TextEdit[];
  /** How the edits are offered to the author; absent when they only make the rest readable. */
  readonly fix?: {
    readonly title:
      | 'quote-text'
      | 'add-sign'
      | 'remove-sign'
      | 'indent-like-group'
      | 'tabs-to-spaces'
      | 'own-line';
    readonly facts: Partial<FixFacts<'add-sign'>>;
    readonly safety: Fix['safety'];
  };
  /** The key of a line that is left out: nothing more is to be said about it. */
  readonly leftOut?: { readonly key: string; readonly column: number };
}

/** Proposals for the first error of a text. */
export function repairsFor(text: string, error: TreeError): Repair[] {
  const lines = lineShapes(text);
  const at = lineAt(lines, Math.min(error.range.start, Math.max(0, text.length - 1)));
  const line = at && isSilent(at) ? (previousLine(lines, at) ?? at) : at;
  if (line === undefined) return [];
  const next = nextLine(lines, line);
  const around = next ? [line, next] : [line];
  return [
    ...tabRepairs(lines, error, around),
    ...quoteRepairs(lines, error, line),
    ...bracketRepairs(text, lines, error),
    ...around.flatMap((one) => [...signRepairs(lines, one), ...indentRepairs(lines, one)]),
    ...joinedRepairs(text, lines, line),
    ...valueQuoted(line, 'other'),
    ...around.map(leftOut),
    ...lines
      .slice(Math.max(0, line.index - 3), line.index)
      .filter((one) => !isSilent(one))
      .map(leftOut),
    ...groupLeftOut(lines, line, leftOut(line)),
  ];
}

/** A space or a colon that is missing. */
function signRepairs(lines: readonly LineShape[], line: LineShape): Repair[] {
  const repairs: Repair[] = [];
  const glued = /^(?:- +)*(?<key>[\p{L}_][\p{L}\p{N}_-]*):(?=[^\s/:])/u.exec(line.text);
  const first = { start: line.body, end: line.end };
  if (glued?.groups?.key !== undefined) {
    const at = line.body + glued[0].length;
    const range = { start: at - 1 - glued.groups.key.length, end: at };
    repairs.push({ slip: 'missing-space', range, edits: [inserted(at, ' ')], fix: adding(' ') });
  }
  const dash = /^-(?=[^\s-])/.exec(line.text);
  if (dash)
    repairs.push({
      slip: 'missing-dash-space',
      range: first,
      edits: [inserted(line.body + 1, ' ')],
      fix: adding(' '),
    });
  const below = nextLine(lines, line);
  const hasBelow = below !== undefined && below.indent.length > line.indent.length;
  if (hasBelow && /^(?:- +)*[\p{L}_][\p{L}\p{N}_-]*$/u.test(line.text)) {
    repairs.push({ slip: 'missing-colon', range: first, edits: [inserted(line.end, ':')], fix: adding(':') });
  }
  return repairs;
}

const inserted = (at: number, text: string): TextEdit => ({ range: { start: at, end: at }, text });
const adding = (sign: string): Repair['fix'] => ({ title: 'add-sign', facts: { sign }, safety: 'review' });

/** The last resort: the line does not count, the others do. */
function leftOut(line: LineShape): Repair {
  const word = /^(?:- +)*(?<word>["']?[\p{L}_][\p{L}\p{N}_-]*["']?)/u.exec(line.text)?.groups?.word;
  const range = { start: line.body, end: line.end };
  const edits = [{ range, text: '' }];
  if (word === undefined) return { slip: 'stray-text', range, edits };
  const slip = isForgottenColon(line.text) ? 'missing-colon' : 'stray-text';
  const start = line.text.indexOf(word);
  const shown =
    slip === 'missing-colon' ? { start: line.body + start, end: line.body + start + word.length } : range;
  const key = word.replaceAll(/["']/g, '');
  return { slip, range: shown, edits, leftOut: { key, column: line.indent.length + start } };
}

/** A single word, or a word as keys are written followed by what looks like its value. Else it may as well be prose. */
function isForgottenColon(text: string): boolean {
  const words = text.replace(/^(?:- +)*/, '').split(/\s+/);
  if (text.includes(':') || words.length === 1) return !text.includes(':');
  return (
    /^[a-z]+[A-Za-z]*$/.test(words[0] ?? '') &&
    (words.length === 2 || /^[\p{Lu}\d"'[{]/u.test(words[1] ?? ''))
  );
}
