// Several texts and lists of numbers in one run of bytes, each taken out only when it is wanted.

type Numbers = Float64Array | Uint32Array | Uint16Array;

const sizeLength = 8;

/** Before each part stands its length in bytes. */
export function joined(parts: readonly (string | Numbers)[]): Buffer {
  const all = parts.flatMap((part) => {
    const bytes =
      typeof part === 'string'
        ? Buffer.from(part)
        : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    const size = Buffer.alloc(sizeLength);
    size.writeDoubleLE(bytes.length);
    return [size, bytes];
  });
  return Buffer.concat(all);
}

export function parted(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + sizeLength + bytes.readDoubleLE(at);
    parts.push(bytes.subarray(at + sizeLength, end));
    at = end;
  }
  return parts;
}

/** A copy, because numbers may not start at any byte. */
export const numbersFrom = <T>(make: { new (buffer: ArrayBuffer): T }, bytes: Buffer): T =>
  new make(Uint8Array.from(bytes).buffer);

/** What stands in a part as JSON, read once when it is asked for. */
export function jsonWhenAsked(bytes: Buffer): () => unknown {
  let read: { readonly value: unknown } | undefined;
  return () => {
    read ??= { value: JSON.parse(bytes.toString()) };
    return read.value;
  };
}
