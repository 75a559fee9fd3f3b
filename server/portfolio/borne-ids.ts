// The ids that asks bear, and which of them are nearest to one that is mistyped. By the signs that two ids hold it is known how far
// apart they are at least, so few are compared sign by sign.
import { distance } from 'fastest-levenshtein';

export class BorneIds {
  readonly #ids: string[] = [];
  /** Of the id at the same place; kept beside it, because looking at each of many texts takes longest. */
  readonly #signs: number[] = [];
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, number>();

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  add(id: string): void {
    if (this.#places.has(id)) return;
    this.#put(id, this.#ids.length);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#places.delete(id);
    const last = this.#ids.pop();
    this.#signs.pop();
    this.#lengths.pop();
    if (last !== undefined && last !== id) this.#put(last, place);
  }

  /** Best first, those that are equally far in the order of their letters. Capitals in what is mistyped are read as small letters. */
  nearest(id: string, count: number): readonly string[] {
    const wanted = id.toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const near: { readonly id: string; readonly far: number }[] = [];
    const fewestSteps = this.#fewestSteps(wanted);
    for (let steps = 0; steps <= limit; steps += 1) {
      // Those that follow are farther than all of these.
      if (near.filter(({ far }) => far < steps).length >= count) break;
      for (
        let place = fewestSteps.indexOf(steps);
        place >= 0;
        place = fewestSteps.indexOf(steps, place + 1)
      ) {
        const candidate = this.#ids[place] ?? '';
        const far = distance(candidate, wanted);
        if (far <= limit) near.push({ id: candidate, far });
      }
    }
    near.sort((one, other) => one.far - other.far || (one.id < other.id ? -1 : 1));
    return near.slice(0, count).map((candidate) => candidate.id);
  }

  #put(id: string, place: number): void {
    this.#places.set(id, place);
    this.#ids[place] = id;
    this.#signs[place] = signsIn(id);
    this.#lengths[place] = id.length;
  }

  /** Of each id how far it is at least. */
  #fewestSteps(wanted: string): Uint32Array {
    const signs = signsIn(wanted);
    const fewest = new Uint32Array(this.#ids.length);
    for (let place = 0; place < fewest.length; place += 1) {
      const [own = 0, length = 0] = [this.#signs[place], this.#lengths[place]];
      fewest[place] = Math.max(Math.abs(length - wanted.length), bits(own & ~signs), bits(signs & ~own));
    }
    return fewest;
  }
}

/** A bit for each sign that occurs; some signs share one. */
function signsIn(id: string): number {
  let signs = 0;
  for (let place = 0; place < id.length; place += 1) signs |= 1 << (id.charCodeAt(place) & 31);
  return signs;
}

/** How many are set, of 32. */
function bits(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
