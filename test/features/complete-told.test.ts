// What is told about an offer when somebody looks at it.
import { describe, expect, test } from 'vitest';
import { resolveCompletion } from '../../server/features/complete/complete.ts';
import type { Language } from '../../server/wording/language.ts';
import { named, offersAt } from '../worlds/completing.ts';
import { hoverCard } from '../worlds/hover-card.ts';

describe('what is told about an offer', () => {
  const told = (text: string, label: string, language: Language = 'nl'): string => {
    const { world, ...found } = offersAt(text, { language });
    const { resolve } = named(found, label);
    // As it goes over a wire.
    const about = JSON.parse(JSON.stringify(resolve)) as NonNullable<typeof resolve>;
    return resolveCompletion(about, world)?.documentation ?? '';
  };

  test('an entry: the card that is shown where its code stands', () => {
    const haren = told('targetRegions: [haren‸]\n', 'Haren');
    expect(haren).toContain('liep tot en met 31 december 2018');
    expect(haren).toContain('- Opgevolgd door: Groningen (`GM0014`)');
    const wokt = told('scheme:\n  id: wokt‸\n', 'Woningbouw op Korte Termijn');
    expect(wokt).toBe(hoverCard('scheme: {id: wo‸kt}\n', 'nl').replaceAll("'", '`'));
    expect(wokt).toContain('**Woningbouw op Korte Termijn** · `wokt`');
    expect(wokt).toContain('tot en met 30 november 2025');
    expect(wokt).toContain('Bron: ');
    expect(told('decisionMoment: voorjaarsnota-2026‸\n', 'Voorjaarsnota 2026')).toContain('eigen kennis');
    expect(told('scheme:\n  id: wokt‸\n', 'Housing in the short term', 'en')).toContain(
      'ran until 30 November 2025',
    );
  });

  test('an ask: its card and where it stands, nothing of it as mark-up', () => {
    const spoor = told('partOf: spoor‸\n', 'rga-spoor');
    expect(spoor).toContain('**Leg het spoor aan** · Vraag · `rga-spoor`');
    expect(spoor).toContain('- Status: Ingediend');
    expect(spoor).toContain('Van &lt;b>A&lt;/b> naar B');
    expect(spoor).toContain('`submissions/rga/spoor.ask.yaml`');
    expect(told('partOf: spoor‸\n', 'rga-spoor', 'en')).toContain('Build the railway');
  });

  test('a key: its name, what it is for and what belongs there', () => {
    expect(told('fun‸\n', 'funding')).toContain('**Middelen**');
    expect(told('prio‸\n', 'priority')).toContain('Hier hoort: 1, 2 of 3');
    expect(told('prio‸\n', 'priority', 'en')).toContain('What belongs here: 1, 2 or 3');
    expect(told('visib‸\n', 'visibility')).toContain('- Mogelijk: `public` (openbaar), `internal` (intern)');
  });

  test('a rule: what it finds, why it matters, what to do, and where its page is', () => {
    const vague = told('waivers:\n  - rule: text/vague‸\n', 'text/vague');
    expect(vague).toBe(hoverCard('waivers: [{rule: text/va‸gue, because: x}]\n', 'nl').replaceAll("'", '`'));
    expect(vague.split('\n\n')).toHaveLength(5);
  });

  test('nothing about what is gone', () => {
    const { world } = offersAt('‸');
    expect(resolveCompletion({ of: 'ask', id: 'weg' }, world)).toBeUndefined();
    expect(resolveCompletion({ of: 'entry', list: 'schemes', id: 'weg' }, world)).toBeUndefined();
    expect(resolveCompletion({ of: 'key', kind: 'ask', path: ['weg'] }, world)).toBeUndefined();
    expect(resolveCompletion({ of: 'rule', code: 'weg/weg' }, world)).toBeUndefined();
  });
});
