// A short stable name for a finding: of its rule, ask, path and facts, never of its lines.
import { hashOf } from '../text/hash.ts';
import type { RawFinding } from './raw-finding.ts';

/** 16 hexadecimal signs. Equal complaints of one ask get equal names; moving lines or files changes nothing. */
export function fingerprintOf({ rule, ask, file, place, facts }: RawFinding): string {
  return hashOf(JSON.stringify([rule, ask ?? file, place.at, facts]));
}
