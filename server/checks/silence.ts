// Which findings are silenced, and by what: a comment at one of their places or for a whole file, or a waiver in a record.
// Says what was used, so that what silences nothing can be told.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Waiver } from '../records/types.ts';
import { holds } from '../rules/ignore/convention.ts';
import { gapsIn } from '../rules/signed-waivers.ts';
import type { Place } from '../text/place.ts';
import type { WrittenComment } from './directives.ts';
import type { Texts } from './placing.ts';
import type { AskPlace, RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';

/** A waiver of an ask, by its place in the record. */
export interface WaiverUse {
  readonly entry: AskPlace;
  readonly index: number;
}

/** Names a waiver or a comment by where it stands: objects are made anew, places stay while their text does. */
export const waiverKey = ({ file, document }: AskPlace, index: number): string =>
  `${file}\0${document}\0${index}`;
export const commentKey = (file: string, { place }: WrittenComment): string =>
  `${file}\0#${place.range?.start ?? 0}`;

export interface Silenced {
  readonly silenced: boolean;
  /** Keys of the comments and waivers that were meant for it, whether or not they had effect. */
  readonly uses: readonly string[];
}

interface SilenceSettings {
  readonly portfolio: Pick<Portfolio, 'asksIn'>;
  readonly today: string;
  /** Whether a file may hold silencing comments; no other is opened for them. */
  readonly mayHoldComments: (file: string) => boolean;
  readonly rules: Pick<RuleSet, 'get'>;
}

export class Silence {
  readonly #settings: SilenceSettings;
  readonly #texts: Texts;

  constructor(settings: SilenceSettings, texts: Texts) {
    this.#settings = settings;
    this.#texts = texts;
  }

  of(finding: RawFinding): Silenced {
    const comments = this.#comments(finding);
    if (comments.length > 0) return { silenced: true, uses: comments };
    const uses: string[] = [];
    for (const ask of finding.asks) {
      const meant = this.#waivers(finding, ask);
      uses.push(...meant.map(({ index }) => waiverKey(ask, index)));
      if (meant.some(({ waiver }) => !this.#isUnsigned(waiver))) return { silenced: true, uses };
    }
    return { silenced: false, uses };
  }

  #comments(finding: RawFinding): readonly string[] {
    const { rule, file, place } = finding;
    const here = this.#commentsAt(rule, file, place);
    if (here.length > 0) return here;
    const concerned = new Set(finding.asks.map((ask) => ask.file));
    for (const related of finding.related) {
      if (related.file === undefined || related.file === file || !concerned.has(related.file)) continue;
      const there = this.#commentsAt(rule, related.file, related.place);
      if (there.length > 0) return there;
    }
    return [];
  }

  #commentsAt(rule: string, file: string, place: Place): readonly string[] {
    if (!this.#settings.mayHoldComments(file)) return [];
    const placed = this.#texts.of(file);
    const { today } = this.#settings;
    const held = placed.directives.filter(({ code, until }) => code === rule && holds(until, today));
    if (held.length === 0) return [];
    const { line } = placed.lines.position(placed.whole(place).start);
    return held
      .filter((directive) => directive.scope === 'file' || directive.line === line)
      .map((directive) => commentKey(file, directive));
  }

  #waivers(finding: RawFinding, { file, document }: AskPlace) {
    const { portfolio, today } = this.#settings;
    const waivers = portfolio.asksIn(file)[document]?.summary.waivers ?? [];
    return [...waivers.entries()]
      .map(([index, waiver]) => ({ index, waiver }))
      .filter(
        ({ waiver }) =>
          waiver.rule === finding.rule &&
          holds(waiver.until, today) &&
          (waiver.with === undefined || this.#idsOf(finding).includes(waiver.with)),
      );
  }

  /** Its rule wants it signed, and it is not: then it silences nothing, and the finding tells what is missing in it. */
  #isUnsigned(waiver: Waiver): boolean {
    return this.#settings.rules.get(waiver.rule)?.signedWaivers === true && gapsIn(waiver).length > 0;
  }

  /** Ids, now and formerly, of the asks that a finding speaks of. */
  #idsOf(finding: RawFinding): (string | undefined)[] {
    const ours = finding.asks.flatMap((ask) => {
      const summary = this.#settings.portfolio.asksIn(ask.file)[ask.document]?.summary;
      return summary === undefined ? [] : [summary.id, ...summary.formerIds];
    });
    return [...ours, ...(finding.elsewhere?.ids ?? [])];
  }
}
