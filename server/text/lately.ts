// Remembers what was lately made of a few texts, because an open text is asked about by many, one after the other.
// Only for what is never changed by those who get it. Long texts are not remembered: what is made of them takes much room.

const kept = 4;
const longest = 64 * 1024;

/** A function that makes its answer anew only for a text that it did not see lately. */
export function lately<V>(make: (text: string) => V): (text: string) => V {
  const seen: { readonly text: string; readonly value: V }[] = [];
  return (text) => {
    const known = seen.find((one) => one.text === text);
    if (known !== undefined) return known.value;
    const value = make(text);
    if (text.length > longest) return value;
    seen.unshift({ text, value });
    seen.length = Math.min(seen.length, kept);
    return value;
  };
}
