// Whether others rest on an ask as it reads now: an approval, or a link with the fingerprint its author saw. What changes the
// fingerprint of such an ask would make them void. Reads reviews and links; few asks have either.
import type { AskEntry } from '../../portfolio/entry.ts';
import { countsInFingerprint, meaningChange } from '../../records/fingerprint.ts';
import type { Mention } from '../places/mentions.ts';
import type { World } from '../source.ts';

export function isSealed(entry: AskEntry, { portfolio }: World): boolean {
  const { id, formerIds } = entry.summary;
  if (id === undefined) return false;
  const isNow = (seen: string | undefined, scope?: readonly string[]): boolean =>
    seen !== undefined && meaningChange(seen, entry.fingerprint, scope) === undefined;
  const events = portfolio.review(id)?.events ?? [];
  if (events.some(({ event }) => event.kind === 'approve' && isNow(event.fingerprint, event.scope)))
    return true;
  const ids = [id, ...formerIds];
  const links = ids.flatMap((one) => portfolio.ids.pointingAt(one)).flatMap(({ summary }) => summary.links);
  return links.some(({ to, seen }) => ids.includes(to) && isNow(seen));
}

/** The ask whose fingerprint counts what is mentioned at a place, if there is one. */
export function fingerprintedAt({ file, place }: Mention, { portfolio }: World): AskEntry | undefined {
  const [key] = place?.at ?? [];
  if (place === undefined || typeof key !== 'string' || !countsInFingerprint(key)) return undefined;
  return portfolio.asksIn(file)[place.document];
}
