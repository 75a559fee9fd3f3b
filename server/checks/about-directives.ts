// What is wrong with comments, waivers and known findings themselves; asked when it is known which of them were used.
import { inLanguage } from '../wording/language.ts';
import type { AskEntry } from '../portfolio/entry.ts';
import type { Waiver } from '../records/types.ts';
import type { IgnoreRule } from '../rules/rule.ts';
import type { Facts } from '../wording/fact.ts';
import type { FoundDirective, Written } from './directives.ts';
import type { Finding } from './finding.ts';
import type { Texts } from './placing.ts';
import { placed, profileOf, severityOf, type ShowSettings } from './present.ts';
import type { RawFinding } from './raw-finding.ts';

export function aboutDirectives(
  directives: Iterable<FoundDirective>,
  settings: ShowSettings,
  texts: Texts,
): Finding[] {
  const { rules, context } = settings;
  const findings: Finding[] = [];
  for (const { file, ask, written, used } of directives) {
    const directive = { ...written, used, ruleRan: couldShow(written.code, file, settings) };
    for (const rule of rules.ignore) {
      rule.check(directive, { ...context, codes: rules.codes }, (report) => {
        const raw = { ...aboutDirective(rule, file, report), ask };
        const severity = severityOf(raw, settings);
        if (severity !== 'off') findings.push(placed(raw, severity, texts));
      });
    }
  }
  return findings;
}

/** Whether a rule could have shown something in a file: it exists, ran and is not off there. */
function couldShow(code: string, file: string, settings: ShowSettings): boolean {
  const { rules, severities, portfolio, profile, compares } = settings;
  const rule = rules.get(code);
  if (rule === undefined || (rule.kind === 'time' && !compares)) return false;
  const anything = { file, gap: rule.completeness ?? false, uncertain: false, asks: [] };
  return severities.of(rule, anything, profile ?? profileOf(anything, portfolio)) !== 'off';
}

function aboutDirective(
  rule: IgnoreRule,
  file: string,
  { place, facts, fixes = [], uncertain = false }: Parameters<Parameters<IgnoreRule['check']>[2]>[0],
): RawFinding {
  return {
    rule: rule.code,
    file,
    place,
    facts: facts as Facts,
    related: [],
    fixes,
    uncertain,
    gap: false,
    asks: [],
  };
}

export function writtenWaiver(
  { rule, because, until }: Waiver,
  index: number,
  { document }: AskEntry,
): Written {
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
