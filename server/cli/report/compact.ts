// Findings one to a line, for editors and programs that read lines: `file:line:column: severity: message [rule]`.
import type { Finding } from '../../checks/finding.ts';
import { wordedFinding } from '../../checks/worded.ts';
import type { Language } from '../../wording/language.ts';
import { harmless } from '../terminal.ts';

/** Severities keep their English names, because programs read them. */
export function findingsByLine(findings: readonly Finding[], language: Language): string {
  return findings
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const message = wordedFinding(finding, language).message.replaceAll(/\s+/gu, ' ').trim();
      return `${harmless(`${file}:${line}:${column}: ${severity}: ${message} [${rule}]`)}\n`;
    })
    .join('');
}
