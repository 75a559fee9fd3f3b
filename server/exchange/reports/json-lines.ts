// A JSON object on each line: the findings, those that have gone, then how it ended. For programs that read as it comes.
import { jsonLine } from './json-text.ts';
import type { Report, ReportedFinding } from './report.ts';

export function jsonLines({
  findings,
  version,
  title,
  today,
  language,
  broken,
  unread,
  since,
}: Report): string {
  const written =
    (kind: 'finding' | 'gone') =>
    ({ fixes, ...finding }: ReportedFinding) => ({
      kind,
      ...finding,
      fixes: fixes().map((fix) => ({ title: fix.title, safety: fix.safety })),
    });
  const end = {
    kind: 'end',
    version,
    portfolio: title,
    today,
    language,
    findings: findings.length,
    broken,
    unread,
  };
  const lines = [
    ...findings.map(written('finding')),
    ...(since?.gone ?? []).map(written('gone')),
    since === undefined ? end : { ...end, since: since.revision ?? 'HEAD', gone: since.gone.length },
  ];
  return lines.map((line) => jsonLine(line)).join('');
}
