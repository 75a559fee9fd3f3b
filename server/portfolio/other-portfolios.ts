// Other portfolios, known by their index only. In: the paths that the configuration names. Out: their asks as entries that
// rules can read beside our own, and for each path that gives none the reason. Of a file that is no index nothing is told.
import { type BrokenIndex, readIndexHead, readPublished } from '../records/published.ts';
import type { AskEntry, IndexSource } from './entry.ts';
import { type Folder, type FolderProblem, isProblem, resolvePath } from './folder.ts';
import { each, type Steps } from './steps.ts';

/** Far more than ten thousand asks need, in bytes. */
export const mostIndexBytes = 8 * 1024 * 1024;

export type IndexFault = FolderProblem['problem'] | BrokenIndex | 'too-large' | 'no-such-name';

export interface OtherPortfolio {
  /** As the configuration names it. */
  readonly written: string;
  /** From our root, with `/`; may begin with `../`. */
  readonly file: string;
  /** Place in the list of the configuration. */
  readonly place: number;
  readonly entries: readonly AskEntry[];
  /** Why there are no entries. */
  readonly fault?: IndexFault;
}

/** What lies above the root, in a path from there. */
const above = /^(?:\.\.\/)+/u;

/** A path to an index from the root; undefined when it is none, as with a path from the root of a disk. */
export function indexPath(written: string): string | undefined {
  const path = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  if (path.startsWith('/') || !path.toLowerCase().endsWith('.json')) return undefined;
  const [up = ''] = above.exec(path) ?? [];
  const rest = resolvePath('', path.slice(up.length));
  return rest === undefined || rest === '' ? undefined : up + rest;
}

/** Reads each index once, however often it is named. */
export function* readOtherPortfolios(
  folder: Folder,
  named: readonly string[],
): Steps<readonly OtherPortfolio[]> {
  const known = new Set<string>();
  const found: OtherPortfolio[] = [];
  for (const [place, written] of named.entries()) {
    const file = indexPath(written);
    if (file !== undefined && known.has(file)) continue;
    known.add(file ?? written);
    const at = { written, file: file ?? written, place };
    const entries = file === undefined ? 'no-such-name' : yield* readIndex(folder, file, place);
    found.push(typeof entries === 'string' ? { ...at, entries: [], fault: entries } : { ...at, entries });
    yield;
  }
  return found;
}

function* readIndex(folder: Folder, file: string, place: number): Steps<readonly AskEntry[] | IndexFault> {
  const content = above.test(file)
    ? (folder.readIndex?.(file) ?? { problem: 'outside' as const })
    : folder.read(file);
  if (isProblem(content)) return content.problem;
  if (content.length > mostIndexBytes) return 'too-large';
  yield;
  const head = readIndexHead(parsed(content));
  if (typeof head === 'string') return head;
  const source = { file, place, portfolio: head.portfolio };
  const entries: AskEntry[] = [];
  yield* each(head.asks, (value) => {
    const entry = entryOf(value, source, entries.length);
    if (entry !== undefined) entries.push(entry);
  });
  return entries.length === head.asks.length ? entries : 'not-an-index';
}

function parsed(content: Uint8Array | string): unknown {
  try {
    const text =
      typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** The asks of one index count as one submission, which is not ours. */
function entryOf(
  value: unknown,
  source: Omit<IndexSource, 'fictional'>,
  document: number,
): AskEntry | undefined {
  const read = readPublished(value, source.portfolio);
  if (read === undefined) return undefined;
  const { summary, fingerprint, fictional } = read;
  const { file } = source;
  const submission = { file, folder: file, record: {} };
  return { file, document, summary, submission, fingerprint, indexed: { ...source, fictional } };
}
