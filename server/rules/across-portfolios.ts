// Which rules look at asks of other portfolios too, known by their index only: those of which an index tells all they read of
// another ask. The others would misjudge what is not told: texts, projects, indicators, parts of a programme that are internal.
// All rules about links do; what they say then is advisory, like all that rests on an index (`checks/across.ts`).
import type { RuleCode } from '../wording/catalogue.ts';
import type { Rule } from './rule.ts';

const codes: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'ask/duplicate-id',
  'link/cycle',
  'link/joint-differs',
  'funding/envelope-overclaimed',
  'funding/envelope-rivals',
  'funding/price-level-mixed',
  'funding/vat-mixed',
  'scheme/contradiction',
  'scheme/criterion-contradiction',
  'document/unknown-ask',
]);

export const seesOthers = ({ kind, code }: Pick<Rule, 'kind' | 'code'>): boolean =>
  kind === 'link' || codes.has(code);

/** They say that an ask is not there. When an index could not be read, it may well be. */
export const aboutAbsence: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'link/unknown-ask',
  'document/unknown-ask',
]);
