// Where a file lies, as a client reads it: the same whether its URI is put together by hand or taken apart first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { URI, Utils } from 'vscode-uri';
import { canonical, pathBelow, uriBelow } from '../../server/lsp/uris.ts';

const step = fc.constantFrom(
  'a',
  'A-b_c',
  'x.ask.yaml',
  '.',
  '..',
  '...',
  '.a',
  '',
  'é',
  'a b',
  'a%20b',
  'a#b',
  'a?b',
  '~',
  'c:',
);
const pathOf = (one: typeof step) =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
const path = pathOf(step);
const root = fc
  .tuple(
    fc.constantFrom('file://', 'file://host', 'vscode-vfs://github', 'untitled:'),
    pathOf(step.filter((name) => name !== '')),
  )
  .map(([start, folder]) => canonical(`${start}/${folder}`));

test('a path below a root', () => {
  fc.assert(
    fc.property(root, path, (folder, file) => {
      const taken = file === '' ? folder : Utils.joinPath(URI.parse(folder), file).toString();
      expect(uriBelow(folder, file)).toBe(taken);
    }),
    { numRuns: 2000 },
  );
});

/** By the parts of both URIs. */
function pathInParts(folder: string, uri: string): string | undefined {
  const [above, here] = [URI.parse(folder), URI.parse(uri)];
  const start = above.path.endsWith('/') ? above.path : `${above.path}/`;
  const isThere = above.scheme === here.scheme && above.authority === here.authority;
  return isThere && here.path.startsWith(start) ? here.path.slice(start.length) : undefined;
}

test('the path of a URI below a root', () => {
  const written = fc
    .tuple(root, fc.constantFrom('/', '', 'x/', '%2F'), path)
    .map(([folder, between, file]) => `${folder}${between}${file}`);
  fc.assert(
    fc.property(root, path, fc.boolean(), written, (folder, file, isBelow, other) => {
      const uri = isBelow ? `${folder}/${file}` : other;
      expect(pathBelow(folder, uri)).toBe(pathInParts(folder, uri));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['file:///C:/werk', 'file:///C:/werk/x.ask.yaml', 'x.ask.yaml'],
  ['file:///c%3A/werk', 'file:///C:/werk/a b/x.ask.yaml', 'a b/x.ask.yaml'],
  ['file:///C%3A/', 'file:///c:/x.ask.yaml', 'x.ask.yaml'],
  ['file://SERVER/deel', 'file://server/deel/x.ask.yaml', 'x.ask.yaml'],
  ['file://server/deel', 'file://Server/deel/X.ask.yaml', 'X.ask.yaml'],
  ['file:///C:/werk', 'file:///D:/werk/x.ask.yaml', undefined],
  ['file:///Werk', 'file:///werk/x.ask.yaml', undefined],
])('below %s lies %s as %s', (folder, uri, wanted) => {
  expect(pathBelow(folder, uri)).toBe(wanted);
  expect(pathBelow(canonical(folder), uri)).toBe(wanted);
});
