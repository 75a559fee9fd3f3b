// SARIF 2.1.0 (OASIS), as GitHub's code scanning and other collectors of findings read it.
import type { Severity } from '../../rules/rule.ts';
import { jsonText } from './json-text.ts';
import {
  faultsOf,
  type Region,
  type Report,
  type ReportedEdit,
  type ReportedFinding,
  type ReportedRule,
} from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  advisory: 'note',
};

export function sarif(report: Report): string {
  const codes = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
  const faults = faultsOf(report);
  const run = {
    tool: {
      driver: {
        name: 'Policy Asks',
        semanticVersion: report.version,
        language: report.language,
        rules: codes.map((code) => ruleOf(report.rule(code))),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: faults.length === 0,
        toolExecutionNotifications: faults.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    results: report.findings.map((finding) => resultOf(finding, codes.indexOf(finding.rule))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return jsonText(log);
}

const ruleOf = ({ code, severity, what, help, markdown }: ReportedRule) => ({
  id: code,
  shortDescription: { text: what },
  help: { text: help, markdown },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [code.slice(0, code.indexOf('/'))] },
});

function resultOf(finding: ReportedFinding, ruleIndex: number) {
  const { rule, severity, ask, message, file, fingerprint, related, change } = finding;
  const fixes = finding.fixes().filter(({ edits }) => edits.length > 0);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    ...(change === undefined ? {} : { baselineState: change }),
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(finding) },
        ...(ask === undefined ? {} : { logicalLocations: [{ name: ask, kind: 'object' }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            physicalLocation: {
              artifactLocation: { uri: uriOf(place.file) },
              region: { startLine: place.line, startColumn: place.column },
            },
            message: { text: place.message },
          })),
        }),
    // The second is the name under which GitHub knows a finding again.
    partialFingerprints: { 'policyAsks/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, file: where, edits }) => ({
            description: { text: title },
            artifactChanges: [
              { artifactLocation: { uri: uriOf(where) }, replacements: edits.map(replacementOf) },
            ],
          })),
        }),
  };
}

const replacementOf = (edit: ReportedEdit) => ({
  deletedRegion: regionOf(edit),
  insertedContent: { text: edit.text },
});

const regionOf = ({ line, column, endLine, endColumn }: Region) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
