// Writes changed texts back to the portfolio, each file whole or not at all, and says which could not be written.
import { join } from 'node:path';
import { isProblem } from '../portfolio/folder.ts';
import { replaceFile } from '../disk/write-file.ts';
import { writeWords } from '../wording/cli/write.ts';
import type { Invocation } from './command.ts';
import type { Opened } from './open-portfolio.ts';

export interface Rewritten {
  readonly file: string;
  /** The text that was changed, without byte order mark. */
  readonly before: string;
  readonly after: string;
}

const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
const isMarked = (bytes: Uint8Array): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Whether a text says all that the bytes say: else writing it would lose something. */
export function isFaithful(text: string, bytes: Uint8Array): boolean {
  return (
    Buffer.compare(Buffer.from(text, 'utf8'), isMarked(bytes) ? bytes.subarray(mark.length) : bytes) === 0
  );
}

/** Which files were written; the others are told on the error stream. */
export function rewrite(
  changes: readonly Rewritten[],
  opened: Opened,
  { terminal, language }: Invocation,
): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { file, before, after } of changes) {
    const bytes = opened.folder.read(file);
    // What was looked at must be what lies there now.
    if (isProblem(bytes) || !isFaithful(before, bytes)) {
      terminal.tell(writeWords.changedMeanwhile[language]({ file }));
      continue;
    }
    const text = Buffer.from(after, 'utf8');
    const content = isMarked(bytes) ? Buffer.concat([mark, text]) : text;
    const result = replaceFile(join(opened.root, file), bytes, content);
    if (result === 'written') written.add(file);
    else {
      const words = result === 'changed' ? writeWords.changedMeanwhile : writeWords.notWritten;
      terminal.tell(words[language]({ file }));
    }
  }
  return written;
}
