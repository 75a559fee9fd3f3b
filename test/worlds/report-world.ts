// A report of the findings in a few files, as a server or a reviewer gets it.
import { Checker } from '../../server/checks/checker.ts';
import { Texts } from '../../server/checks/placing.ts';
import { makeReport } from '../../server/exchange/reports/make-report.ts';
import type { Report } from '../../server/exchange/reports/report.ts';
import { editsOfFix } from '../../server/features/fix/fix-edits.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Language } from '../../server/wording/language.ts';
import { MemoryFolder } from './memory-folder.ts';

export const portfolio = 'title: Vragen\ntoday: 2026-03-12\n';

export function reportOf(
  files: Readonly<Record<string, string>>,
  given: Partial<Report> & { readonly language?: Language } = {},
): Report {
  const folder = new MemoryFolder({ 'policy-asks.yaml': portfolio, ...files });
  const checker = new Checker(folder, { rules: allRules, today: '2026-03-12' });
  checker.load();
  const texts = new Texts(folder);
  const made = makeReport({
    version: '1.2.3',
    language: given.language ?? 'nl',
    title: 'Vragen',
    today: '2026-03-12',
    closing: ['Zo staat het.'],
    unread: given.unread ?? [],
    findings: checker.findings(),
    texts,
    editsOf: (finding, fix) => editsOfFix(texts.of(fix.file ?? finding.file).text, { finding, fix }),
    rules: allRules,
    nameOf: (file) => `map/${file}`,
  });
  return { ...made, ...given };
}
