// What an author writes → what is said about it, and what is offered. One line a slip.
import { describe, expect, test } from 'vitest';
import { readAsk, readCodeList, readReviewEvent, readSubmission } from '../../server/records/read.ts';
import { wordFinding, wordFix } from '../../server/wording/catalogue.ts';
import type { Problem } from '../../server/text/problem.ts';

const reading = { document: 0, unreliable: [] };
const ask = { id: 'rga-wokt', title: 'Relatief criterium', status: 'concept' };

/** `rule at: what is offered`, as a table line. */
function lineOf({ rule, place, fixes }: Problem): string {
  const offers = fixes.map(({ title, facts, safety }) => `${safety}: ${wordFix(title, facts, 'en')}`);
  return [`${rule} ${place.at.join('.')}`, ...offers].join(' | ');
}

const linesOf = (value: unknown): string[] => readAsk(value, reading).problems.map(lineOf);

describe('a field that is missing', () => {
  test.each([
    ['nothing at all', null, ['schema/missing id', 'schema/missing title', 'schema/missing status']],
    ['no status', { id: 'a', title: 'T' }, ['schema/missing status']],
    ['an empty title', { ...ask, title: null }, ['schema/missing title']],
    ['a title of spaces', { ...ask, title: '  ' }, ['schema/missing title']],
    ['a title without a language', { ...ask, title: {} }, ['schema/missing title']],
    [
      'a part without amount',
      { ...ask, funding: { parts: [{ party: 'rijk' }] } },
      ['schema/missing funding.parts.0.amount'],
    ],
  ])('%s', (_name, value, wanted) => {
    expect(linesOf(value)).toEqual(wanted);
  });

  test.each([
    ['owner with nothing behind it', { ...ask, owner: null }],
    ['a deadline still to fill in', { ...ask, deadline: '' }],
    ['a list that is being written', { ...ask, nationalGoals: ['woningbouw', null] }],
    ['a block with nothing in it yet', { ...ask, funding: { term: null } }],
  ])('is no slip when it may be missing: %s', (_name, value) => {
    expect(linesOf(value)).toEqual([]);
  });
});

describe('a field that does not exist', () => {
  test.each([
    [
      'a slip of the pen',
      { ...ask, ownr: 'x' },
      ['schema/unknown-key ownr | review: Name the field “owner” instead of “ownr” | review: Remove “ownr”'],
    ],
    [
      'capitals and dashes',
      { ...ask, 'National-Goals': ['x'] },
      [
        'schema/unknown-key National-Goals | safe: Name the field “nationalGoals” instead of “National-Goals” | review: Remove “National-Goals”',
      ],
    ],
    [
      'its Dutch name',
      { ...ask, eigenaar: 'x' },
      [
        'schema/unknown-key eigenaar | review: Name the field “owner” instead of “eigenaar” | review: Remove “eigenaar”',
      ],
    ],
    [
      'the misspelt name of a required field is one slip',
      { id: 'a', titel: 'T', status: 'concept' },
      [
        'schema/unknown-key titel | review: Name the field “title” instead of “titel” | review: Remove “titel”',
      ],
    ],
    [
      'not indented',
      { ...ask, term: 'geen' },
      ['schema/unknown-key term | review: Move “term” to “funding” | review: Remove “term”'],
    ],
    [
      'in a block it does not belong to',
      { ...ask, funding: { term: 'geen', ministries: ['bzk'] } },
      [
        'schema/unknown-key funding.ministries | review: Move “ministries” to “addressee” | review: Remove “ministries”',
      ],
    ],
    [
      'indented too far',
      { ...ask, funding: { priority: 1 } },
      [
        'schema/unknown-key funding.priority | review: Move “priority” to the highest level | review: Remove “priority”',
      ],
    ],
    [
      'under the last item of a list',
      { ...ask, contribution: [{ text: 'Grond', priority: 1 }] },
      [
        'schema/unknown-key contribution.0.priority | review: Move “priority” to the highest level | review: Remove “priority”',
      ],
    ],
    [
      'in an item, with a name that says too little: what the region brings in was not granted to it',
      {
        ...ask,
        funding: { term: 'incidenteel', amount: { total: 9 } },
        contribution: [{ text: 'Grond', amount: 2 }],
      },
      ['schema/unknown-key contribution.0.amount | review: Remove “amount”'],
    ],
    [
      'in an item, with a value that does not fit where the name belongs',
      { ...ask, indicators: [{ id: 'woningen', source: 'Woningbouwmonitor' }] },
      ['schema/unknown-key indicators.0.source | review: Remove “source”'],
    ],
    [
      'of one’s own making',
      { ...ask, remarks: 'x' },
      ['schema/unknown-key remarks | review: Remove “remarks”'],
    ],
  ])('%s', (_name, value, wanted) => {
    expect(linesOf(value)).toEqual(wanted);
  });
});

