// Findings are silenced by a comment with a reason, for a line or a file, or by a waiver in a record; and by nothing else.
import { describe, expect, test } from 'vitest';
import { checkerOf, codesIn } from '../worlds/example-world.ts';

const portfolio = 'title: Proef\ntoday: 2026-03-12\n';
const found = (ask: string, more: Record<string, string> = {}) =>
  codesIn(checkerOf({ 'policy-asks.yaml': portfolio, 'a.ask.yaml': ask, ...more }).checker);

const record = (lines: string) => `id: een-vraag\ntitle: Titel\nstatus: concept\n${lines}`;

describe('a comment', () => {
  test.each([
    ['at the end of the line', 'targetRegions: [GM0017] # policy-asks-ignore region/retired: oude kaart\n'],
    ['above the line', '# policy-asks-ignore region/retired: oude kaart\ntargetRegions: [GM0017]\n'],
    [
      'above the line, over a blank line and another comment',
      '# policy-asks-ignore region/retired: oude kaart\n\n# zie kaart\ntargetRegions: [GM0017]\n',
    ],
    [
      'that still holds today',
      'targetRegions: [GM0017] # policy-asks-ignore region/retired: oude kaart (until 2026-03-12)\n',
    ],
    [
      'with a colon before the code',
      'targetRegions: [GM0017] # policy-asks-ignore: region/retired: oude kaart\n',
    ],
    [
      'that holds until a day in Dutch',
      'targetRegions: [GM0017] # policy-asks-ignore region/retired: oude kaart (t/m 2026-03-12)\n',
    ],
    [
      'with Windows line ends',
      '# policy-asks-ignore region/retired: oude kaart\r\ntargetRegions: [GM0017]\r\n',
    ],
    [
      'above a text with the words on one of its later lines',
      '# policy-asks-ignore text/vague: zo afgesproken\nsummary: >\n  Wij vragen\n  aandacht voor kernen.\n',
    ],
  ])('%s silences', (_, lines) => {
    expect(found(record(lines))).toEqual([]);
  });

  test('for the whole file silences every line', () => {
    const text = `# policy-asks-ignore-file region/retired: oude kaart\n${record('targetRegions:\n  - GM0017\n  - GM0018\n')}`;
    expect(found(text)).toEqual([]);
  });

  test('that has expired silences nothing, and is told', () => {
    const text = record(
      'targetRegions: [GM0017] # policy-asks-ignore region/retired: oude kaart (until 2026-03-11)\n',
    );
    expect(found(text)).toEqual(['region/retired een-vraag', 'ignore/expired']);
  });

  test.each(['until 2026-13-45', 'until 31-12-2026', 'tot 2026-03-11'])(
    '%s: a day that has passed or does not exist silences nothing, and is told',
    (until) => {
      const text = record(
        `targetRegions: [GM0017] # policy-asks-ignore region/retired: oude kaart (${until})\n`,
      );
      expect(found(text)).toEqual(['region/retired een-vraag', 'ignore/expired']);
    },
  );

  test('on another line silences nothing, and is told', () => {
    const text = record(
      'priority: 1 # policy-asks-ignore region/retired: oude kaart\ntargetRegions: [GM0017]\n',
    );
    expect(found(text)).toEqual(['ignore/unused', 'region/retired een-vraag']);
  });

  test('among ten thousand others is read as soon as any', () => {
    const started = performance.now();
    expect(found(record('# policy-asks-ignore region/retired: oude kaart\n'.repeat(10_000)))).toHaveLength(
      10_000,
    );
    // Generous: the machine may be busy. What must not happen is a wait of minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 60_000);

  test('for a gap is not called unused in a profile that does not tell gaps', () => {
    const text = record('# policy-asks-ignore goal/missing: volgt na overleg\npriority: 1\n');
    const inProfile = (profile: string) =>
      found(text, { 'policy-asks.yaml': `${portfolio}profile: ${profile}\n` });
    expect(inProfile('draft')).toEqual([]);
    expect(inProfile('submit')).toContain('ignore/unused');
  });

  test('within quotes is no comment', () => {
    const text = record('summary: "x # policy-asks-ignore region/retired: nee"\ntargetRegions: [GM0017]\n');
    expect(found(text)).toEqual(['region/retired een-vraag']);
  });

  test('on either ask silences a finding about both, on each', () => {
    const other =
      'id: een-vraag # policy-asks-ignore ask/duplicate-id: wordt hernoemd\ntitle: Ander\nstatus: concept\n';
    expect(found(record(''), { 'b.ask.yaml': other })).toEqual([]);
  });
});

describe('a waiver in a record', () => {
  const rivals = {
    'submissions/PV20/submission.yaml': 'id: gr\ntitle: Groningen\nfictional: true\nsubmitter: PV20\n',
    'submissions/PV21/submission.yaml': 'id: fr\ntitle: Fryslân\nfictional: true\nsubmitter: PV21\n',
    'vocabularies/pot.yaml':
      'list: envelopes\nmode: add\nentries:\n  - { id: pot, label: { nl: Pot, en: Pot }, total: 90_000_000 }\n',
    'policy-asks.yaml': `${portfolio}vocabularies: ["vocabularies/*.yaml"]\n`,
  };
  const claim = (id: string, more = '') =>
    `id: ${id}\ntitle: ${id}\nstatus: concept\nfunding:\n  term: meerjarig\n  from: 2027\n  until: 2029\n  amount: { total: 3_000_000 }\n  envelope: pot\n${more}`;
  const rivalry = (waiver: string) =>
    codesIn(
      checkerOf({
        ...rivals,
        'submissions/PV20/a.ask.yaml': claim('gr-weg', waiver),
        'submissions/PV21/b.ask.yaml': claim('fr-haven'),
        'submissions/PV21/c.ask.yaml': 'id: fr-dijk\ntitle: Dijk\nstatus: concept\n',
      }).checker,
    );

  test('is missing: both are told', () => {
    expect(rivalry('').toSorted()).toEqual([
      'funding/envelope-rivals fr-haven',
      'funding/envelope-rivals gr-weg',
    ]);
  });

  const signed = 'because: afgestemd, by: controller, until: 2026-12-31';

  test('names the other and is signed: neither is told', () => {
    expect(rivalry(`waivers: [{ rule: funding/envelope-rivals, with: fr-haven, ${signed} }]\n`)).toEqual([]);
  });

  test('is not signed: both are told, and what is missing in it', () => {
    const unsigned = 'waivers: [{ rule: funding/envelope-rivals, with: fr-haven, because: afgestemd }]\n';
    expect(rivalry(unsigned).toSorted()).toEqual([
      'funding/envelope-rivals fr-haven',
      'funding/envelope-rivals gr-weg',
    ]);
  });

  test('is not signed and has nothing to explain: that is told, as of a signed one', () => {
    const lone = (waiver: string) =>
      codesIn(checkerOf({ ...rivals, 'submissions/PV20/a.ask.yaml': claim('gr-weg', waiver) }).checker);
    for (const said of ['because: afgestemd', signed]) {
      expect(lone(`waivers: [{ rule: funding/envelope-rivals, ${said} }]\n`)).toEqual([
        'ignore/unused gr-weg',
      ]);
    }
  });

  test('names a third: both are told, and that it explains nothing', () => {
    expect(
      rivalry(`waivers: [{ rule: funding/envelope-rivals, with: fr-dijk, ${signed} }]\n`).toSorted(),
    ).toEqual(['funding/envelope-rivals fr-haven', 'funding/envelope-rivals gr-weg', 'ignore/unused gr-weg']);
  });

  test('is over: both are told, and that it is over', () => {
    const over =
      'waivers: [{ rule: funding/envelope-rivals, with: fr-haven, because: afgestemd, by: controller, until: 2026-01-01 }]\n';
    expect(rivalry(over).toSorted()).toEqual([
      'funding/envelope-rivals fr-haven',
      'funding/envelope-rivals gr-weg',
      'ignore/expired gr-weg',
    ]);
  });
});
