// Checkstyle XML, which many older tools read: a file with its findings. It knows three severities.
import type { Severity } from '../../rules/rule.ts';
import { byFile } from './by-file.ts';
import type { Report } from './report.ts';
import { xml, xmlHead } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  advisory: 'info',
};

export function checkstyle(report: Report): string {
  const files = [...byFile(report.findings)].map(([name, findings]) =>
    xml(
      'file',
      { name },
      findings.map(({ line, column, severity, message, rule }) =>
        xml('error', {
          line,
          column,
          severity: severities[severity],
          message,
          source: `policy-asks.${rule}`,
        }),
      ),
    ),
  );
  return `${xmlHead}${xml('checkstyle', { version: '4.3' }, files)}`;
}