describe('another kind of value', () => {
  test.each([
    [
      'one goal without a list',
      { nationalGoals: 'woningbouw' },
      'nationalGoals | safe: Make “nationalGoals” a list',
    ],
    [
      'goals between commas',
      { nationalGoals: 'woningbouw, energie' },
      'nationalGoals | review: Make “nationalGoals” a list',
    ],
    [
      'one region in a block',
      { targetRegions: { code: 'GM0014' } },
      'targetRegions | safe: Make “targetRegions” a list',
    ],
    ['a year between quotes', { funding: { from: '2027' } }, 'funding.from | safe: Replace by “2027”'],
    [
      'a date where a year is enough',
      { funding: { from: '2027-01-01' } },
      'funding.from | review: Replace by “2027”',
    ],
    ['an amount with cents', { funding: { amount: { total: 12.5 } } }, 'funding.amount.total'],
    [
      'an amount without a block',
      { funding: { amount: 12_000_000 } },
      'funding.amount | review: Put “12000000” at “funding.amount.total”',
    ],
    [
      'an instrument without a block',
      { instrument: 'regio-deal' },
      'instrument | review: Put “regio-deal” at “instrument.type”',
    ],
    [
      'a ministry without a block',
      { addressee: 'bzk' },
      'addressee | review: Put “bzk” at “addressee.ministries”',
    ],
    ['a title that is a number', { title: 2030 }, 'title | safe: Replace by “2030”'],
    ['a title in a list', { title: ['T'] }, 'title | safe: Take “title” out of the list'],
    ['a date as one number', { deadline: 20260312 }, 'deadline | review: Replace by “2026-03-12”'],
    [
      'a decimal comma',
      { indicators: [{ id: 'x', target: { value: '12,5' } }] },
      'indicators.0.target.value | review: Replace by “12.5”',
    ],
    [
      'a claim without a block',
      { claims: ['Het is zo'] },
      'claims.0 | review: Put “Het is zo” at “claims[1].text”',
    ],
    ['nothing below what has the wrong kind', { funding: ['geen', { from: 'x' }] }, 'funding'],
  ])('%s', (_name, part, wanted) => {
    expect(linesOf({ ...ask, ...part })).toEqual([`schema/wrong-type ${wanted}`]);
  });

  test.each([
    ['a list', [ask, ask]],
    ['a text', 'rga-wokt'],
    ['a number', 7],
  ])('instead of a record: %s', (_name, value) => {
    expect(linesOf(value)).toEqual(['schema/wrong-type ']);
  });

  test('yes in words', () => {
    const submission = { id: 'a', title: 'T', submitter: 'rga', fictional: 'ja' };
    expect(readSubmission(submission, reading).problems.map(lineOf)).toEqual([
      'schema/wrong-type fictional | review: Replace by “true”',
    ]);
  });
});

describe('a value that is none of the fixed ones', () => {
  test.each([
    ['capitals', { status: 'In-Behandeling' }, 'status | safe: Replace by “in-behandeling”'],
    ['the label', { status: 'Under consideration' }, 'status | review: Replace by “in-behandeling”'],
    ['a slip of the pen', { status: 'conceppt' }, 'status | review: Replace by “concept”'],
    [
      'another word for it',
      { funding: { term: 'eenmalig' } },
      'funding.term | review: Replace by “incidenteel”',
    ],
    ['the English word', { scheme: { effect: 'wijzigen' } }, 'scheme.effect | review: Replace by “change”'],
    ['nothing near', { funding: { amount: { vat: 'misschien' } } }, 'funding.amount.vat'],
    [
      'in a list',
      { dependsOn: [{ ask: 'x', while: ['toegezegd', 'gehonoreert'] }] },
      'dependsOn.0.while.1 | review: Replace by “gehonoreerd”',
    ],
    ['of a follow-up', { followUp: [{ kind: 'Motie' }] }, 'followUp.0.kind | safe: Replace by “motie”'],
  ])('%s', (_name, part, wanted) => {
    expect(linesOf({ ...ask, ...part })).toEqual([`schema/not-allowed ${wanted}`]);
  });
});

