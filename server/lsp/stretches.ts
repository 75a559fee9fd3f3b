// Long work in short stretches, so that waiting messages are read in between.
import type { Steps } from '../portfolio/steps.ts';
import type { Machine } from './machine.ts';

/** Longest stretch of work before waiting messages are read, in milliseconds. */
const longest = 5;

export type Clock = Pick<Machine, 'pause' | 'now'>;

export class Stretches {
  readonly #machine: Clock;
  #until: number;

  constructor(machine: Clock) {
    this.#machine = machine;
    this.#until = machine.now() + longest;
  }

  /** Whether the stretch has lasted long enough. */
  get isOver(): boolean {
    return this.#machine.now() >= this.#until;
  }

  /** Lets waiting messages be read; then a new stretch begins. */
  async pause(): Promise<void> {
    await this.#machine.pause();
    this.#until = this.#machine.now() + longest;
  }
}

/** Does all steps; `meanwhile` is called after each pause, and may throw to break off. */
export async function inStretches<T>(steps: Steps<T>, machine: Clock, meanwhile?: () => void): Promise<T> {
  const stretches = new Stretches(machine);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (!stretches.isOver) continue;
    await stretches.pause();
    meanwhile?.();
  }
}
