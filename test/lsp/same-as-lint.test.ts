// The editor and CI say the same: of every example, in both languages, in the same order, with the same places beside it.
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import type { WordedFinding } from '../../server/checks/worded.ts';
import { program, runProgram } from '../worlds/cli-world.ts';
import { LspWorld } from '../worlds/lsp-world.ts';

const examples = join(import.meta.dirname, '../../examples');
const severities = ['', 'error', 'warning', 'info', 'advisory'];

const ofLint = ({ rule, severity, message, line, column, endLine, endColumn, related }: WordedFinding) => ({
  rule,
  severity,
  message,
  place: [line - 1, column - 1, endLine - 1, endColumn - 1],
  beside: related.map((one) => [one.file, one.line - 1, one.column - 1, one.message]),
});

const ofEditor = (root: string) => (diagnostic: Diagnostic) => ({
  rule: diagnostic.code,
  severity: severities[diagnostic.severity ?? 0],
  message: diagnostic.message,
  place: [
    diagnostic.range.start.line,
    diagnostic.range.start.character,
    diagnostic.range.end.line,
    diagnostic.range.end.character,
  ],
  beside: (diagnostic.relatedInformation ?? []).map(({ location: { uri, range }, message }) => [
    URI.parse(uri).fsPath.slice(root.length + 1),
    range.start.line,
    range.start.character,
    message,
  ]),
});

test.each(
  ['groningen-assen', 'noord'].flatMap((example) => [
    [example, 'nl'],
    [example, 'en'],
  ]),
)('%s in %s', { timeout: 60_000 }, async (example, language) => {
  const root = join(examples, example);
  const { out } = runProgram(
    program,
    ['lint', root, '--format', 'json', '--lang', language, '--fail-on', 'never'],
    { cwd: examples },
  );
  const { findings } = JSON.parse(out) as { findings: readonly WordedFinding[] };
  const world = await LspWorld.start({
    program,
    folders: [URI.file(root).toString()],
    options: { language },
  });
  const files = [...new Set(findings.map(({ file }) => file))];
  expect(files.length).toBeGreaterThan(3);
  await world.connection.sendRequest('workspace/symbol', { query: '' });
  await world.until(() => world.shownFiles().length >= files.length, 'findings of all files');
  const shown = world.shownFiles().map((uri) => URI.parse(uri).fsPath.slice(root.length + 1));
  expect(shown.toSorted()).toEqual(files.toSorted());
  for (const file of files) {
    const uri = URI.file(join(root, file)).toString();
    expect(world.shown(uri).map(ofEditor(root))).toEqual(
      findings.filter((one) => one.file === file).map(ofLint),
    );
  }
  await world.end('any');
});
