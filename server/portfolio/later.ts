// Work that is put off until somebody needs what it makes, or has time for it.
import { finish, type Steps } from './steps.ts';

export class Later {
  #rest: Steps<void> | undefined;

  /** The work must not ask for its own end. */
  constructor(work: Steps<void>) {
    this.#rest = work;
  }

  /** Does at once what is left of it. */
  finish(): void {
    const rest = this.#rest;
    this.#rest = undefined;
    if (rest !== undefined) finish(rest);
  }

  /** The same in steps, between which somebody may need it at once. */
  *finishing(): Steps<void> {
    while (this.#rest !== undefined) {
      if (this.#rest.next().done === true) this.#rest = undefined;
      else yield;
    }
  }
}
