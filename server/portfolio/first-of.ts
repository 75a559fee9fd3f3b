// Looking something up in what is in order.

/** The first of so many places for which something holds, as it does for all behind it; `count` when it holds for none. */
export function firstOf(count: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
