// Short stable names for texts. Fast, the same on every machine, and not for secrets.

/** 16 hexadecimal signs: FNV-1a over two lanes of 32 bits, over UTF-16 units. */
export function hashOf(text: string): string {
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
