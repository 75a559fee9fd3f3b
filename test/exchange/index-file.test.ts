// The index that a portfolio publishes: what is in it, what is not, and that the same portfolio gives the same bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIndexHead, readPublished } from '../../server/records/published.ts';
import { schemaOf } from '../../server/records/schema.ts';
import type { Schema } from '../../server/records/shape.ts';
import { publishedBy } from '../worlds/two-portfolios.ts';

const asksIn = (text: string): readonly Record<string, unknown>[] => JSON.parse(text).asks;

test('an ask is one line: ids, codes, years, amounts and links, in a fixed order', () => {
  const { text } = publishedBy(`id: dr-spoor
formerIds: [dr-trein]
title: Een spoorlijn
status: ingediend
nationalGoals: [bereikbaarheid]
targetRegions: [GM0114, { code: PV22, name: Drenthe }]
instrument: { type: spuk-regeling, legalBasis: Wet van ons, conditions: Alleen als het kan }
scheme: { id: Wonen op Korte Termijn, effect: change, criterion: { kind: absolute-number, current: "200", wanted: relative } }
funding:
  term: meerjarig
  from: 2027
  until: 2030
  amount: { total: "240_000_000", vat: excl, priceLevel: 2026 }
  envelope: eigen-pot
  parts: [{ party: rijk, amount: 200_000_000 }, { party: de buurman, amount: 40_000_000 }]
addressee: { ministries: [ienw] }
granted: { amount: 5, from: 2027, until: 2028, decision: { body: minister, number: kst-1 } }
partOf: dr-programma
dependsOn: [{ ask: gr-net, while: [toegezegd], seen: 3f2a91bc0d4e5f60 }]
waivers: [{ rule: funding/envelope-rivals, with: gr-net, because: Afgesproken, by: Jan, until: 2026-12-31 }]
`);
  expect(text.split('\n').map((row) => row.replace(/"fingerprint":".*?"/u, '"fingerprint":"…"'))).toEqual([
    '{',
    '"format": "policy-asks-index",',
    '"version": 1,',
    '"portfolio": {"title":"Vragen van Drenthe"},',
    '"asks": [',
    `{"id":"dr-spoor","formerIds":["dr-trein"],"fictional":true,"status":"ingediend","nationalGoals":["bereikbaarheid"],` +
      `"targetRegions":["GM0114","PV22"],"instrument":"spuk-regeling",` +
      `"scheme":{"id":"wokt","effect":"change","criterion":{"kind":"criterion-absolute","current":200,"wantedKind":"criterion-relative"}},` +
      `"funding":{"term":"meerjarig","from":2027,"until":2030,"amount":{"total":240000000,"vat":"excl","priceLevel":2026},` +
      `"envelope":"eigen-pot","parts":[{"party":"rijk","amount":200000000},{"party":"anders","amount":40000000}]},` +
      `"granted":{"amount":5,"from":2027,"until":2028},"addressee":{"ministries":["ienw"]},"partOf":"dr-programma",` +
      `"dependsOn":["gr-net"],"waivers":[{"rule":"funding/envelope-rivals","with":"gr-net","until":"2026-12-31","signed":true}],` +
      `"fingerprint":"…"}`,
    ']',
    '}',
    '',
  ]);
});

test('asks stand in the order of their ids, wherever they are written', () => {
  const one = publishedBy({
    'submissions/PV22/a.ask.yaml': 'id: dr-b\n',
    'submissions/PV22/b.ask.yaml': 'id: dr-a\n',
  });
  const other = publishedBy({ 'submissions/PV22/z.ask.yaml': 'id: dr-a\n---\nid: dr-b\n' });
  expect(asksIn(one.text).map(({ id }) => id)).toEqual(['dr-a', 'dr-b']);
  const titles = (text: string) => text.replaceAll(/"fingerprint":"[^"]*"/gu, '');
  expect(titles(one.text)).toBe(titles(other.text));
});

test('a portfolio without asks publishes an empty list', () => {
  expect(asksIn(publishedBy({ 'policy-asks.yaml': 'title: Leeg\n' }).text)).toEqual([]);
});

describe('what may not go outside', () => {
  const text = `id: dr-open
dependsOn: [dr-intern, dr-oud, gr-a]
jointWith: [dr-embargo]
partOf: dr-intern
waivers: [{ rule: funding/envelope-rivals, with: dr-intern, because: x }]
---
id: dr-intern
formerIds: [dr-oud]
visibility: internal
---
id: dr-embargo
embargoUntil: 2026-03-12
`;

  test('internal asks and asks under embargo are left out, and so is every id that would tell of them', () => {
    const index = publishedBy(text);
    expect(index).toMatchObject({ published: 1, internal: 1, embargo: 1, withoutId: 0 });
    expect(asksIn(index.text)).toMatchObject([{ id: 'dr-open', dependsOn: ['gr-a'] }]);
    expect(index.text).not.toMatch(/dr-intern|dr-oud|dr-embargo/u);
    expect(asksIn(index.text)[0]).not.toHaveProperty('waivers');
  });

  test('the day after the embargo its ask goes in', () => {
    expect(publishedBy(text, { today: '2026-03-13' })).toMatchObject({ published: 2, embargo: 0 });
  });

  test('an ask without an id cannot be known outside', () => {
    expect(publishedBy('id:\n')).toMatchObject({ published: 0, withoutId: 1 });
  });

  test('nor can an id that is written otherwise than it is read', () => {
    const index = publishedBy(
      'id: dr-a\ndependsOn: [DR-Intern, dr-intern]\n---\nid: dr-intern\nvisibility: internal\n',
    );
    expect(index.text.toLowerCase()).not.toContain('dr-intern');
  });

  test.each([
    ['a visibility that says nothing', 'visibility: niet iedereen'],
    ['a key that is misspelt', 'visiblity: internal'],
    ['an embargo that is no date', 'embargoUntil: 1 april'],
    ['an embargo that YAML reads otherwise', 'embargoUntil: 01042026'],
    ['a line that is not finished', 'summary: "half\nvisibility: internal'],
    ['a merge that is not settled', '<<<<<<< ons\nvisibility: internal\n=======\n>>>>>>> hun'],
    ['what nobody may silence', '# policy-asks-ignore schema/not-allowed: later\nvisibility: niet iedereen'],
  ])('an ask with %s is left out until it can be read', (_what, lines) => {
    const index = publishedBy(`id: dr-a\n${lines}\n`);
    expect(asksIn(index.text)).toEqual([]);
    expect(index.unsure + index.internal + index.withoutId).toBeGreaterThan(0);
  });

  test('an ask beside one that cannot be read goes in', () => {
    const index = publishedBy('id: dr-a\nvisibility: niet iedereen\n---\nid: dr-b\ndependsOn: [dr-a]\n');
    expect(index).toMatchObject({ published: 1, unsure: 1 });
    expect(index.text).not.toContain('dr-a');
  });
});

