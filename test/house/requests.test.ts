// Every request and notification of our own stands in the pages for other editors, and nothing stands there that is none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const names = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
];

test.each([
  ['docs/editors.md', '## Requests of our own'],
  ['docs/editors.nl.md', '## Eigen verzoeken'],
])('%s', (file, heading) => {
  const promised = names(textOf('server/lsp/protocol.ts'), /'(policyAsks\/\w+)'/gu);
  const [, section = ''] = textOf(file).split(heading);
  expect(names(section, /`(policyAsks\/\w+)`/gu).toSorted()).toEqual(promised.toSorted());
});
