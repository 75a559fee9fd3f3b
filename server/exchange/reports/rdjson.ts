// The format of reviewdog (Reviewdog Diagnostic Format, rdjson), with fixes as suggestions. It counts columns in bytes of UTF-8.
import type { Severity } from '../../rules/rule.ts';
import { jsonText } from './json-text.ts';
import type { Region, Report, ReportedFinding } from './report.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  advisory: 'INFO',
};

export function rdjson(report: Report): string {
  const range = (file: string, region: Region) => ({
    start: { line: region.line, column: byteColumn(report.lineText(file, region.line), region.column) },
    end: {
      line: region.endLine,
      column: byteColumn(report.lineText(file, region.endLine), region.endColumn),
    },
  });
  const diagnostic = (finding: ReportedFinding) => ({
    message: finding.message,
    location: { path: finding.file, range: range(finding.file, finding) },
    severity: severities[finding.severity],
    code: { value: finding.rule },
    ...(finding.related.length === 0
      ? {}
      : {
          related_locations: finding.related.map((place) => ({
            message: place.message,
            location: {
              path: place.file,
              range: {
                start: {
                  line: place.line,
                  column: byteColumn(report.lineText(place.file, place.line), place.column),
                },
              },
            },
          })),
        }),
    ...withSuggestions(finding, range),
  });
  const log = { source: { name: 'policy-asks' }, diagnostics: report.findings.map(diagnostic) };
  return jsonText(log);
}

/** A suggestion is one replacement in the file of the finding: fixes of more than that are told in words only. */
function withSuggestions(finding: ReportedFinding, range: (file: string, region: Region) => object) {
  const suggestions = finding
    .fixes()
    .filter(({ file, edits }) => file === finding.file && edits.length === 1)
    .flatMap(({ file, edits }) => edits.map((edit) => ({ range: range(file, edit), text: edit.text })));
  return suggestions.length === 0 ? {} : { suggestions };
}

const encoder = new TextEncoder();
const byteColumn = (line: string, column: number): number =>
  encoder.encode(line.slice(0, column - 1)).length + 1;
