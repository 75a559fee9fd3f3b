// What would change in a file, as a unified diff that `git apply` and `patch` understand.
import { createTwoFilesPatch } from 'diff';
import { harmless, type Paint } from './terminal.ts';

/** Paths are relative to the portfolio's root. */
export function diffText(file: string, before: string, after: string, paint: Paint): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
  });
  // The first line of the package's own making is no part of a unified diff.
  const lines = patch.split('\n').filter((line, index) => !(index === 0 && /^=+$/.test(line)));
  return lines.map((line) => coloured(harmless(line), paint)).join('\n');
}

function coloured(line: string, paint: Paint): string {
  if (line.startsWith('+++') || line.startsWith('---')) return paint('bold', line);
  if (line.startsWith('+')) return paint('green', line);
  if (line.startsWith('-')) return paint('red', line);
  return line.startsWith('@@') ? paint('cyan', line) : line;
}
