// A finding in words: the JSON that the command line prints and other tools read.
import { alikeToo } from '../wording/alike.ts';
import { perhapsInIndex, restsOnIndex } from '../wording/elsewhere.ts';
import { uncertainNorm } from '../wording/uncertain.ts';
import { wordFinding, wordFix, wordPlace } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import type { Language } from '../wording/language.ts';
import { rulePagePath, rulePagesFolder } from '../wording/rule-page.ts';
import type { Severity } from '../rules/rule.ts';
import type { Path } from '../text/place.ts';
import type { Finding } from './finding.ts';

export interface WordedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface WordedFinding {
  readonly rule: string;
  /** The page of the rule in the language of the message, from the folder of this package. */
  readonly page: string;
  readonly severity: Severity;
  readonly ask?: string;
  readonly file: string;
  readonly path: Path;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly facts: Facts;
  readonly related: readonly WordedPlace[];
  readonly fixes: readonly { readonly title: string; readonly safety: 'safe' | 'review' }[];
  readonly fingerprint: string;
}

export function wordedFinding(finding: Finding, language: Language): WordedFinding {
  const { rule, severity, ask, file, path, line, column, endLine, endColumn, facts, fingerprint } = finding;
  const said = wordFinding(rule, facts, language);
  return {
    rule,
    page: `${rulePagesFolder}/${rulePagePath(rule, language)}`,
    severity,
    ask,
    file,
    path,
    line,
    column,
    endLine,
    endColumn,
    message: [
      said,
      ...(finding.uncertain ? [uncertainNorm[language]] : []),
      ...(finding.elsewhere === undefined ? [] : [restsOnIndex(finding.elsewhere, language)]),
      ...(finding.perhapsIn === undefined ? [] : [perhapsInIndex(finding.perhapsIn, language)]),
      ...(finding.alike === undefined ? [] : [alikeToo(finding.alike, language)]),
    ].join(' '),
    facts,
    related: finding.related.map((place) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      message: wordPlace(place.label, place.facts, language),
    })),
    fixes: finding.fixes.map(({ title, facts: about, safety }) => ({
      title: wordFix(title, about, language),
      safety,
    })),
    fingerprint,
  };
}