describe('another way of writing', () => {
  test.each([
    ['a Dutch date', { deadline: '12-03-2026' }, 'deadline | review: Replace by “2026-03-12”'],
    ['a date in words', { deadline: '12 maart 2026' }, 'deadline | review: Replace by “2026-03-12”'],
    ['a date with slashes', { deadline: '2026/03/12' }, 'deadline | review: Replace by “2026-03-12”'],
    ['a date that does not exist', { deadline: '2026-02-30' }, 'deadline'],
    ['a month', { deadline: 'maart 2026' }, 'deadline'],
    [
      'millions',
      { funding: { amount: { total: '12 mln' } } },
      'funding.amount.total | review: Replace by “12000000”',
    ],
    [
      'a euro sign and points',
      { granted: { amount: '€ 12.000.000' } },
      'granted.amount | review: Replace by “12000000”',
    ],
    [
      'a decimal comma and a word',
      { funding: { amount: { perYear: '12,5 miljoen' } } },
      'funding.amount.perYear | review: Replace by “12500000”',
    ],
    ['an amount to be decided', { funding: { amount: { total: 'p.m.' } } }, 'funding.amount.total'],
    ['an id with capitals and spaces', { id: 'RGA Wokt' }, 'id | review: Replace by “rga-wokt”'],
    [
      'an address without https',
      { claims: [{ text: 'x', evidence: [{ url: 'www.cbs.nl/cijfers' }] }] },
      'claims.0.evidence.0.url | review: Replace by “https://www.cbs.nl/cijfers”',
    ],
    [
      'an address that runs something',
      { claims: [{ text: 'x', evidence: [{ url: 'javascript:alert(1)' }] }] },
      'claims.0.evidence.0.url',
    ],
  ])('%s', (_name, part, wanted) => {
    expect(linesOf({ ...ask, ...part })).toEqual([`schema/bad-format ${wanted}`]);
  });

  test('the name of a role', () => {
    const submission = { id: 'a', title: 'T', submitter: 'rga', roles: { 'Board Adviser': 'Adviseur' } };
    expect(readSubmission(submission, reading).problems.map(lineOf)).toEqual([
      'schema/bad-format roles.Board Adviser | review: Name the field “board-adviser” instead of “Board Adviser”',
    ]);
  });
});

describe('a number outside its bounds', () => {
  test.each([
    ['a year with a digit too many', { funding: { until: 20277 } }, 'funding.until'],
    ['a year of two digits', { funding: { until: 27 } }, 'funding.until | review: Replace by “2027”'],
    ['priority 5', { priority: 5 }, 'priority'],
    ['a negative amount', { granted: { amount: -1 } }, 'granted.amount'],
    ['more than all', { funding: { repayment: { share: 120 } } }, 'funding.repayment.share'],
  ])('%s', (_name, part, wanted) => {
    expect(linesOf({ ...ask, ...part })).toEqual([`schema/out-of-range ${wanted}`]);
  });
});

describe('a review event', () => {
  const event = { kind: 'comment', by: 'controller', date: '2026-03-05T21:14:00+01:00' };
  test.each([
    ['a comment without text', event, ['schema/missing text']],
    ['a comment with an empty text', { ...event, text: '' }, ['schema/missing text']],
    ['an approval without fingerprint', { ...event, kind: 'approve' }, ['schema/missing fingerprint']],
    [
      'a moment without time zone',
      { ...event, text: 'x', date: '2026-03-05T21:14:00' },
      ['schema/bad-format date'],
    ],
    ['a good one', { ...event, text: 'x', at: ['funding', 'parts', 0] }, []],
  ])('%s', (_name, value, wanted) => {
    expect(readReviewEvent(value, reading).problems.map(lineOf)).toEqual(wanted);
  });
});

