// JUnit XML, as GitLab, Jenkins and others show tests: a suite for each file, a test for each finding. Errors and warnings are
// failures; the rest, and what was there already, is said in tests that pass. Without any finding there is one test that passes: no test at all is no news.
import { byFile } from './by-file.ts';
import { faultsOf, type Report, type ReportedFinding } from './report.ts';
import { xml, xmlHead } from './xml.ts';

export function junit(report: Report): string {
  const suites = [...byFile(report.findings)].map(([file, findings]) => suite(file, findings));
  const faults = faultsOf(report).map((text, index) =>
    xml('testcase', { name: `${index + 1}`, classname: 'policy-asks' }, [xml('error', { message: text })]),
  );
  if (faults.length > 0)
    suites.push(
      xml(
        'testsuite',
        { name: 'policy-asks', tests: faults.length, failures: 0, errors: faults.length },
        faults,
      ),
    );
  const clean = xml('testcase', { name: report.closing[0] ?? report.title, classname: 'policy-asks' });
  const attributes = {
    name: report.title,
    tests: Math.max(1, report.findings.length + faults.length),
    failures: report.findings.filter(isFailure).length,
    errors: faults.length,
  };
  const content =
    suites.length === 0
      ? [xml('testsuite', { name: 'policy-asks', tests: 1, failures: 0, errors: 0 }, [clean])]
      : suites;
  return `${xmlHead}${xml('testsuites', attributes, content)}`;
}

const isFailure = ({ severity, change }: ReportedFinding): boolean =>
  change !== 'unchanged' && (severity === 'error' || severity === 'warning');

function suite(file: string, findings: readonly ReportedFinding[]): string {
  const failures = findings.filter(isFailure).length;
  return xml(
    'testsuite',
    { name: file, tests: findings.length, failures, errors: 0 },
    distinctly(findings).map(([name, finding]) => testcase(name, finding)),
  );
}

/** Each with a name of its own: of tests that are called the same GitLab shows the first only. */
function distinctly(findings: readonly ReportedFinding[]): readonly (readonly [string, ReportedFinding])[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const of = `${finding.rule} (${finding.ask ?? finding.line}`;
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return [count === 1 ? `${of})` : `${of}, ${count})`, finding];
  });
}

function testcase(name: string, finding: ReportedFinding): string {
  const { rule, file, line, column, message, related } = finding;
  const attributes = { name, classname: file, file, line };
  const places = [
    `${file}:${line}:${column}`,
    ...related.map((place) => `${place.file}:${place.line}:${place.column} ${place.message}`),
  ];
  const text = `${message}\n${places.join('\n')}`;
  return xml('testcase', attributes, [
    isFailure(finding) ? xml('failure', { message, type: rule }, text) : xml('system-out', {}, text),
  ]);
}
