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
