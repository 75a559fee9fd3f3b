// The clean portfolio and the slips that are made in it, one at a time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkerOf } from './example-world.ts';
import { fixture } from './fixture.ts';
import { MemoryFolder } from './memory-folder.ts';

export interface Slip {
  readonly rule: string;
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The text is replaced in the earlier portfolio, with which the clean one is compared. */
  readonly earlier?: boolean;
  /** Ids of the asks on which a finding sits; absent: one finding on no ask. */
  readonly asks?: readonly string[];
}

export const clean = fixture('clean');

const folder = join(import.meta.dirname, '../mutations/slips');

/** One file a family of rules. */
export const slips = readdirSync(folder).flatMap((file): readonly Slip[] =>
  parse(readFileSync(join(folder, file), 'utf8')),
);

/** The files after a slip, and what they are compared with. Throws when the text to replace is not there exactly once. */
export function slipped({ rule, file, from, to, earlier }: Slip) {
  const text = clean[file] ?? '';
  if (text.split(from).length !== 2) throw new Error(`${rule}: not once in ${file}: ${from}`);
  const broken = { ...clean, [file]: text.replace(from, () => to) };
  return earlier === true
    ? { files: clean, since: new MemoryFolder(broken) }
    : { files: broken, since: undefined };
}

export function checkerAfter(slip: Slip) {
  const { files, since } = slipped(slip);
  return checkerOf(files, { since }).checker;
}

/** What should be found, as `rule ask`. */
export const wantedOf = ({ rule, asks }: Slip): readonly string[] =>
  asks?.map((ask) => `${rule} ${ask}`) ?? [rule];
