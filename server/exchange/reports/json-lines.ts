// A JSON object on each line: the findings, then how it ended. For programs that read as it comes.
import { jsonLine } from './json-text.ts';
import type { Report } from './report.ts';

export function jsonLines({ findings, version, title, today, language, unread }: Report): string {
  const lines = findings.map(({ fixes, ...finding }) => ({
    kind: 'finding',
    ...finding,
    fixes: fixes().map((fix) => ({ title: fix.title, safety: fix.safety })),
  }));
  const end = { kind: 'end', version, portfolio: title, today, language, findings: findings.length, unread };
  return [...lines, end].map((line) => jsonLine(line)).join('');
}
