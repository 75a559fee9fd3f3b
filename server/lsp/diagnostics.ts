// A finding as a diagnostic of the protocol: in the language of the reader, with related places, the page of its rule, and tags.
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver';
import type { Finding, Spot } from '../checks/finding.ts';
import { wordedFinding } from '../checks/worded.ts';
import { allRules } from '../rules/all.ts';
import type { UnreadPlace } from '../features/unread.ts';
import type { Severity } from '../rules/rule.ts';
import { unreadInEditor } from '../wording/editor/unread.ts';
import type { Language } from '../wording/language.ts';
import { rulePagePath } from '../wording/rule-page.ts';
import { type Encoding, positionOf, rangeOf } from './positions.ts';
import type { Workspace } from './workspace.ts';
import type { FileOfWorkspace } from './workspaces.ts';

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

/** What a client shows of a file: these findings, and what could not be read there. */
export const diagnosticsOf = (
  findings: readonly Finding[],
  { workspace, file }: FileOfWorkspace,
  settings: DiagnosticSettings,
): Diagnostic[] => [
  ...workspace.unreadIn(file).map((one) => unreadDiagnostic(one, workspace, settings)),
  ...findings.map((finding) => diagnosticOf(finding, workspace, settings)),
];

/** It is no finding, which one may silence: whatever else is told is incomplete because of it. */
function unreadDiagnostic(
  unread: UnreadPlace,
  workspace: Workspace,
  { language, encoding }: DiagnosticSettings,
): Diagnostic {
  const { file, at } = unread;
  const source = at && workspace.source(file);
  const range = at && source?.exactRange(0, at);
  const counting = workspace.documentOf(file)?.counting ?? { encoding, marked: false };
  const start = { line: 0, character: 0 };
  return {
    range: source && range ? rangeOf(source, range, counting) : { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: toolName,
    message: unreadInEditor(unread, language),
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
