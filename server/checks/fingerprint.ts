// A short stable name for a finding: of its rule, ask, path and facts, never of its lines.
import type { RawFinding } from './raw-finding.ts';

/** 16 hexadecimal signs. Equal complaints of one ask get equal names; moving lines or files changes nothing. */
export function fingerprintOf({ rule, ask, file, place, facts }: RawFinding): string {
  return hash(JSON.stringify([rule, ask ?? file, place.at, facts]));
}

/** FNV-1a over two lanes of 32 bits; not for secrets. */
function hash(text: string): string {
  let one = 0x81_1c_9d_c5;
  let two = 0x01_00_01_93;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01_00_01_93);
    two = Math.imul(two ^ unit, 0x85_eb_ca_6b);
    two ^= two >>> 13;
  }
  return hex(one) + hex(two);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
