// Bytes to values: what a file says, and what is wrong with how it says it. Never throws; bounded in time and memory.
// Plain files go through the fast reader; all others through syntax trees. Both give the same answer.
import { carefulRead } from './careful-read.ts';
import { decode, type Unreadable } from './decode.ts';
import { fastRead } from './fast-read.ts';
import { maxTextLength } from './limits.ts';
import type { Problem } from './problem.ts';
import { problem } from './problems.ts';
import type { TextReading } from './reading.ts';

export type { ReadDocument, TextReading } from './reading.ts';

/** The text of a file, without byte order mark; what cannot be read becomes a replacement sign. */
export const decodeText = (content: Uint8Array | string): string => decode(content).text;

/** Reads a file. A key that stands twice has its last value; a conflict is read as its first version. */
export function readText(content: Uint8Array | string): TextReading {
  const { text, unreadable } = decode(content);
  if (unreadable) return { text, documents: [], problems: [refusal(text, unreadable)] };
  const fast = fastRead(text);
  if (fast) return { text, documents: fast, problems: [] };
  const { documents, problems } = carefulRead(text);
  const plain = documents.map(({ value, range, unreliable, spellings }) => ({
    value,
    range,
    unreliable,
    spellings,
  }));
  return { text, documents: plain, problems };
}

/** One problem for a file that is not read at all, at its first line. */
function refusal(text: string, reason: Unreadable): Problem {
  const firstLine = text.slice(0, 200).search(/[\r\n]/);
  const range = { start: 0, end: firstLine === -1 ? Math.min(text.length, 200) : firstLine };
  if (reason === 'too-large') {
    return problem('yaml/unsupported', range, { kind: 'too-large', limit: maxTextLength });
  }
  return problem('yaml/syntax', range, { slip: reason });
}
