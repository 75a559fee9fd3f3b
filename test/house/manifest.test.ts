// What the extension's manifest names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the manifest', () => {
  test.each([
    ...contributes.languages.map((language: { configuration: string }) => language.configuration),
    ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
    ...contributes.yamlValidation.map((validation: { url: string }) => validation.url),
  ])('%s is a JSON file', (path: string) => {
    expect(existsSync(join(root, path))).toBe(true);
    expect(typeof JSON.parse(readFileSync(join(root, path), 'utf8'))).toBe('object');
  });
});

test('the grammar colours a silencing comment with the rule it names', () => {
  const grammar = JSON.parse(readFileSync(join(root, 'client/syntaxes/policy-ask.tmLanguage.json'), 'utf8'));
  const silence = new RegExp(grammar.repository.silence.match, 'u');
  expect(silence.exec('x: 1 # policy-asks-ignore goal/missing: later')?.slice(2)).toEqual([
    'policy-asks-ignore',
    'goal/missing',
  ]);
  expect(silence.test('# gewoon commentaar')).toBe(false);
});
