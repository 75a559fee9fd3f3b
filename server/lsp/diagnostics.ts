// A finding as a diagnostic of the protocol: in the language of the reader, with related places, the page of its rule, and tags.
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';
import type { Finding, Spot } from '../checks/finding.ts';
import { wordedFinding } from '../checks/worded.ts';
import { allRules } from '../rules/all.ts';
import type { Severity } from '../rules/rule.ts';
import type { Language } from '../wording/language.ts';
import { rulePagePath } from '../wording/rule-page.ts';
import { type Encoding, positionOf } from './positions.ts';
import type { Workspace } from './workspace.ts';

export const toolName = 'policy-asks';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  advisory: DiagnosticSeverity.Hint,
};
const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;
const tagOf: ReadonlyMap<string, DiagnosticTag> = new Map(
  allRules.flatMap(({ code, tag }) => (tag === undefined ? [] : [[code, tags[tag]] as const])),
);

export interface DiagnosticSettings {
  readonly language: Language;
  readonly encoding: Encoding;
  /** URI of the folder with the pages of rules, when they are there. */
  readonly pages?: string;
  /** What the client can show. */
  readonly related: boolean;
  readonly link: boolean;
  readonly tags: ReadonlySet<DiagnosticTag>;
}

/** What a diagnostic carries back to us, so that its finding is found again. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

export function diagnosticOf(
  finding: Finding,
  workspace: Workspace,
  settings: DiagnosticSettings,
): Diagnostic {
  const { language, pages } = settings;
  const said = wordedFinding(finding, language);
  const tag = tagOf.get(finding.rule);
  const related = finding.related.map((place, index) => ({
    location: {
      uri: workspace.uriOf(place.file),
      range: clientRange(place, place.file, workspace, settings),
    },
    message: said.related[index]?.message ?? '',
  }));
  return {
    range: clientRange(finding, finding.file, workspace, settings),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(pages !== undefined &&
      settings.link && {
        codeDescription: { href: `${pages}/${rulePagePath(finding.rule, language)}` },
      }),
    source: toolName,
    message: said.message,
    ...(tag !== undefined && settings.tags.has(tag) && { tags: [tag] }),
    ...(settings.related && related.length > 0 && { relatedInformation: related }),
    data: { fingerprint: finding.fingerprint } satisfies DiagnosticData,
  };
}

/** Lines and columns are known in UTF-16; only for another encoding, or a byte order mark, the text is needed. */
function clientRange(
  { range, line, column, endLine, endColumn }: Spot & Pick<Finding, 'range'>,
  file: string,
  workspace: Workspace,
  { encoding }: DiagnosticSettings,
): Range {
  const document = workspace.documentOf(file);
  const isPlain = encoding === 'utf-16' && document?.counting.marked !== true;
  const text = isPlain ? undefined : workspace.source(file);
  if (text === undefined)
    return {
      start: { line: line - 1, character: column - 1 },
      end: { line: endLine - 1, character: endColumn - 1 },
    };
  const counting = document?.counting ?? { encoding, marked: false };
  return { start: positionOf(text, range.start, counting), end: positionOf(text, range.end, counting) };
}
