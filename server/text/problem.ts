// What reading a file found wrong: facts at a place, with the changes that would mend it. Not yet a finding of a rule.
import type { FixFacts, FixTitle, PlaceFacts, PlaceLabel, RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import type { Change } from './change.ts';
import type { Place } from './place.ts';

export interface Related {
  readonly place: Place;
  /** Relative to the portfolio's root; absent means the file of the finding. */
  readonly file?: string;
  readonly label: PlaceLabel;
  readonly facts: Facts;
}

export interface Fix {
  readonly title: FixTitle;
  readonly facts: Facts;
  /** `safe` changes no meaning and may be applied unseen; `review` wants the author's eye. */
  readonly safety: 'safe' | 'review';
  readonly changes: readonly Change[];
  /** The file that is changed; absent means the file of the finding. */
  readonly file?: string;
}

export interface Problem {
  readonly rule: RuleCode;
  readonly place: Place;
  readonly facts: Facts;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A related place whose facts fit its label. */
export function related<L extends PlaceLabel>(
  label: L,
  facts: PlaceFacts<L>,
  place: Place,
  file?: string,
): Related {
  return { label, facts: facts as Facts, place, file };
}

/** A fix whose facts fit its title. */
export function fix<T extends FixTitle>(
  title: T,
  facts: FixFacts<T>,
  safety: Fix['safety'],
  changes: readonly Change[],
): Fix {
  return { title, facts: facts as Facts, safety, changes };
}
