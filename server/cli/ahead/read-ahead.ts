// Lets other threads look at files of asks while the main thread does the same from the other end: it does all that needs several
// asks too, and so takes what they did when it comes to their files.
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Ahead, Done } from '../../disk/kept/readings.ts';
import { parentOf } from '../../portfolio/folder.ts';
import type { Setup } from '../../portfolio/setup.ts';
import { finish } from '../../portfolio/steps.ts';
import { kindOf } from '../../records/kind.ts';
import { batchSize, Claims } from './claims.ts';
import type { ReaderTask, Sent } from './reader.ts';

/** With fewer files a thread takes longer to start than it saves. */
const fewestFiles = 2000;
/** Each takes memory for itself. */
const mostThreads = 3;

/** The first argument of a thread: by it the program knows what it is to do. */
export const threadMark = 'read-ahead';

export interface AheadOptions extends Pick<ReaderTask, 'root' | 'today' | 'isHashed'> {
  readonly setup: Setup;
  /** Path of the running program. */
  readonly program: string;
}

/** Undefined where it would not pay. */
export function readAhead({ setup, program, ...options }: AheadOptions): Ahead | undefined {
  const all = finish(setup.scanned()).files;
  const files = all.filter((file) => kindOf(file) === 'ask');
  const threads = Math.min(mostThreads, availableParallelism() - 1);
  if (files.length < fewestFiles || threads < 1) return undefined;
  const submissions = all.filter((file) => kindOf(file) === 'submission').map(parentOf);
  const claims = Claims.shared(files.length);
  const ports = Array.from({ length: threads }, () => {
    const { port1, port2 } = new MessageChannel();
    const task: ReaderTask = { ...options, submissions, files, claims, port: port2 };
    const thread = new Worker(program, { argv: [threadMark], workerData: task, transferList: [port2] });
    thread.on('error', () => undefined).unref();
    port1.unref();
    return port1;
  });
  return new FromThreads(files, new Claims(claims), () => ports.map(receiveMessageOnPort));
}

type Receive = () => readonly ({ readonly message: readonly Sent[] } | undefined)[];

class FromThreads implements Ahead {
  readonly #places: ReadonlyMap<string, number>;
  readonly #claims: Claims;
  readonly #receive: Receive;
  readonly #done = new Map<string, Done>();
  readonly #own = new Set<number>();

  constructor(files: readonly string[], claims: Claims, receive: Receive) {
    this.#places = new Map(files.map((file, place) => [file, place]));
    this.#claims = claims;
    this.#receive = receive;
  }

  take(file: string): Done | undefined {
    const place = this.#places.get(file);
    if (place === undefined || this.#isOwn(Math.floor(place / batchSize))) return undefined;
    while (!this.#done.has(file) && this.#collect());
    const done = this.#done.get(file);
    this.#done.delete(file);
    return done;
  }

  /** Whether the main thread does it: it was free, or another thread is still busy with it. Nobody waits for a thread that may be slow. */
  #isOwn(batch: number): boolean {
    if (this.#own.has(batch)) return true;
    if (!this.#claims.claim(batch) && this.#claims.isDone(batch)) return false;
    this.#own.add(batch);
    // A little now and then, so that in the end not all of it comes at once.
    this.#collect();
    return true;
  }

  /** Takes in one batch of each thread; whether there was any. */
  #collect(): boolean {
    const received = this.#receive().filter((one) => one !== undefined);
    for (const { message } of received) {
      for (const { file, ...done } of message) this.#done.set(file, done);
    }
    return received.length > 0;
  }
}
