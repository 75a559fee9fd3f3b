// From a clean portfolio one thing is broken at a time: exactly the wanted finding appears, and no other.
import { describe, expect, test } from 'vitest';
import { checkerOf, codesIn } from '../worlds/example-world.ts';
import { fixture } from '../worlds/fixture.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const threshold = 'submissions/rga/drempel.ask.yaml';
const stops = 'submissions/rga/haltes.ask.yaml';
const frisian = 'submissions/fryslan/rail.ask.yaml';
const submission = 'submissions/rga/submission.yaml';
const budgets = 'vocabularies/budgetten.yaml';
const note = 'submissions/rga/note.md';

interface Slip {
  readonly rule: string;
  readonly what: string;
  readonly file: string;
  /** The text that is there, and what a slip makes of it. */
  readonly from: string;
  readonly to: string;
  /** Ids of the asks concerned; '' for a finding on no ask. */
  readonly asks: readonly string[];
}

/** A slip as a line of a table. */
const slip = (
  rule: string,
  what: string,
  file: string,
  from: string,
  to: string,
  ...asks: string[]
): Slip => ({
  rule,
  what,
  file,
  from,
  to,
  asks,
});

const slips: readonly Slip[] = [
  slip('yaml/syntax', 'a colon is forgotten', threshold, 'priority: 2', 'priority 2', 'rga-drempel'),
  slip('yaml/syntax', 'a quote is not closed', rail, '"2026-31"', '"2026-31', 'rga-rail'),
  slip(
    'yaml/duplicate-key',
    'a key stands twice',
    threshold,
    'priority: 2',
    'priority: 2\npriority: 2',
    'rga-drempel',
  ),
  slip(
    'yaml/conflict-markers',
    'a merge was not finished',
    threshold,
    'priority: 2\n',
    '<<<<<<< HEAD\npriority: 2\n=======\npriority: 3\n>>>>>>> other\n',
    'rga-drempel',
  ),
  slip(
    'yaml/text-cut',
    'a title is cut',
    threshold,
    'woningbouwplannen mee',
    'plannen #2 mee',
    'rga-drempel',
  ),
  slip(
    'yaml/text-changed',
    'a title starts with an exclamation mark',
    threshold,
    'title: Tel',
    'title: !Tel',
    'rga-drempel',
  ),
  slip(
    'yaml/unsupported',
    'an anchor is used',
    threshold,
    'owner: strategist\npriority: 2',
    'owner: &wie strategist\nproject: *wie\npriority: 2',
    'rga-drempel',
  ),
  slip(
    'schema/missing',
    'the owner is gone',
    threshold,
    'owner: strategist\npriority: 2\n',
    'priority: 2\n',
    'rga-drempel',
  ),
  slip(
    'schema/missing',
    'the title is gone',
    threshold,
    'title: Tel kleine woningbouwplannen mee\n',
    '',
    'rga-drempel',
  ),
  slip('schema/unknown-key', 'a key is mistyped', threshold, 'priority: 2', 'prioritiet: 2', 'rga-drempel'),
  slip(
    'schema/wrong-type',
    'a number is written out',
    threshold,
    'priority: 2',
    'priority: hoog',
    'rga-drempel',
  ),
  slip(
    'schema/not-allowed',
    'a status does not exist',
    threshold,
    'status: concept',
    'status: klaar',
    'rga-drempel',
  ),
  slip(
    'schema/bad-format',
    'a date is written the Dutch way',
    threshold,
    '2026-06-01',
    '1-6-2026',
    'rga-drempel',
  ),
  slip(
    'schema/out-of-range',
    'a priority is too low',
    threshold,
    'priority: 2',
    'priority: 7',
    'rga-drempel',
  ),
  slip(
    'ask/duplicate-id',
    'two asks bear one id',
    frisian,
    'id: fr-mantelzorg',
    'id: rga-drempel',
    'rga-drempel',
    'rga-drempel',
  ),
  slip(
    'ask/similar-id',
    'ids differ in one letter',
    frisian,
    'id: fr-mantelzorg',
    'id: rga-drempels',
    'rga-drempel',
    'rga-drempels',
  ),
  slip(
    'goal/unknown',
    'a goal is mistyped',
    stops,
    'nationalGoals: [bereikbaarheid]',
    'nationalGoals: [bereikbaarheit]',
    'rga-haltes',
  ),
  slip('goal/missing', 'the goals are gone', stops, 'nationalGoals: [bereikbaarheid]\n', '', 'rga-haltes'),
  slip(
    'goal/without-ask',
    'a goal has no ask',
    submission,
    '[woningbouw, bereikbaarheid]',
    '[woningbouw, bereikbaarheid, klimaat]',
    '',
  ),
  slip(
    'goal/no-indicator',
    'the indicator is gone',
    threshold,
    'indicators:\n  - { id: plannen, unit: plannen, baseline: { value: 3, year: 2025 }, target: { value: 12, year: 2030 } }\n',
    '',
    'rga-drempel',
  ),
  slip(
    'funding/structural-with-end',
    'structural money ends',
    stops,
    'from: 2028\n',
    'from: 2028\n  until: 2035\n',
    'rga-haltes',
  ),
  slip(
    'funding/temporary-without-end',
    'temporary money does not end',
    frisian,
    '  until: 2030\n',
    '',
    'fr-mantelzorg',
  ),
  slip(
    'funding/incidental-too-long',
    'one-off money lasts five years',
    stops,
    'until: 2028',
    'until: 2031',
    'rga-dorpen',
  ),
  slip(
    'funding/term-not-allowed',
    'the term does not fit the instrument',
    threshold,
    'term: geen',
    'term: structureel',
    'rga-drempel',
  ),
  slip(
    'funding/missing-amount',
    'the amount is gone',
    frisian,
    '  amount: { total: 8_000_000, vat: excl, priceLevel: 2026 }\n',
    '',
    'fr-mantelzorg',
  ),
  slip(
    'funding/unneeded-amount',
    'a rule change costs money',
    threshold,
    'term: geen',
    'term: geen, amount: { total: 5_000_000 }',
    'rga-drempel',
  ),
  slip(
    'funding/annual-vs-total',
    'yearly amount and total differ',
    rail,
    'perYear: 24_000_000',
    'perYear: 240_000_000',
    'rga-rail',
  ),
  slip(
    'funding/parts-do-not-add-up',
    'the parts are not the total',
    rail,
    'amount: 60_000_000',
    'amount: 50_000_000',
    'rga-rail',
  ),
  slip(
    'funding/envelope-overclaimed',
    'more is claimed than there is',
    stops,
    'total: 12_000_000',
    'total: 60_000_000',
    'rga-dorpen',
  ),
  slip(
    'funding/envelope-rivals',
    'another submission claims the same budget',
    frisian,
    'amount: { total: 8_000_000, vat: excl, priceLevel: 2026 }\n',
    'amount: { total: 8_000_000, vat: excl, priceLevel: 2026 }\n  envelope: noordelijk-spoorfonds\n',
    'fr-mantelzorg',
    'rga-rail',
  ),
  slip(
    'instrument/spuk-needs-act',
    'structural money by a ministerial scheme',
    stops,
    'type: spuk-wet, legalBasis: Wet personenvervoer 2000',
    'type: spuk-regeling',
    'rga-haltes',
  ),
  slip(
    'region/unknown',
    'a code does not exist',
    stops,
    '[GM0014, GM0106]',
    '[GM0014, GM9999]',
    'rga-haltes',
  ),
  slip(
    'region/retired',
    'a municipality has merged',
    stops,
    '[GM0014, GM0106]',
    '[GM0017, GM0106]',
    'rga-haltes',
  ),
  slip(
    'region/split',
    'a municipality was divided',
    stops,
    '[GM0014, GM0106]',
    '[GM0053, GM0106]',
    'rga-haltes',
  ),
  slip(
    'region/outside-territory',
    'a target is elsewhere',
    stops,
    '[GM0014, GM0106]',
    '[GM0014, GM0074]',
    'rga-haltes',
  ),
  slip(
    'scheme/unknown',
    'a scheme does not exist',
    threshold,
    'id: woningbouwimpuls',
    'id: woonwonder',
    'rga-drempel',
  ),
  slip(
    'scheme/alias',
    'a scheme is called by another name',
    threshold,
    'id: woningbouwimpuls',
    'id: Wbi',
    'rga-drempel',
  ),
  slip(
    'scheme/closed',
    'a scheme takes no more claims',
    stops,
    'scheme: { id: volkshuisvestingsfonds, effect: use }',
    'scheme: { id: groeifonds, effect: use }',
    'rga-dorpen',
  ),
  slip(
    'scheme/contradiction',
    'another submission wants to stop what is used here',
    frisian,
    'instrument: { type: decentralisatie-uitkering }',
    'instrument: { type: decentralisatie-uitkering }\nscheme: { id: volkshuisvestingsfonds, effect: stop }',
    'fr-mantelzorg',
    'rga-dorpen',
  ),
  slip(
    'addressee/abolished',
    'a ministry is no more',
    threshold,
    'ministries: [bzk]',
    'ministries: [vro]',
    'rga-drempel',
  ),
  slip(
    'link/unknown-ask',
    'a link points at nothing',
    stops,
    'dependsOn: [rga-rail]',
    'dependsOn: [rga-rial]',
    'rga-haltes',
  ),
  slip(
    'link/self',
    'an ask points at itself',
    stops,
    'dependsOn: [rga-rail]',
    'dependsOn: [rga-haltes]',
    'rga-haltes',
  ),
  slip(
    'link/cycle',
    'asks wait for each other',
    rail,
    'jointWith: [fr-rail]',
    'jointWith: [fr-rail]\ndependsOn: [rga-haltes]',
    'rga-haltes',
  ),
  slip(
    'status/illegal-step',
    'a step is skipped',
    rail,
    '  - date: 2026-03-05\n    status: bestuurlijk-vastgesteld\n    decision: { body: stuurgroep, number: "2026-14", date: 2026-03-05 }\n',
    '',
    'rga-rail',
  ),
  slip(
    'status/promise-without-reference',
    'a promise has no number',
    frisian,
    'status: concept\nowner: strategist\npriority: 1\nnationalGoals: [gezondheid]',
    'status: toegezegd\nowner: strategist\npriority: 1\nnationalGoals: [gezondheid]',
    'fr-mantelzorg',
  ),
  slip(
    'document/quote-drift',
    'the note was rewritten',
    note,
    'komen de nieuwe wijken niet tot leven',
    'blijven de nieuwe wijken leeg',
    'rga-rail',
  ),
  slip(
    'ignore/no-reason',
    'silence without a reason',
    stops,
    'targetRegions: [GM0014, GM0106]',
    'targetRegions: [GM0017, GM0106] # policy-asks-ignore region/retired',
    '',
  ),
  slip(
    'ignore/unknown-rule',
    'silence for a rule that does not exist',
    stops,
    'priority: 2',
    'priority: 2 # policy-asks-ignore region/retird: oude code',
    '',
  ),
  slip(
    'ignore/unused',
    'silence that silences nothing',
    stops,
    'priority: 2',
    'priority: 2 # policy-asks-ignore region/retired: oude code',
    '',
  ),
  slip(
    'ignore/unknown-rule',
    'a severity for a rule that does not exist',
    'policy-asks.yaml',
    'profile: submit',
    'profile: submit\nrules: { goal/no-indicater: off }',
    '',
  ),
  slip(
    'schema/not-allowed',
    'a profile does not exist',
    'policy-asks.yaml',
    'profile: submit',
    'profile: indienen',
    '',
  ),
  slip(
    'schema/bad-format',
    'an amount of a code list is words',
    budgets,
    'total: 300_000_000',
    'total: veel',
    '',
  ),
  slip('yaml/syntax', 'a code list cannot be read', budgets, '    perYear:', '    perYear', ''),
];

const clean = fixture('clean');

test('the portfolio is clean to begin with', () => {
  expect(codesIn(checkerOf(clean).checker)).toEqual([]);
});

describe.each(slips)('$rule: $what', ({ rule, file, from, to, asks }) => {
  test('gives just that finding', () => {
    const text = clean[file] ?? '';
    expect(text.split(from)).toHaveLength(2);
    const { checker } = checkerOf({ ...clean, [file]: text.replace(from, () => to) });
    const wanted = asks.map((ask) => (ask === '' ? rule : `${rule} ${ask}`));
    expect(codesIn(checker).toSorted()).toEqual(wanted.toSorted());
  });
});
