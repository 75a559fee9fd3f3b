// The free texts of an ask: every text that the schema of the ask knows is looked at.
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeTexts, inEachLanguage } from '../../server/records/free-texts.ts';
import { readAsk } from '../../server/records/read.ts';

type Schema = {
  readonly $ref?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/ask.schema.json'), 'utf8'),
) as Schema & {
  readonly $defs: Record<string, Schema>;
};

/** The paths of all texts in the schema, without places in lists: `contribution.text`. */
function textsIn(part: Schema, path: readonly string[], depth = 0): readonly string[] {
  if (part.$ref === '#/$defs/text') return [path.join('.')];
  const whole = part.$ref === undefined ? part : { ...schema.$defs[part.$ref.replace('#/$defs/', '')] };
  if (depth > 8) return [];
  return [
    ...Object.entries(whole.properties ?? {}).flatMap(([key, inner]) =>
      textsIn(inner, [...path, key], depth + 1),
    ),
    ...(whole.items === undefined ? [] : textsIn(whole.items, path, depth + 1)),
  ];
}

const record = {
  id: 'a',
  status: 'concept',
  title: { nl: 'Titel', en: 'Title' },
  summary: 'Samenvatting',
  targetRegions: ['GM0014', { informal: 'kerngebieden' }],
  instrument: { type: 'lening', conditions: 'Voorwaarden' },
  contribution: [{ text: 'Bijdrage' }],
  claims: [{ text: 'Bewering', evidence: [{ title: 'Bewijs' }] }],
  waivers: [{ rule: 'goal/missing', because: 'Reden' }],
  source: { quote: 'Citaat' },
  history: [{ date: '2026-01-01', status: 'concept', note: 'Aantekening' }],
  followUp: [{ kind: 'motie', text: 'Motie' }],
};

const { ask } = readAsk(record, { document: 0, unreliable: [] });

test('every text of the schema is among them, but the reason why two asks are distinct, and the quote is added', () => {
  const found = new Set(
    freeTexts(ask).map(({ at }) => at.filter((step) => typeof step === 'string').join('.')),
  );
  const known = new Set(textsIn(schema, []));
  expect([...known].filter((path) => !found.has(path))).toEqual(['distinctFrom.because']);
  expect([...found].filter((path) => !known.has(path))).toEqual(['source.quote']);
});

test('each stands at its place in the record, in each of its languages', () => {
  const valueAt = (at: readonly (string | number)[]) =>
    at.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], record);
  for (const { at, text } of freeTexts(ask).flatMap(inEachLanguage))
    expect([at, valueAt(at)]).toEqual([at, text]);
});
