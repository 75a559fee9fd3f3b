// Findings beside those of an earlier moment: which are new, and which have gone. A finding is the same as long as rule and ask (or
// file) are: that a figure in it changed, or that its place in a list moved, makes no new finding.
import type { Finding } from './finding.ts';

export interface Compared {
  readonly isNew: (finding: Finding) => boolean;
  /** Of the earlier moment, in its order. */
  readonly gone: readonly Finding[];
}

type Name = (finding: Finding) => string;

const subject: Name = ({ rule, ask, file }) => JSON.stringify([rule, ask ?? file]);

/** From the strictest likeness to the loosest; what one pairs is left out of the next. */
const likenesses: readonly Name[] = [
  ({ fingerprint }) => fingerprint,
  (finding) => `${subject(finding)} ${finding.path.filter((part) => typeof part === 'string').join('.')}`,
  subject,
];

export function compared(before: readonly Finding[], now: readonly Finding[]): Compared {
  let [gone, come] = [before, now];
  for (const name of likenesses) [gone, come] = unpaired(gone, come, name);
  const isNew = new Set(come);
  return { isNew: (finding) => isNew.has(finding), gone };
}

/** What is left of both when each is paired with one of the same name. */
function unpaired(
  before: readonly Finding[],
  now: readonly Finding[],
  name: Name,
): readonly [readonly Finding[], readonly Finding[]] {
  const waiting = new Map<string, Finding[]>();
  for (const finding of before) {
    const own = waiting.get(name(finding));
    if (own === undefined) waiting.set(name(finding), [finding]);
    else own.push(finding);
  }
  const come = now.filter((finding) => waiting.get(name(finding))?.shift() === undefined);
  const left = new Set([...waiting.values()].flat());
  return [before.filter((finding) => left.has(finding)), come];
}
