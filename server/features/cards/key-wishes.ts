// Whether a key must be there, or which rule wants it in a complete ask. Reads the schema and what the rules are; no record.
import { schemaAt, schemaOf } from '../../records/schema.ts';
import type { RecordKind } from '../../records/kind.ts';
import { allRules } from '../../rules/all.ts';
import { severitiesOf } from '../../rules/profiles.ts';
import type { Path } from '../../text/place.ts';
import type { RuleCode } from '../../wording/catalogue.ts';
import { ruleWanting } from '../places/wanted-by-rules.ts';
import { keyCardWords as words } from '../../wording/editor/cards.ts';
import type { Language } from '../../wording/language.ts';
import { severityWords } from '../../wording/severity.ts';

/** The rule that covers all wishes of the schema itself. */
const wishesOfSchema = 'schema/missing' satisfies RuleCode;

/** "Verplicht." or "Gewenst: …"; undefined for what may be left out. */
export function wishText(kind: RecordKind, path: Path, language: Language): string | undefined {
  const parent = schemaAt(kind, path.slice(0, -1));
  if (parent?.required?.includes(String(path.at(-1))) === true) return words.required[language]();
  const code = kind === 'ask' ? ruleFor(path) : undefined;
  const rule = allRules.find((one) => one.code === code);
  if (rule === undefined) return undefined;
  const { steering, submit } = severitiesOf(rule);
  const word = (severity: typeof steering): string =>
    severity === 'off' ? '' : severityWords[severity][language]();
  return words.wanted[language]({ code: rule.code, steering: word(steering), submit: word(submit) });
}

function ruleFor(path: Path): RuleCode | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const wished = (schemaOf('ask')['x-completeness'] ?? []).flat();
  if (wished.some((wish) => keys.every((key, place) => wish[place] === key))) return wishesOfSchema;
  return ruleWanting(path);
}
