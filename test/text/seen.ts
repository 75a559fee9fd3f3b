// How a test looks at a reading: the values, and each problem in one line with the words it points at.
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import type { Fix, Problem } from '../../server/text/problem.ts';
import { readText } from '../../server/text/read.ts';

export const valuesOf = (content: string | Uint8Array): unknown[] =>
  readText(content).documents.map(({ value }) => value);

/** `rule kind: “words pointed at”`. */
export function problemsOf(content: string | Uint8Array): string[] {
  const { text, problems } = readText(content);
  return problems.map(({ rule, facts, place: { range } }) => {
    const kind = facts.slip ?? facts.cause ?? facts.kind ?? facts.key ?? '';
    const words = text.slice(range?.start, range?.end);
    return `${rule.replace('yaml/', '')} ${kind as string}: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
  });
}

/** The text after a fix. */
export const mended = (text: string, fix: Fix): string => applyEdits(text, editsFor(text, fix.changes));

export const onlyProblem = (text: string): Problem => {
  const { problems } = readText(text);
  if (problems.length !== 1 || problems[0] === undefined) throw new Error(`${problems.length} problems`);
  return problems[0];
};