/** A record in which every field that holds words of people has a word of its own, by the schema of records. */
function marked(schema: Schema, next: () => string): unknown {
  const { properties, items } = schema;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.format === 'date') return '2026-01-01';
  if (properties !== undefined && Object.keys(properties).includes('nl'))
    return { nl: next(), en: next(), fy: next() };
  if (properties !== undefined) {
    const entries = Object.entries(properties).map(([name, inner]) => [name, marked(inner, next)]);
    return Object.fromEntries(entries);
  }
  if (items !== undefined) return [marked(items, next), marked(items, next)];
  if (schema.type === 'string' || (Array.isArray(schema.type) && schema.type.includes('string'))) {
    return schema.pattern !== undefined && schema.pattern !== '\\S' ? undefined : next();
  }
  return schema.type === 'integer' ? 2027 : undefined;
}

/** What people write in words, and what names a person or a role; all else in a record is a code, a year or an amount. */
const wordsOnly = [
  ['title'],
  ['summary'],
  ['owner'],
  ['project'],
  ['instrument', 'legalBasis'],
  ['instrument', 'recipient'],
  ['instrument', 'conditions'],
  ['contribution'],
  ['claims'],
  ['indicators'],
  ['source'],
  ['history'],
  ['followUp'],
  ['deadline'],
  ['decisionMoment'],
  ['distinctFrom'],
] as const;

describe('no word of the text', () => {
  test('of any field in which people write words, in any language, is in the index', () => {
    const markers: string[] = [];
    const next = () => {
      const marker = `merkwoord${markers.length}`;
      markers.push(marker);
      return marker;
    };
    const schema = schemaOf('ask');
    const record: Record<string, unknown> = { id: 'dr-a', status: 'concept' };
    for (const [key, inner] of wordsOnly) {
      const field = schema.properties?.[key];
      if (field === undefined) throw new Error(`There is no field ${key}.`);
      const part = inner === undefined ? field : field.properties?.[inner];
      if (part === undefined) throw new Error(`There is no field ${key}.${inner}.`);
      const value = marked(part, next);
      record[key] = inner === undefined ? value : { ...(record[key] as object), [inner]: value };
    }
    record['targetRegions'] = [{ informal: marked({ properties: { nl: {} } }, next) }];
    record['waivers'] = [{ rule: 'link/cycle', because: next(), by: next() }];
    record['granted'] = { amount: 5, decision: { body: next(), number: next() } };
    expect(markers.length).toBeGreaterThan(40);
    const { text, published } = publishedBy(
      { 'submissions/PV22/a.ask.yaml': JSON.stringify(record) },
      { anyhow: true },
    );
    expect(published).toBe(1);
    expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
  });

  test('is in it, whatever is written in the place of a code', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/u), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(words, (all) => {
        const said = all.map((word) => `zz${word}`).join(' ');
        const record = {
          id: 'dr-a',
          title: said,
          status: 'concept',
          nationalGoals: [said],
          targetRegions: [said],
          instrument: { type: said },
          scheme: { id: said, effect: 'use', criterion: { kind: said, current: said, wanted: said } },
          funding: { envelope: said, parts: [{ party: said, amount: 5 }] },
          addressee: { ministries: [said], committees: [said] },
          partOf: said,
          dependsOn: [said],
          waivers: [{ rule: said, because: said }],
        };
        const { text } = publishedBy(
          { 'submissions/PV22/a.ask.yaml': JSON.stringify(record) },
          { anyhow: true },
        );
        expect(text).not.toContain('zz');
      }),
      { numRuns: 30 },
    );
  });
});

test('what is published can be read back, and says the same', () => {
  const { text } = publishedBy(
    'id: dr-a\ntargetRegions: [PV22, { informal: kernen }]\nfunding: { amount: { total: 5 } }\n',
  );
  const head = readIndexHead(JSON.parse(text));
  if (typeof head === 'string') throw new Error(head);
  const read = head.asks.map((value) => readPublished(value, head.portfolio));
  expect(read).toMatchObject([
    {
      fictional: true,
      summary: { id: 'dr-a', targets: [{ code: 'PV22' }, {}], funding: { amount: { total: 5 } }, links: [] },
    },
  ]);
});
