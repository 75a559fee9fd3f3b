// The silencing comments and waivers of all files, and what is wrong with them, made anew only where something changed.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Steps } from '../portfolio/steps.ts';
import { writtenWaiver } from './about-directives.ts';
import type { FoundDirective, Written } from './directives.ts';
import type { Finding } from './finding.ts';
import type { Texts } from './placing.ts';
import { commentKey, waiverKey } from './silence.ts';

interface Held {
  readonly key: string;
  readonly ask?: string;
  readonly written: Written;
  /** The other ask that a waiver names. */
  readonly with?: string;
}

interface About {
  /** Which of them were used: as long as that stays, so does what there is to say. */
  readonly used: string;
  readonly findings: readonly Finding[];
}

const nothing: readonly Finding[] = [];

export class DirectiveBook {
  readonly #portfolio: Portfolio;
  readonly #held = new Map<string, readonly Held[]>();
  readonly #about = new Map<string, About>();

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
  }

  findingsIn(file: string): readonly Finding[] {
    return this.#about.get(file)?.findings ?? nothing;
  }

  /** Files that hold any. */
  files(): Iterable<string> {
    return this.#held.keys();
  }

  /** Reads the comments and waivers of a file again. */
  set(file: string, texts: Texts, mayHoldComments: boolean): void {
    const comments = mayHoldComments ? texts.of(file).directives : [];
    const held: Held[] = comments.map((written) => ({ key: commentKey(file, written), written }));
    for (const entry of this.#portfolio.asksIn(file)) {
      for (const [index, waiver] of entry.summary.waivers.entries()) {
        const written = writtenWaiver(waiver, index, entry);
        held.push({ key: waiverKey(entry, index), ask: entry.summary.id, written, with: waiver.with });
      }
    }
    if (held.length === 0) this.#held.delete(file);
    else this.#held.set(file, held);
  }

  /** Looks at the comments and waivers of changed files, and of those where another use was made of them; returns these files. */
  *about(
    changed: ReadonlySet<string>,
    isUsed: (key: string) => boolean,
    say: (found: readonly FoundDirective[]) => readonly Finding[],
  ): Steps<readonly string[]> {
    const looked: string[] = [];
    for (const file of this.#about.keys()) if (!this.#held.has(file)) this.#about.delete(file);
    for (const [file, held] of this.#held) {
      const uses = held.map((one) => isUsed(one.key) || !this.#stands(one));
      const used = uses.map(Number).join('');
      yield;
      if (!changed.has(file) && this.#about.get(file)?.used === used) continue;
      const found = held.map(({ ask, written }, index) => ({
        file,
        ask,
        written,
        used: uses[index] ?? false,
      }));
      this.#about.set(file, { used, findings: say(found) });
      looked.push(file);
    }
    return looked;
  }

  /** That the other ask does not exist is told elsewhere; then it is not known whether the waiver has effect. */
  #stands({ with: other }: Held): boolean {
    return other === undefined || this.#portfolio.allIds.known(other).length > 0;
  }
}
