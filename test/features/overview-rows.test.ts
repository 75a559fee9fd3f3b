// Records, and the rows of the overview that they come to.
import { describe, expect, test } from 'vitest';
import { coldOverview } from '../worlds/cold-overview.ts';
import { checkerOf } from '../worlds/example-world.ts';

const around = {
  'policy-asks.yaml':
    'title: Proef\nlanguage: nl\ntoday: 2026-03-12\nrequiredApprovals: {ambtelijk-afgestemd: [controller], ingediend: [jurist]}\n',
  'submissions/rga/submission.yaml':
    'id: inbreng-rga\ntitle: Inbreng\nsubmitter: rga\nroles: {controller: Concerncontroller, jurist: Jurist}\npeople: {jdv: {name: J. de Vries, roles: [controller]}}\n',
};
const rail = 'submissions/rga/rail.ask.yaml';
const overviewOf = (files: Readonly<Record<string, string>>, language?: 'nl' | 'en') =>
  coldOverview(checkerOf({ ...around, ...files }).checker, language);
const ofAsk = (text: string) => overviewOf({ [rail]: `id: rga-rail\ntitle: Spoor\n${text}` });

describe('a row of an ask', () => {
  test('has what it names, where it lies and what it claims', () => {
    const [row] = ofAsk(`status: ingediend
nationalGoals: [bereikbaarheid]
targetRegions: [GM0106, {informal: de dorpen}]
instrument: spuk-regeling
scheme: {id: gebiedsbudget, effect: use}
funding: {term: meerjarig, from: 2027, until: 2029, amount: {total: 1000000, vat: excl}, envelope: gebiedsbudget}
addressee: {ministries: [ienw]}
decisionMoment: voorjaarsnota-2026
dependsOn: [rga-weg]
`).asks;
    expect(row).toMatchObject({
      key: `${rail}#0`,
      submission: 'submissions/rga',
      isOver: false,
      goals: ['bereikbaarheid'],
      regions: ['GM0106'],
      informal: ['de dorpen'],
      tiles: ['CR07'],
      scheme: 'gebiedsbudget',
      effect: 'use',
      ministries: ['ienw'],
      moment: { id: 'voorjaarsnota-2026', date: '2026-06-01' },
      claim: {
        total: 1_000_000,
        repaid: false,
        vat: 'excl',
        perYear: { 2027: 333_333, 2028: 333_334, 2029: 333_333 },
      },
      links: [{ kind: 'dependsOn', to: 'rga-weg' }],
    });
  });

  test.each([
    ['incidenteel', 2027, false],
    ['meerjarig', undefined, false],
    ['structureel', undefined, true],
  ])(
    'of %s money from 2027 on has the last year and the end that the term says',
    (term, until, isEndless) => {
      const [row] = ofAsk(`status: concept\nfunding: {term: ${term}, from: 2027}\n`).asks;
      expect(row).toMatchObject({ from: 2027, isEndless });
      expect(row?.until).toBe(until);
    },
  );

  test('says from which year money without an end is claimed', () => {
    const [row] = ofAsk(
      'status: concept\nfunding: {term: structureel, from: 2027, amount: {perYear: 5000000}}\n',
    ).asks;
    expect(row?.claim).toEqual({
      total: 5_000_000,
      repaid: false,
      perYear: { 2027: 5_000_000 },
      endlessFrom: 2027,
    });
  });

  test('of an ask that was granted in full is over, of one that was granted in part not', () => {
    expect(ofAsk('status: gehonoreerd\n').asks[0]?.isOver).toBe(true);
    expect(ofAsk('status: deels-gehonoreerd\n').asks[0]?.isOver).toBe(false);
  });
});

test('a budget has what a joint ask claims once, and what is claimed in no known year', () => {
  const ask = (id: string, more: string) =>
    `id: ${id}\ntitle: Iets\nstatus: concept\nfunding: {term: langjarig, envelope: gebiedsbudget, amount: {total: 4000000}}\n${more}`;
  const wijk = 'submissions/rga/wijk.ask.yaml';
  const { envelopes } = overviewOf({
    [rail]: ask('rga-rail', ''),
    [wijk]: ask('rga-wijk', 'jointWith: [rga-rail]\n'),
    'submissions/rga/deel.ask.yaml': ask('rga-deel', 'partOf: rga-rail\n').replace('4000000', '1000000'),
  });
  const claims = [
    { keys: [`${rail}#0`, `${wijk}#0`], parts: ['submissions/rga/deel.ask.yaml#0'], amount: 4_000_000 },
  ];
  expect(envelopes).toMatchObject([{ sums: [{ claims, claimed: 4_000_000, years: [] }] }]);
});

test('a budget has a row with every claim in every year, loans apart', () => {
  const ask = (id: string, more: string) =>
    `id: ${id}\ntitle: Iets\nstatus: concept\nfunding: {term: meerjarig, from: 2027, until: 2028, envelope: gebiedsbudget, ${more}}\n`;
  const { envelopes } = overviewOf({
    [rail]: ask('rga-rail', 'amount: {total: 4000000}'),
    'submissions/rga/wijk.ask.yaml': ask('rga-wijk', 'amount: {total: 2000000}'),
    'submissions/rga/oud.ask.yaml': ask('rga-oud', 'amount: {total: 9000000}').replace(
      'concept',
      'afgewezen',
    ),
  });
  expect(envelopes).toMatchObject([{ id: 'gebiedsbudget', sums: [{ name: '', claimed: 6_000_000 }] }]);
  expect(
    envelopes[0]?.sums[0]?.years.map(({ year, claims }) => [year, claims.map(({ amount }) => amount)]),
  ).toEqual([
    [2027, [2_000_000, 1_000_000]],
    [2028, [2_000_000, 1_000_000]],
  ]);
});

