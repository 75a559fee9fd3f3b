// What is made of code lists once and kept as long as they are: indexes, phrases, compiled patterns.

/** A function that makes its answer once for each key. The key is an object that never changes, such as a vocabulary. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
