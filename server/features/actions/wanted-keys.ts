// Which keys an ask lacks: those of every ask, and those that the rules about completeness want of this one.
import type { Ask } from '../../records/ask.ts';
import { schemaOf } from '../../records/schema.ts';
import type { AskContext, AskRule } from '../../rules/rule.ts';
import type { Path } from '../../text/place.ts';
import { wantedKey } from '../places/wanted-by-rules.ts';

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
        rule.check(ask, context, ({ at }) => told.push(wantedKey(rule.code, at)));
      } catch {
        // A rule that fails is reported where findings are; here it wants nothing.
        return [];
      }
      return told;
    });
}
