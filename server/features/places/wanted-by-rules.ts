// Which key of an ask each rule about completeness wants, beside those that the schema wishes itself. Places only; what a rule
// says of one ask is for the rule.
import type { Path } from '../../text/place.ts';
import type { RuleCode } from '../../wording/catalogue.ts';

/** A `*` stands for a place in a list. */
export const wantedByRules: Readonly<Partial<Record<RuleCode, string>>> = {
  'goal/missing': 'nationalGoals',
  'goal/no-indicator': 'indicators',
  'contribution/missing': 'contribution',
  'contribution/without-owner': 'contribution.*.owner',
  'evidence/missing': 'claims.*.evidence',
  'funding/missing-amount': 'funding.amount',
  'funding/vat-missing': 'funding.amount.vat',
  'funding/operation-missing': 'funding.operation',
  'funding/own-share-undecided': 'funding.parts.*.decision',
};

/** The rule that wants the key at a path. */
export function ruleWanting(path: Path): RuleCode | undefined {
  const written = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const found = Object.entries(wantedByRules).find(([, wanted]) => wanted === written);
  return found?.[0] as RuleCode | undefined;
}

/** The key that a rule wants, where it points at `at`: what is there, and not what is missing. */
export function wantedKey(code: RuleCode, at: Path): Path {
  const wanted = wantedByRules[code]?.split('.').map((step, place) => (step === '*' ? at[place] : step));
  return wanted === undefined || wanted.includes(undefined) ? at : (wanted as Path);
}