describe('a code list of one’s own', () => {
  const entry = { id: 'wokt', label: { nl: 'Woningbouw op Korte Termijn', en: 'Housing in the short term' } };
  test.each([
    ['a good one', { list: 'schemes', entries: [entry] }, []],
    [
      'of an unknown list',
      { list: 'scheme', entries: [entry] },
      ['schema/not-allowed list | review: Replace by “schemes”'],
    ],
    ['without entries', { list: 'schemes' }, ['schema/missing entries']],
    [
      'an entry with a date in Dutch',
      { list: 'schemes', entries: [{ ...entry, validUntil: '30-11-2025' }] },
      ['schema/bad-format entries.0.validUntil | review: Replace by “2025-11-30”'],
    ],
    [
      'an entry with a field of another list',
      { list: 'goals', entries: [{ ...entry, dossiers: ['32847'] }] },
      ['schema/unknown-key entries.0.dossiers | review: Remove “dossiers”'],
    ],
  ])('%s', (_name, value, wanted) => {
    expect(readCodeList(value, reading).problems.map(lineOf)).toEqual(wanted);
  });
});

describe('what a person reads', () => {
  test.each([
    [
      { ...ask, title: null },
      'Hier ontbreekt “title” (Titel): een vraag kan niet zonder. Waar de vraag over gaat, zo dat een lezer in één regel weet wat er wordt gevraagd. Vul het in.',
    ],
    [
      { ...ask, term: 'geen' },
      'Het veld “term” bestaat niet in een vraag. Wat erin staat, wordt door niemand gelezen of gecontroleerd. Dit veld hoort te staan als “funding.term”. Verplaats het daarheen, of laat het inspringen.',
    ],
    [
      { ...ask, contribution: [{ text: 'Grond', due: '2027-06-01' }] },
      'Het veld “due” bestaat niet in “contribution[1]”. Wat erin staat, wordt door niemand gelezen of gecontroleerd. Hier kan staan: “owner” of “by”. Past dat niet, haal het dan weg, of bewaar het als opmerking achter een #.',
    ],
    [
      { ...ask, funding: { from: '2027' } },
      'Bij “funding.from” hoort een jaartal van vier cijfers, bijvoorbeeld 2027, maar er staat een tekst (“2027”). Zo telt het in geen overzicht of controle mee. Haal de aanhalingstekens weg.',
    ],
    [
      { ...ask, status: 'conceppt' },
      '“conceppt” is geen waarde voor “status”. Overzichten en controles herkennen alleen de vaste waarden. Bedoelde u “concept”?',
    ],
    [
      { ...ask, deadline: '12-03-2026' },
      '“12-03-2026” kan bij “deadline” niet worden gelezen, en telt dus in geen overzicht of controle mee. Schrijf hier een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-03-12.',
    ],
    [
      { ...ask, priority: 5 },
      '5 kan niet bij “priority”: dit getal moet van 1 tot en met 3 zijn. Waarschijnlijk is het een tikfout, en die werkt door in elke optelling. Controleer het getal.',
    ],
  ])('in Dutch: %j', (value, wanted) => {
    const [found] = readAsk(value, reading).problems;
    expect(found && wordFinding(found.rule, found.facts, 'nl')).toBe(wanted);
  });

  test.each([
    [
      { ...ask, title: null },
      'Here “title” (Title) is missing: an ask cannot do without. What the ask is about, so that a reader knows in one line what is asked. Fill it in.',
    ],
    [
      { ...ask, ownr: 'x' },
      'The field “ownr” does not exist in an ask. Nobody reads or checks what it says. Did you mean “owner”?',
    ],
    [
      { ...ask, nationalGoals: 'energie' },
      'At “nationalGoals” belongs a list of goals, but there is a text (“energie”). Like this no list or check counts it. Change it into what belongs here.',
    ],
  ])('in English: %j', (value, wanted) => {
    const [found] = readAsk(value, reading).problems;
    expect(found && wordFinding(found.rule, found.facts, 'en')).toBe(wanted);
  });
});
