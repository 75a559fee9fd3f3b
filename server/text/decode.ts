// Bytes to text: UTF-8 only, the byte order mark stripped, bounded in length. Never throws; says what is no text.
import { maxTextLength } from './limits.ts';

export type Unreadable = 'not-text' | 'not-utf8' | 'too-large';

export interface Decoded {
  /** Without byte order mark. Of a text that is too large only the beginning; of other bytes what could be made of them. */
  readonly text: string;
  readonly unreadable?: Unreadable;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** The text of a file, or the reason why it is none. */
export function decode(content: Uint8Array | string): Decoded {
  if (typeof content === 'string') return judge(content.startsWith('\uFEFF') ? content.slice(1) : content);
  const tooLarge = content.length > maxTextLength * 4;
  const bytes = tooLarge ? content.subarray(0, maxTextLength) : content;
  if (hasWideMark(bytes)) return { text: '', unreadable: 'not-utf8' };
  try {
    return judge((tooLarge ? lenient : strict).decode(bytes), tooLarge);
  } catch {
    const text = lenient.decode(bytes);
    return { text: shown(text), unreadable: text.includes('\0') ? 'not-text' : 'not-utf8' };
  }
}

function judge(text: string, cut = false): Decoded {
  if (cut || text.length > maxTextLength)
    return { text: text.slice(0, maxTextLength), unreadable: 'too-large' };
  if (text.includes('\0')) return { text: shown(text), unreadable: 'not-text' };
  return { text };
}

/** The byte order marks of UTF-16, as Windows programs write them. */
function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** What is no text is shown only in part: nobody reads on, and its length must not matter. */
const shown = (text: string): string => text.slice(0, maxTextLength);
