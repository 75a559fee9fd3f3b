// Texts that YAML reads otherwise than written, and parts of YAML that records do not use.
import { describe, expect, test } from 'vitest';
import { readText } from '../../server/text/read.ts';
import { mended, onlyProblem, problemsOf, valuesOf } from './seen.ts';

describe('a value that YAML would change is read as meant', () => {
  test.each([
    ['n: 0123', '0123', 'leading-zero'],
    ['n: -007', '-007', 'leading-zero'],
    ['n: 1e3', '1e3', 'exponent'],
    ['n: 12345678901234567890', '12345678901234567890', 'many-digits'],
    ['n: 0x1F', '0x1F', 'other-base'],
    ['n: 0o17', '0o17', 'other-base'],
    ['n: .inf', '.inf', 'not-finite'],
    ['n: *Elke regio telt* moet door', '*Elke regio telt* moet door', 'sign'],
    ['n: *ster', '*ster', 'sign'],
    ['n: &Zo doen wij het', '&Zo doen wij het', 'sign'],
    ['n: !important Lelylijn', '!important Lelylijn', 'sign'],
    ['n: !belangrijk', '!belangrijk', 'sign'],
    ['n: [concept] Lelylijn', '[concept] Lelylijn', 'sign'],
    ['n: [x] gedaan # klaar', '[x] gedaan', 'sign'],
    ['n: {naam} vult dit in', '{naam} vult dit in', 'sign'],
    ['n: {{ naam }}', '{{ naam }}', 'sign'],
  ])('%j', (text, meant, cause) => {
    const written = `${text}\nx: 1\n`;
    expect(valuesOf(written)).toEqual([{ n: meant, x: 1 }]);
    const problem = onlyProblem(written);
    expect(problem).toMatchObject({
      rule: 'yaml/text-changed',
      facts: { cause, written: meant },
      place: { at: ['n'] },
    });
    expect(readText(written).documents[0]?.unreliable).toContainEqual(['n']);
    for (const fix of problem.fixes) {
      expect(fix.safety).toBe('safe');
      expect(readText(mended(written, fix))).toMatchObject({
        documents: [{ value: { n: meant, x: 1 } }],
        problems: [],
      });
    }
    expect(problem.fixes).toHaveLength(1);
  });

  test('in a list too', () => {
    expect(valuesOf('- [x] gedaan\n- *ster\n- 0123\n')).toEqual([['[x] gedaan', '*ster', '0123']]);
  });

  test('a date as the name of a record stays the text it is, but is reported', () => {
    expect(problemsOf('id: 2026-03-12\ndate: 2026-03-12\n')).toEqual(['text-changed date: 2026-03-12']);
    expect(readText('id: 2026-03-12').documents[0]).toMatchObject({
      value: { id: '2026-03-12' },
      unreliable: [],
    });
  });

  test.each([
    'nationalGoals: [a, b]',
    'funding: {term: geen}',
    'funding: { term: geen } # los',
    'list: [{a: 1}, "b"]',
    'n: 0',
    'n: 0.5',
    'n: -12',
    'n: 1.50',
    'n: 240_000_000',
    'n: "0123"',
    'n: yes',
    'date: 2026-03-12',
    'n: 123456789012345',
    'n: 9007199254740991',
    'id: noord-2026-03-12',
    'n: [a,\n  b]',
    'n: a [b] c',
    'n: a *b* c',
    'n: a & b',
    'n: a! b',
  ])('nothing is said of %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a text that is cut at a hash sign', () => {
  test.each([
    ['t: Kamerstuk #12', 'Kamerstuk #12', 'safe'],
    ['t: Voer de motie op Kamerstuk #12 uit', 'Voer de motie op Kamerstuk #12 uit', 'safe'],
    ['t: plan #2 voor', 'plan', 'review'],
    ['t: Stem op #noord nu', 'Stem op', 'review'],
  ])('%j', (text, value, safety) => {
    const written = `${text}\nx: 1\n`;
    expect(valuesOf(written)).toEqual([{ t: value, x: 1 }]);
    const { rule, place, fixes } = onlyProblem(written);
    expect({ rule, at: place.at, safety: fixes[0]?.safety }).toEqual({
      rule: 'yaml/text-cut',
      at: ['t'],
      safety,
    });
    expect(valuesOf(mended(written, fixes[0]!))).toEqual([{ t: text.slice(3), x: 1 }]);
    expect(problemsOf(mended(written, fixes[0]!))).toEqual([]);
  });

  test.each([
    't: waarde # opmerking',
    't: twee woorden # opmerking',
    't: waarde #',
    't: geen #check',
    't: 2027 #2 jaar later',
    't: twee woorden  #apart',
    't: "a #1" #b',
    't: a#1',
    't: #1',
    't: twee woorden #policy-asks-ignore a/b: c',
    't: twee woorden # policy-asks-ignore a/b: c',
    '#1 los\nt: a',
    't:\n  - a #b\n',
    't: |\n  Kamerstuk #12\n',
    't: [a, b] #1',
  ])('an ordinary comment is none: %j', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('parts of YAML that records do not use', () => {
  test('a reference is reported once with all its places; a single value is followed', () => {
    const text = 'a: &x 5\nb: *x\nc: *x\n';
    expect(problemsOf(text)).toEqual(['unsupported anchor: &x']);
    expect(onlyProblem(text).related).toHaveLength(2);
    expect(valuesOf(text)).toEqual([{ a: 5, b: 5, c: 5 }]);
  });

  test.each([
    ['a: !!str 5', 'unsupported tag: !!str', { a: '5' }],
    ['a: !x {b: 1}', 'unsupported tag: !x', { a: { b: 1 } }],
    ['a:\n  <<: {b: 1}\n  c: 2', 'unsupported merge-key: <<', { a: { c: 2 } }],
    ['? [a]\n: b\nc: d', 'unsupported complex-key: [a]', { c: 'd' }],
    ['%YAML 1.2\n---\na: 1', 'unsupported directive: %YAML 1.2', { a: 1 }],
  ])('%j', (text, problem, value) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(valuesOf(text)).toEqual([value]);
  });

  test('a field that stands twice shows both places; the last one counts', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    expect(valuesOf(text)).toEqual([{ a: 3, b: 2 }]);
    const { place, related } = onlyProblem(text);
    expect([place.range, related[0]?.place.range]).toEqual([
      { start: 10, end: 11 },
      { start: 0, end: 1 },
    ]);
  });

  test('a key may have any name', () => {
    expect(JSON.stringify(valuesOf('__proto__: 1\nconstructor: 2\n'))).toBe(
      '[{"__proto__":1,"constructor":2}]',
    );
  });
});
