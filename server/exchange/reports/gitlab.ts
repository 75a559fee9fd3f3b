// The code quality report of GitLab. Its fingerprints hold no line, so that a finding stays the same when text above it grows.
import type { Severity } from '../../rules/rule.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  advisory: 'info',
};

export function gitlab(report: Report): string {
  const seen = new Map<string, number>();
  const issues = report.findings.map(({ rule, severity, message, file, line, endLine, fingerprint }) => {
    // GitLab shows only one of two that bear one fingerprint.
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return {
      description: message,
      check_name: rule,
      fingerprint: before === 0 ? fingerprint : `${fingerprint}-${before + 1}`,
      severity: severities[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    };
  });
  return jsonText(issues);
}
