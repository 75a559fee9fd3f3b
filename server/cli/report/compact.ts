// Findings for tools that read lines, such as the tasks of an editor: `file:line:column: severity: message [rule]`, one line each
// and nothing else. Severities are words for programs, the same in every language.
import { join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { pathFrom } from '../../disk/paths.ts';
import type { Invocation } from '../command.ts';
import { harmlessLine, harmlessName } from '../../text/harmless.ts';

/** Files are named from the folder in which the command was given, as a tool that started it looks for them. */
export function compactText(
  findings: readonly Finding[],
  root: string,
  { folder, language }: Pick<Invocation, 'folder' | 'language'>,
): string {
  const lines = findings.map((finding) => {
    const { file, line, column, severity, message, rule } = wordedFinding(finding, language);
    const path = pathFrom(folder, join(root, file));
    return `${harmlessName(path)}:${line}:${column}: ${severity}: ${harmlessLine(message)} [${rule}]\n`;
  });
  return lines.join('');
}
