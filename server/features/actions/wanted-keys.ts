// Which keys an ask lacks: those of every ask, and those that the rules about completeness want of this one.
import type { Ask } from '../../records/ask.ts';
import { schemaOf } from '../../records/schema.ts';
import type { AskContext, AskRule } from '../../rules/rule.ts';
import type { Path } from '../../text/place.ts';

/** Where the wanted key belongs, for rules that point at what is there and not at what is missing. */
const wantedBeside: Readonly<Record<string, (at: Path) => Path>> = {
  'contribution/without-owner': (at) => [...at.slice(0, 2), 'owner'],
  'evidence/missing': (at) => [...at.slice(0, 2), 'evidence'],
  'funding/missing-amount': () => ['funding', 'amount'],
  'funding/operation-missing': () => ['funding', 'operation'],
  'funding/own-share-undecided': (at) => [...at.slice(0, 3), 'decision'],
  'funding/vat-missing': () => ['funding', 'amount', 'vat'],
  'goal/no-indicator': () => ['indicators'],
};

/** Keys without which there is no ask. */
export const requiredKeys = (value: Readonly<Record<string, unknown>>): readonly Path[] =>
  (schemaOf('ask').required ?? []).filter((key) => !Object.hasOwn(value, key)).map((key) => [key]);

/** Whatever the profile; some may be there already, with a value that does not do. */
export function wantedKeys(rules: readonly AskRule[], ask: Ask, context: AskContext): readonly Path[] {
  return rules
    .filter(({ completeness }) => completeness === true)
    .flatMap((rule) => {
      const told: Path[] = [];
      try {
        rule.check(ask, context, ({ at }) => told.push(wantedBeside[rule.code]?.(at) ?? at));
      } catch {
        // A rule that fails is reported where findings are; here it wants nothing.
        return [];
      }
      return told;
    });
}
