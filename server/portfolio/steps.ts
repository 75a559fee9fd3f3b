// Work in small steps, so that whoever does it can stop in between: to answer a question, or to let newer work go first.

/** Yields after each small step; ends with what came of it. */
export type Steps<T> = Generator<void, T, void>;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** So many small things make one step. */
const handful = 256;

/** Does something with each of many small things. */
export function* each<T>(all: Iterable<T>, act: (one: T) => void): Steps<void> {
  let done = 0;
  for (const one of all) {
    act(one);
    done += 1;
    if (done % handful === 0) yield;
  }
}
