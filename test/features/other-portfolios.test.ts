// What the editor tells and offers of asks of another portfolio, of which only the index is known.
import { describe, expect, test } from 'vitest';
import { RuleSet } from '../../server/checks/rule-set.ts';
import { codeActions } from '../../server/features/actions/code-actions.ts';
import { complete } from '../../server/features/complete/complete.ts';
import { definitions } from '../../server/features/navigate/definitions.ts';
import { hover } from '../../server/features/show/hover.ts';
import { allRules } from '../../server/rules/all.ts';
import { EditorWorld } from '../worlds/editor-world.ts';
import { publishedBy, theirIndex } from '../worlds/two-portfolios.ts';

const theirs = `id: dr-spoor
title: Geheime titel
status: ingediend
nationalGoals: [bereikbaarheid]
funding: { from: 2027, until: 2030, amount: { total: 240_000_000, vat: excl } }
`;
const file = 'submissions/rga/a.ask.yaml';

const editor = (text: string, language: 'nl' | 'en' = 'nl') =>
  new EditorWorld(
    {
      'policy-asks.yaml': `title: Proef\ntoday: 2026-03-12\nindexes: [${theirIndex}]\n`,
      [theirIndex]: publishedBy(theirs).text,
      [file]: text,
    },
    language,
  );

describe('at the id of such an ask', () => {
  test('a card tells what the index does, and from where it is known', () => {
    const card = (language: 'nl' | 'en') => {
      const world = editor('id: rga-a\ndependsOn: [dr-sp‸oor]\n', language);
      return hover(world.source(file), world.cursor(file), world.world)?.markdown.replaceAll('`', "'");
    };
    expect([card('nl'), card('en')]).toMatchInlineSnapshot(`
      [
        "**dr-spoor** · Vraag

      “dr-spoor” is alleen bekend uit de inhoudsopgave van de portefeuille “Vragen van Drenthe” (verzonnen).

      - Status: Ingediend ('ingediend')
      - Bedrag en jaren: € 240 miljoen, exclusief btw; 4 jaar (2027–2030)
      - Nationale doelen: Bereikbaarheid ('bereikbaarheid')",
        "**dr-spoor** · Ask

      “dr-spoor” is known only from the index of the portfolio “Vragen van Drenthe” (fictional).

      - Status: Submitted ('ingediend')
      - Amount and years: EUR 240 million, excluding VAT; 4 years (2027–2030)
      - National goals: Accessibility ('bereikbaarheid')",
      ]
    `);
  });

  test('nothing leads to its file, and no ask of that name is offered to be made', () => {
    const world = editor('id: rga-a\ndependsOn: [dr-sp‸oor]\n');
    const [source, offset] = [world.source(file), world.cursor(file)];
    expect(definitions(source, offset, world.world)).toBeUndefined();
    const request = { findings: [], rules: new RuleSet(allRules) };
    const actions = codeActions(source, { start: offset, end: offset }, world.world, request);
    expect(actions.filter(({ creates = [] }) => creates.length > 0)).toEqual([]);
  });
});

describe('while it is typed', () => {
  const offers = (text: string) => {
    const world = editor(text);
    return complete(world.source(file), world.cursor(file), world.world).entries;
  };

  test('its id is offered, with the name of the portfolio', () => {
    expect(offers('id: rga-a\ndependsOn: [dr‸]\n')).toMatchObject([
      { label: 'dr-spoor', detail: 'Vragen van Drenthe · Ingediend' },
    ]);
  });

  test('its fingerprint is offered', () => {
    const [seen] = offers('id: rga-a\ndependsOn:\n  - ask: dr-spoor\n    seen: ‸\n');
    expect(publishedBy(theirs).text).toContain(`"fingerprint":"${seen?.label}"`);
  });
});
