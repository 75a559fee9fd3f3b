// Claims have a source that is not too old, and asks agree on figures.
import { describe, expect, test } from 'vitest';
import { evidenceRules } from '../../server/rules/evidence/index.ts';
import { figuresDiffer } from '../../server/rules/evidence/figures-differ.ts';
import { goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(evidenceRules);
goldenRecords('evidence', world);

describe('old evidence', () => {
  const old = 'claims: [{ text: Er is tekort., evidence: [{ title: Monitor, date: 2019-06-01 }] }]';

  test('names the source, its day and the limit', () => {
    const found = world.only(old);
    expect(sentence(found)).toContain('De bron “Monitor” is van 1 juni 2019, meer dan 5 jaar oud.');
    expect(found.facts.norm).toEqual({ list: 'words', entry: 'evidence-age', value: 5 });
    expect([found.severity, found.uncertain]).toEqual(['info', true]);
  });

  test('is older by the limit that the code list gives', () => {
    const list =
      'list: words\nmode: add\nentries:\n  - id: evidence-age\n    label: { nl: Leeftijd, en: Age }\n' +
      '    kind: threshold\n    value: { value: 10, unit: years, certainty: found }\n    source: { title: Proef }\n';
    const files = { 'vocabularies/grens.yaml': list, 'submissions/rga/een.ask.yaml': old };
    expect(world.codes(files)).toEqual([]);
  });
});

describe('figures of two asks', () => {
  const figures = new RuleWorld([figuresDiffer]);
  const asks = (one: string, two: string) => ({
    'submissions/rga/wonen.ask.yaml': `id: rga-wonen\n${one}\n`,
    'submissions/PV20/bouwen.ask.yaml': `id: gro-bouwen\n${two}\n`,
  });
  const tekort = (value: number, more = 'region: GM0014', year = 2025, kind = 'baseline') =>
    `indicators: [{ id: woningtekort, unit: woningen, ${kind}: { value: ${value}, year: ${year} }, ${more} }]`;
  const both = ['evidence/figures-differ gro-bouwen', 'evidence/figures-differ rga-wonen'];

  test('that differ are told on both, with both values', () => {
    const [, found] = figures.findings(asks(tekort(4000), tekort(5500)));
    expect(found?.path).toEqual(['indicators', 0, 'baseline', 'value']);
    expect(sentence(found)).toBe(
      'De stand van “woningtekort” voor Groningen in 2025 is hier 4.000 woningen, maar in “gro-bouwen” 5.500 woningen. ' +
        'Wie beide vragen leest, gelooft geen van de getallen. ' +
        'Zoek uit welk getal klopt en neem het in beide over; meten ze iets anders, geef dan een ervan een eigen kenmerk.',
    );
    expect(found?.related.map(({ file, facts }) => [file, facts.value])).toEqual([
      ['submissions/PV20/bouwen.ask.yaml', 5500],
    ]);
  });

  test.each([
    [
      'the targets of the ask when the indicator names no region',
      'targetRegions: [GM0014]',
      '',
      tekort(5500),
    ],
    [
      'the same targets in another order',
      'targetRegions: [GM0106, GM0014]',
      'targetRegions: [GM0014, GM0106]',
      undefined,
    ],
    ['a retired code that has one successor', '', '', tekort(5500)],
  ])('are of one area by %s', (what, ownTargets, otherTargets, two) => {
    const retired = what.startsWith('a retired');
    const one = retired ? tekort(4000, 'region: GM0003') : `${tekort(4000, 'target: {}')}\n${ownTargets}`;
    const other = retired
      ? tekort(5500, 'region: GM1979')
      : (two ?? `${tekort(5500, 'target: {}')}\n${otherTargets}`);
    expect(figures.codes(asks(one, other))).toEqual(both);
  });

  test('of the target are compared as well', () => {
    const target = (value: number) => tekort(value, 'region: GM0014', 2030, 'target');
    const [, found] = figures.findings(asks(target(0), target(1000)));
    expect(sentence(found)).toContain(
      'De streefwaarde van “woningtekort” voor Groningen in 2030 is hier 0 woningen',
    );
  });

  test.each([
    ['agree', tekort(4000), tekort(4000)],
    ['are of other years', tekort(4000), tekort(5500, 'region: GM0014', 2026)],
    ['are of other areas', tekort(4000), tekort(5500, 'region: PV20')],
    ['are a state and a target value', tekort(4000), tekort(5500, 'region: GM0014', 2025, 'target')],
    ['have another unit', tekort(4000), tekort(4).replace('unit: woningen', 'unit: duizend woningen')],
    ['have no unit on one side', tekort(4000), tekort(4).replace('unit: woningen, ', '')],
    ['have no area', tekort(4000, 'target: {}'), tekort(5500, 'target: {}')],
    [
      'have an area only in words',
      `${tekort(4000, 'target: {}')}\ntargetRegions: [{ informal: de stad }]`,
      tekort(5500),
    ],
    ['have an area that no code list knows', tekort(4000, 'region: GM9999'), tekort(5500, 'region: GM9999')],
    ['are of another indicator', tekort(4000), tekort(5500).replace('woningtekort', 'vraag')],
    ['are of an ask that was withdrawn', tekort(4000), `status: ingetrokken\n${tekort(5500)}`],
  ])('hold when they %s', (_what, one, two) => {
    expect(figures.codes(asks(one, two))).toEqual([]);
  });

  test('in the same unit, written otherwise, are compared', () => {
    expect(figures.codes(asks(tekort(4000), tekort(5500).replace('woningen', ' Woningen')))).toEqual(both);
  });

  test('that are known to differ, and why, are not told', () => {
    const waiver = 'waivers: [{ rule: evidence/figures-differ, with: rga-wonen, because: andere prognose }]';
    expect(figures.codes(asks(tekort(4000), `${tekort(5500)}\n${waiver}`))).toEqual([]);
  });

  test('of many asks name one and count the others', () => {
    const many = Array.from({ length: 9 }, (_, place) => [
      `submissions/rga/v${place}.ask.yaml`,
      `id: vraag-${place}\n${tekort(place === 0 ? 1 : 2)}\n`,
    ]);
    const alone = figures.findings(Object.fromEntries(many)).find(({ ask }) => ask === 'vraag-0');
    expect(alone?.related).toHaveLength(5);
    expect(sentence(alone)).toContain('; ook 7 andere vragen noemen een ander getal.');
  });
});
