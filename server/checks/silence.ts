// Which findings are silenced, and by what: a comment at one of their places or for a whole file, or a waiver in a record.
// Remembers what was used, so that what silences nothing can be told.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Waiver } from '../records/types.ts';
import { holds } from '../rules/ignore/convention.ts';
import { gapsIn } from '../rules/signed-waivers.ts';
import type { Place } from '../text/place.ts';
import { inLanguage } from '../wording/language.ts';
import type { FoundDirective, Written, WrittenComment } from './directives.ts';
import type { Texts } from './placing.ts';
import type { AskPlace, RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';

/** A waiver of an ask, by its place in the record. */
export interface WaiverUse {
  readonly entry: AskEntry;
  readonly index: number;
}

interface SilenceSettings {
  readonly today: string;
  /** Files that hold silencing comments; no other is opened for them. */
  readonly commented: ReadonlySet<string>;
  readonly rules: Pick<RuleSet, 'get'>;
}

export class Silence {
  readonly #portfolio: Portfolio;
  readonly #texts: Texts;
  readonly #today: string;
  readonly #commented: ReadonlySet<string>;
  readonly #rules: Pick<RuleSet, 'get'>;
  readonly #usedComments = new Set<WrittenComment>();
  readonly #usedWaivers = new Set<Waiver>();

  constructor(portfolio: Portfolio, texts: Texts, { today, commented, rules }: SilenceSettings) {
    this.#portfolio = portfolio;
    this.#texts = texts;
    this.#today = today;
    this.#commented = commented;
    this.#rules = rules;
  }

  /** Takes in the waivers that rules heeded themselves. */
  use(uses: Iterable<WaiverUse>): void {
    for (const { entry, index } of uses) {
      const waiver = entry.summary.waivers[index];
      if (waiver !== undefined) this.#usedWaivers.add(waiver);
    }
  }

  /** Whether a finding is silenced; remembers what did it. */
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
    for (const directive of silencing) this.#usedComments.add(directive);
    return silencing.length > 0;
  }

  #byWaiver(finding: RawFinding, { file, document }: AskPlace): boolean {
    const waivers = this.#portfolio.asksIn(file)[document]?.summary.waivers ?? [];
    const meant = waivers.filter(
      (waiver) =>
        waiver.rule === finding.rule &&
        holds(waiver.until, this.#today) &&
        (waiver.with === undefined || this.#idsOf(finding).includes(waiver.with)),
    );
    for (const waiver of meant) this.#usedWaivers.add(waiver);
    return meant.some((waiver) => !this.#isUnsigned(waiver));
  }

  /** Its rule wants it signed, and it is not: then it silences nothing, and the finding tells what is missing in it. */
  #isUnsigned(waiver: Waiver): boolean {
    return this.#rules.get(waiver.rule)?.signedWaivers === true && gapsIn(waiver).length > 0;
  }

  /** Ids, now and formerly, of the asks that a finding speaks of. */
  #idsOf(finding: RawFinding): (string | undefined)[] {
    return finding.asks.flatMap((ask) => {
      const summary = this.#portfolio.asksIn(ask.file)[ask.document]?.summary;
      return summary === undefined ? [] : [summary.id, ...summary.formerIds];
    });
  }

  /** Every comment and waiver, by file, with whether it silenced something; ask after all findings. */
  *directives(): Iterable<FoundDirective> {
    for (const file of this.#commented) {
      for (const written of this.#texts.of(file).directives) {
        yield { file, written, used: this.#usedComments.has(written) };
      }
    }
    for (const entry of this.#portfolio.asks) {
      for (const [index, waiver] of entry.summary.waivers.entries()) {
        // That the other ask does not exist is told elsewhere; then it is not known whether the waiver has effect.
        const stands = waiver.with === undefined || this.#portfolio.ids.known(waiver.with).length > 0;
        const used = this.#usedWaivers.has(waiver) || !stands;
        const { file, summary } = entry;
        yield { file, ask: summary.id, written: writtenWaiver(waiver, index, entry), used };
      }
    }
  }
}

function writtenWaiver({ rule, because, until }: Waiver, index: number, { document }: AskEntry): Written {
  const at = ['waivers', index];
  return {
    form: 'waiver',
    code: rule,
    reason: inLanguage(because, 'nl'),
    until,
    place: { document, at: [...at, 'rule'] },
    codePlace: { document, at: [...at, 'rule'] },
    removal: [{ kind: 'remove', document, at }],
  };
}
