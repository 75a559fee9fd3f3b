// Which findings are silenced: by a comment at one of their places, for a whole file, or by a waiver in a record.
import type { Portfolio } from '../portfolio/portfolio.ts';
import { holds } from '../rules/ignore/convention.ts';
import type { Directive } from '../rules/rule.ts';
import type { Place } from '../text/place.ts';
import type { WrittenDirective } from './directives.ts';
import type { Texts } from './placing.ts';
import type { AskPlace, RawFinding } from './raw-finding.ts';

export class Silence {
  readonly #portfolio: Portfolio;
  readonly #texts: Texts;
  readonly #today: string;
  /** Files that hold silencing comments; no other is opened for them. */
  readonly #commented: ReadonlySet<string>;
  readonly #used = new Set<WrittenDirective>();

  constructor(
    portfolio: Portfolio,
    texts: Texts,
    { today, commented }: { readonly today: string; readonly commented: ReadonlySet<string> },
  ) {
    this.#portfolio = portfolio;
    this.#texts = texts;
    this.#today = today;
    this.#commented = commented;
  }

  /** Whether a finding is silenced; remembers the comment that did it. */
  silences(finding: RawFinding): boolean {
    return this.#byComment(finding) || finding.asks.some((ask) => this.#byWaiver(finding, ask));
  }

  #byComment(finding: RawFinding): boolean {
    const { rule, file, place } = finding;
    if (this.#commentAt(rule, file, place)) return true;
    const concerned = new Set(finding.asks.map((ask) => ask.file));
    return finding.related.some(
      (related) =>
        related.file !== undefined &&
        related.file !== file &&
        concerned.has(related.file) &&
        this.#commentAt(rule, related.file, related.place),
    );
  }

  #commentAt(rule: string, file: string, place: Place): boolean {
    if (!this.#commented.has(file)) return false;
    const placed = this.#texts.of(file);
    const held = placed.directives.filter(({ code, until }) => code === rule && holds(until, this.#today));
    if (held.length === 0) return false;
    const { line } = placed.lines.position(placed.range(place).start);
    const silencing = held.filter((directive) => directive.scope === 'file' || directive.line === line);
    for (const directive of silencing) this.#used.add(directive);
    return silencing.length > 0;
  }

  #byWaiver(finding: RawFinding, { file, document }: AskPlace): boolean {
    const summary = this.#portfolio.asksIn(file)[document]?.summary;
    return (summary?.waivers ?? []).some(
      (waiver) =>
        waiver.rule === finding.rule &&
        holds(waiver.until, this.#today) &&
        (waiver.with === undefined || this.#idsOf(finding).includes(waiver.with)),
    );
  }

  /** Ids of the asks that a finding speaks of. */
  #idsOf(finding: RawFinding): (string | undefined)[] {
    return finding.asks.map((ask) => this.#portfolio.asksIn(ask.file)[ask.document]?.summary.id);
  }

  /** A comment with what became of it; call after all findings were asked about. */
  outcome(directive: WrittenDirective, ruleRan: boolean): Directive {
    return { ...directive, used: this.#used.has(directive), ruleRan };
  }
}
