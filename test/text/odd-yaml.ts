// Makes odd YAML: records in every style an author could use, and then spoiled by a hand that slips.
import fc from 'fast-check';

const words = [
  'Lelylijn',
  'Versterk het Noorden',
  'geen',
  'id',
  '2027',
  '0123',
  '1e3',
  '12_000',
  '1.50',
  '2026-03-12',
  'yes',
  'null',
  '~',
  'true',
  'Kamerstuk #12',
  'plan # los',
  'a:b',
  'https://x.nl/a#b',
  'café',
  '🚆 spoor',
  '*ster*',
  '&en',
  '!let op',
  '[x] taak',
  '{{ naam }}',
  "'t Zand",
  '"Ja"',
  "it's",
  '-5',
  '- 5',
  '?',
  '@jan',
  '%',
  '>50',
  '|',
  '=',
  '<<',
  '(ja)',
  '\u00a0x',
  'a\\b',
  '...',
  '.5',
  '+1',
  '0',
  '-0',
  'x: y',
  'eindigt op:',
  '1234567890123456',
  '0x1F',
  '.inf',
  'NaN',
  'Null',
  '',
  'formerIds',
];
const keys = [
  'id',
  'title',
  'funding',
  'from',
  '2027',
  '01',
  'a-b',
  'goal/x',
  '__proto__',
  'constructor',
  '"q"',
  "'q'",
  'null',
  '-a',
  'é',
  '<<',
  'formerIds',
  '1e3',
];
const spoilers = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ' ',
  '\n',
  '\t',
  '#',
  '- ',
  '|',
  '>',
  '&a',
  '*a',
  '!',
  ',',
  '\r',
  '\r\n',
  '---\n',
  '\0',
  '\ufeff',
  '\u2028',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  '%',
  '?',
  '  ',
];

const tameWords = [
  'geen',
  'Lelylijn',
  '2027',
  'true',
  '-5',
  '1.5',
  '2026-03-12',
  'null',
  'een lange tekst',
  'a:b',
  'é, ü',
  'x#y',
];
const tameKeys = ['id', 'title', 'funding', 'from', '2027', 'a-b', 'goal/x', 'parts'];

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...tameWords) },
  { weight: 1, arbitrary: fc.constantFrom(...words) },
);
const anyKey = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...tameKeys) },
  { weight: 1, arbitrary: fc.constantFrom(...keys) },
);
const comment = fc.constantFrom('', '', '', '', ' # los', '  #vast', ' #', ' # policy-asks-ignore a/b: c');
const flow: fc.Arbitrary<string> = fc.oneof(
  fc.array(word, { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
  fc
    .array(fc.tuple(anyKey, word), { maxLength: 3 })
    .map((all) => `{${all.map(([k, w]) => `${k}: ${w}`).join(', ')}}`),
  fc.constantFrom(
    '[]',
    '{}',
    '[ ]',
    '{ }',
    '[[a], {b: [c]}]',
    '[a,]',
    '[a,b]',
    '{a: 1,b: 2}',
    '{a}',
    '[a: b]',
    '[{a: 1}, "x, y"]',
    "{t: 'it''s'}",
  ),
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: word },
  fc.tuple(word, word).map((two) => two.join(' ')),
  word.map((text) => JSON.stringify(text)),
  word.map((text) => `'${text.replaceAll("'", "''")}'`),
  flow,
);

/** Lines of a value below a key or dash, in the column of `indent`. */
function below(depth: number, indent: string): fc.Arbitrary<string> {
  const text = fc.array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 4 });
  const block = fc
    .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '|2'), text)
    .map(
      ([sign, all]) => ` ${sign}\n${all.map((one) => (one === '' ? '' : `${indent}  ${one}`)).join('\n')}\n`,
    );
  const line = fc.tuple(scalar, comment).map(([one, end]) => ` ${one}${end}\n`);
  const long = fc.tuple(word, word).map(([one, two]) => ` ${one}\n${indent}  ${two}\n`);
  if (depth === 0) return fc.oneof({ weight: 5, arbitrary: line }, block, long);
  const nested = fc.tuple(comment, map(depth - 1, `${indent}  `)).map(([end, lines]) => `${end}\n${lines}`);
  const list = fc
    .tuple(fc.constantFrom(indent, `${indent}  `), fc.constant(depth))
    .chain(([column, deep]) =>
      fc.array(item(deep - 1, column), { minLength: 1, maxLength: 3 }).map((all) => `\n${all.join('')}`),
    );
  return fc.oneof(
    { weight: 5, arbitrary: line },
    { weight: 2, arbitrary: nested },
    { weight: 2, arbitrary: list },
    block,
    long,
  );
}

const item = (depth: number, indent: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(scalar, comment).map(([one, end]) => `${indent}- ${one}${end}\n`),
    map(depth, `${indent}  `).map((lines) => `${indent}- ${lines.slice(indent.length + 2)}`),
  );

const between = fc.constantFrom('', '', '', '', '\n', '# los\n', '    # ver\n', '   \n');

function map(depth: number, indent: string): fc.Arbitrary<string> {
  const pair = fc.tuple(anyKey, below(Math.max(0, depth), indent), between);
  return fc
    .array(pair, { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([key, value, gap]) => `${indent}${key}:${value}${gap}`).join(''));
}

/** Mostly readable YAML of one or several documents, with LF or CRLF. */
export const oddYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(map(3, ''), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('---\n', '---\n# los\n', '--- \n', '...\n', '---\n---\n'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([documents, mark, crlf, ends]) => {
    const text = documents.join(mark);
    const ended = ends ? text : text.replace(/\n$/, '');
    return crlf ? ended.replaceAll('\n', '\r\n') : ended;
  });

/** A text in which some characters are lost and some signs have slipped in. */
export function spoiled(text: string): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.nat(Math.max(0, text.length)),
    cut: fc.constantFrom(0, 0, 1, 1, 5),
    sign: fc.oneof(fc.constant(''), fc.constantFrom(...spoilers)),
  });
  return fc
    .array(slip, { minLength: 1, maxLength: 3 })
    .map((slips) =>
      slips.reduce((now, { at, cut, sign }) => now.slice(0, at) + sign + now.slice(at + cut), text),
    );
}
