// How serious a rule is under each profile: gaps are off in `draft` and information in `steering`, all else is equal.
import type { Rule, Severity } from './rule.ts';

export function severitiesOf({
  completeness,
  severity,
}: Pick<Rule, 'completeness' | 'severity'>): Readonly<
  Record<'draft' | 'steering' | 'submit', Severity | 'off'>
> {
  if (completeness !== true) return { draft: severity, steering: severity, submit: severity };
  return { draft: 'off', steering: 'info', submit: severity };
}
