// What would change in a file, as a unified diff that `git apply` and `patch` understand.
import { createTwoFilesPatch } from 'diff';
import { harmless } from '../text/harmless.ts';
import { type Paint } from './terminal.ts';

/** Finding the smallest difference takes the square of its length; a longer one is shown as the whole file replaced. */
const mostChanges = 2000;

/** Paths are relative to the portfolio's root. */
export function diffText(file: string, before: string, after: string, paint: Paint): string {
  const headings = [`a/${file}`, `b/${file}`] as const;
  const patch =
    createTwoFilesPatch(...headings, before, after, undefined, undefined, {
      context: 3,
      maxEditLength: mostChanges,
    }) ?? wholePatch(headings, before, after);
  // The first line of the package's own making is no part of a unified diff.
  const lines = patch.split('\n').filter((line, index) => !(index === 0 && /^=+$/.test(line)));
  return lines.map((line) => shown(line, paint)).join('\n');
}

function wholePatch([from, to]: readonly [string, string], before: string, after: string): string {
  const [gone, come] = [signed('-', before), signed('+', after)];
  const range = (lines: readonly string[]) => `1,${lines.filter((line) => !line.startsWith('\\')).length}`;
  return [`--- ${from}`, `+++ ${to}`, `@@ -${range(gone)} +${range(come)} @@`, ...gone, ...come, ''].join(
    '\n',
  );
}

/** Every line with its sign; that the last has no line end is said as `diff` says it. */
function signed(sign: string, text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const open = last === '' ? [] : [sign + last, '\\ No newline at end of file'];
  return [...lines.map((line) => sign + line), ...open];
}

/** The sign that ends a line in a file of Windows stays, as `git diff` leaves it: else the difference could not be applied. */
function shown(line: string, paint: Paint): string {
  return line.endsWith('\r')
    ? `${coloured(harmless(line.slice(0, -1)), paint)}\r`
    : coloured(harmless(line), paint);
}

function coloured(line: string, paint: Paint): string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint('bold', line);
  if (line.startsWith('+')) return paint('green', line);
  if (line.startsWith('-')) return paint('red', line);
  return line.startsWith('@@') ? paint('cyan', line) : line;
}
