// The note that a submission names, as far as it can be read.
import { decode } from '../text/decode.ts';
import type { SubmissionEntry } from './entry.ts';
import { type Folder, isProblem, resolvePath } from './folder.ts';

/** `home` is the folder of the submission, which the written path starts from. */
export function readNote(folder: Folder, home: string, written: string | undefined): SubmissionEntry['note'] {
  if (written === undefined) return undefined;
  const file = resolvePath(home, written);
  if (file === undefined) return { file: written };
  const content = folder.read(file);
  if (isProblem(content)) return { file };
  const { text, unreadable } = decode(content);
  // Of a note that is too long the beginning is looked at; other bytes are no note.
  return unreadable === undefined || unreadable === 'too-large' ? { file, text } : { file };
}