describe('what is due', () => {
  const due = (text: string) =>
    ofAsk(text).followUps.map(({ kind, due: date, overdue, closed, label }) => [
      date,
      kind,
      label,
      overdue ? 'overdue' : closed ? 'closed' : 'open',
    ]);

  test('stands in the order of days, what has no day last', () => {
    expect(
      due(`status: toegezegd
deadline: 2026-02-01
decisionMoment: voorjaarsnota-2026
contribution: [{text: De grond, by: 2026-01-01}, {text: Menskracht}]
followUp:
  - {kind: motie, reference: 29697-5}
  - {kind: toezegging, due: 2025-12-31, state: open}
  - {kind: toezegging, due: 2025-11-30, state: voldaan}
`),
    ).toEqual([
      ['2025-11-30', 'toezegging', 'Toezegging', 'closed'],
      ['2025-12-31', 'toezegging', 'Toezegging', 'overdue'],
      ['2026-01-01', 'contribution', 'Eigen bijdrage', 'open'],
      ['2026-02-01', 'deadline', 'Uiterste datum', 'overdue'],
      ['2026-06-01', 'decisionMoment', 'Beslismoment', 'open'],
      [undefined, 'motie', 'Motie', 'open'],
    ]);
  });

  test('nothing is overdue of an ask that is over', () => {
    expect(
      due('status: ingetrokken\ndeadline: 2026-02-01\nfollowUp: [{kind: toezegging, due: 2025-12-31}]\n'),
    ).toEqual([
      ['2025-12-31', 'toezegging', 'Toezegging', 'closed'],
      ['2026-02-01', 'deadline', 'Uiterste datum', 'closed'],
    ]);
  });
});

describe('what was said in review', () => {
  const event = (name: string, text: string) => [`reviews/rga-rail/01JQ${name}.yaml`, text] as const;
  const reviewed = (...events: (readonly [string, string])[]) =>
    overviewOf({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: ambtelijk-afgestemd\n',
      ...Object.fromEntries(events),
    }).reviews;

  test('is a thread with all that followed, and who approved or still must', () => {
    expect(
      reviewed(
        event(
          '1',
          'kind: comment\nby: jurist\ndate: 2026-03-01T10:00:00+01:00\ntext: Klopt dit?\nat: [title]\n',
        ),
        event('2', 'kind: reply\nby: jdv\ndate: 2026-03-02T10:00:00+01:00\ntext: Ja\nreplyTo: 01JQ1\n'),
        event('3', 'kind: resolve\nby: jurist\ndate: 2026-03-03T10:00:00+01:00\nreplyTo: 01JQ1\n'),
      ),
    ).toMatchObject([
      {
        id: 'rga-rail',
        key: `${rail}#0`,
        threads: [
          {
            kind: 'comment',
            by: 'Jurist',
            text: 'Klopt dit?',
            at: ['title'],
            resolved: true,
            replies: [
              { kind: 'reply', by: 'J. de Vries', text: 'Ja' },
              { kind: 'resolve', by: 'Jurist' },
            ],
          },
        ],
        approvals: [{ role: 'Concerncontroller', required: true }],
      },
    ]);
  });

  test('an approval counts for the role of who gave it; one of an ask that changed since is out of date', () => {
    const before = '2d29d2d1321b91cb-191811811811811d6b811811811811811811';
    const approve = (name: string, by: string, scope = '') =>
      event(
        name,
        `kind: approve\nby: ${by}\ndate: 2026-03-01T10:00:00+01:00\nfingerprint: ${before}\n${scope}`,
      );
    const given = { by: 'J. de Vries', current: false };
    const told = { role: 'Concerncontroller', required: true, given };
    expect(reviewed(approve('1', 'jdv'))[0]?.approvals).toMatchObject([told]);
    // Of the scheme alone it holds still, but what else was approved does not.
    const both = reviewed(approve('1', 'jdv'), approve('2', 'jdv', 'scope: [scheme]\n'));
    expect(both[0]?.approvals).toMatchObject([told]);
    const part = reviewed(approve('2', 'jdv', 'scope: [scheme]\n'));
    expect(part[0]?.approvals).toMatchObject([{ ...told, given: { ...given, current: true } }]);
  });

  test('of an ask that is not there is told too', () => {
    const files = {
      'reviews/weg/01JQ1.yaml': 'kind: comment\nby: jurist\ndate: 2026-03-01T10:00:00+01:00\ntext: Hm\n',
    };
    const [row] = overviewOf(files).reviews;
    expect(row).toMatchObject({ id: 'weg', title: 'weg', threads: [{ text: 'Hm' }], approvals: [] });
    expect(row?.key).toBeUndefined();
  });
});

test('names are in the language of the reader, and an unknown code has none', () => {
  const { names } = overviewOf(
    { [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\ntargetRegions: [GM0106, GM9999]\n' },
    'en',
  );
  expect(names.statuses['concept']).toMatchObject({ label: 'Draft', isOver: false });
  expect(names.statuses['concept']?.next).toContain('ambtelijk-afgestemd');
  expect(names.regions['GM0106']).toMatchObject({ label: 'Assen', kind: 'municipality' });
  expect(names.regions['GM9999']).toBeUndefined();
  expect(Object.values(names.regions).filter(({ tile }) => tile !== undefined)).toHaveLength(40);
});
