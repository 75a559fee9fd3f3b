// For each rule: its wrong example, and what a person in either language and a program read of it. The pages beside this file
// are compared as a whole; after a wanted change `npx vitest run test/golden -u` writes them anew, to be read before they land.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Texts } from '../../server/checks/placing.ts';
import { wordedFinding } from '../../server/checks/worded.ts';
import { findingsText } from '../../server/cli/report/text.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Rule } from '../../server/rules/rule.ts';
import type { Language } from '../../server/wording/language.ts';
import { checkerOfExample, exampleFiles } from '../worlds/example-world.ts';

const terminal = { width: 100, paint: (_style: string, text: string) => text };

const recordsIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files)
    .filter(([file]) => file !== 'policy-asks.yaml')
    .map(([file, text]) => `\`${file}\`\n\n\`\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\``);

function pageOf(rule: Rule): string {
  const files = exampleFiles(rule.examples.wrong);
  const { checker, folder } = checkerOfExample(rule, rule.examples.wrong);
  const findings = checker.findings().filter((finding) => finding.rule === rule.code);
  const said = (language: Language) =>
    findingsText(findings, { language, terminal, texts: new Texts(folder) }).trimEnd();
  const { before } = rule.examples;
  const earlier = before === undefined ? [] : ['## Earlier', ...recordsIn(exampleFiles(before)), '## Now'];
  const json = findings.map((finding) => wordedFinding(finding, 'nl'));
  return [
    `# ${rule.code}`,
    ...earlier,
    ...recordsIn(files),
    `## Nederlands\n\n\`\`\`\`text\n${said('nl')}\n\`\`\`\``,
    `## English\n\n\`\`\`\`text\n${said('en')}\n\`\`\`\``,
    `## JSON\n\n\`\`\`\`json\n${JSON.stringify(json, undefined, 2)}\n\`\`\`\`\n`,
  ].join('\n\n');
}

/** A rule that throws cannot be shown by a record. */
const shown = allRules.filter((rule) => rule.code !== 'internal/rule-crashed');

test.each(shown.map((rule) => [rule.code, rule] as const))('%s reads as it should', async (code, rule) => {
  await expect(pageOf(rule)).toMatchFileSnapshot(join(import.meta.dirname, `${code}.md`));
});
