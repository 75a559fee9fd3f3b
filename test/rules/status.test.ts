// The life of an ask: which step may follow which, what a promise must carry, and what was granted.
import { describe, expect, test } from 'vitest';
import { statusRules } from '../../server/rules/status/index.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(statusRules);
/** An adopted submission: who gave the mandate is the matter of status-mandate.test.ts. */
const adopted = {
  'submissions/rga/submission.yaml':
    'id: rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nadoptedBy: { body: stuurgroep, number: "1" }\n',
};
goldenRecords('status', world, adopted);

const ask = (text: string) => ({ ...adopted, 'submissions/rga/vraag.ask.yaml': text });

describe('what the author reads', () => {
  test('about a skipped step', () => {
    const found = world.only(
      'status: ingediend\nhistory:\n  - {date: 2026-01-10, status: concept}\n  - {date: 2026-02-10, status: ingediend}',
    );
    expect(sentence(found)).toBe(
      'Van “Concept” kan een vraag niet in één stap naar “Ingediend”. Daarna volgt “Ambtelijk afgestemd”. ' +
        'Zonder de stappen ertussen is later niet te bewijzen wie waarmee heeft ingestemd. ' +
        'Vul de ontbrekende stap met datum in onder `history`, of verbeter de status.',
    );
    expect(found.related.map(({ line, label }) => [line, label])).toEqual([[5, 'previous-status-here']]);
  });

  test('about a step back, in which nothing is missing', () => {
    const found = world.only(
      'status: concept\nhistory:\n  - {date: 2026-01-10, status: ambtelijk-afgestemd}\n  - {date: 2026-02-10, status: concept}',
    );
    expect(sentence(found)).toBe(
      'Hier gaat de vraag terug van “Ambtelijk afgestemd” naar “Concept”. ' +
        'Zo is later niet na te gaan of het eerdere besluit nog geldt. ' +
        'Was een van beide stappen een vergissing, verbeter of verwijder die. ' +
        'Begint de vraag opnieuw, maak er dan een nieuwe vraag van, met deze onder `replaces`.',
    );
  });

  test('about an ask that was closed and goes on', () => {
    const found = world.only(
      ask(
        'status: in-behandeling\nhistory:\n  - {date: 2026-01-10, status: afgewezen}\n  - {date: 2026-02-10, status: in-behandeling}',
      ),
    );
    expect(sentence(found)).toBe(
      'Na “Afgewezen” is een vraag afgesloten, maar hier gaat zij door naar “In behandeling”. ' +
        'Zo is later niet na te gaan wat er met de eerste vraag is gebeurd. ' +
        'Stelt u de vraag opnieuw, maak er dan een nieuwe vraag van; verbeter anders de status.',
    );
  });

  test('about a promise without a number', () => {
    const found = world.only(ask('status: toegezegd\nfollowUp: [{kind: toezegging, date: 2026-03-12}]'));
    expect(sentence(found, 'en')).toBe(
      'The status is “Promised by a minister”, but the number of the “toezegging” is missing. ' +
        'Without a number to find it by, nobody can hold the government to it. ' +
        'Put the “toezegging” with its number (`reference`) under `followUp`, or choose an earlier status.',
    );
  });

  test('about a status that the history does not know', () => {
    const found = world.only('status: ambtelijk-afgestemd\nhistory: [{date: 2026-01-10, status: concept}]');
    expect(sentence(found)).toBe(
      'De status is “Ambtelijk afgestemd”, maar het verloop eindigt op 10 januari 2026 met “Concept”. ' +
        'Zo is later niet na te gaan sinds wanneer deze status geldt, en door welk besluit. ' +
        'Voeg de stap met datum toe onder `history`, of verbeter de status.',
    );
  });

  test('about a promise that is overdue', () => {
    const found = world.only(
      ask('status: toegezegd\nfollowUp: [{kind: toezegging, reference: TZ202509-123, due: 2026-03-11}]'),
    );
    expect(sentence(found)).toBe(
      'Voor de toezegging “TZ202509-123” was 11 maart 2026 de uiterste datum. ' +
        'Dat is 1 dag geleden, en er staat niet bij wat ervan is gekomen. ' +
        'Wat niemand navraagt, verloopt ongemerkt. ' +
        'Vraag na bij het ministerie of de griffie hoe het staat, en zet de uitkomst onder `state` (`voldaan`, `deels-voldaan` of `vervallen`) of de nieuwe datum onder `due`.',
    );
  });

  test('about structural money that was granted for some years', () => {
    const found = world.only(
      ask(
        'status: gehonoreerd\nfunding: {term: structureel, from: 2027}\ngranted: {from: 2027, until: 2030, decision: {number: kst-29697-190}}',
      ),
    );
    expect(sentence(found)).toBe(
      'De status is “Gehonoreerd”, maar gevraagd is vanaf 2027, toegekend 2027 tot en met 2030. ' +
        'Wat als gehonoreerd in de boeken staat, vraagt niemand meer op. Kies “Deels gehonoreerd”, of verbeter de jaren.',
    );
  });
});

describe('what the program mends', () => {
  const mended = (text: string) => {
    const example = ask(text);
    const found = world.only(example);
    return fixed(example, found, found.fixes[0])['submissions/rga/vraag.ask.yaml'] ?? '';
  };

  test('a motion called a promise becomes an adopted motion, also in the last step', () => {
    const text =
      'status: toegezegd # nog nazoeken\nhistory:\n  - { date: 2026-03-01, status: toegezegd }\nfollowUp: [{ kind: motie, reference: kst-29697-173 }]\n';
    expect(fixTitles(world.only(ask(text)))).toEqual(['Maak de status “Motie aangenomen”']);
    const after = mended(text);
    expect(after).toContain('status: motie-aangenomen # nog nazoeken');
    expect(after).toContain('{ date: 2026-03-01, status: motie-aangenomen }');
    expect(world.codes(ask(after))).toEqual([]);
  });

  test('a part called the whole becomes a part', () => {
    const after = mended(
      'status: gehonoreerd\nfunding: { amount: { total: 20000000 } }\ngranted: { amount: 8500000, decision: { number: kst-29697-190 } }\n',
    );
    expect(after).toContain('status: deels-gehonoreerd');
    expect(world.codes(ask(after))).toEqual([]);
  });

  test('the only letter to the Chamber may be the decision', () => {
    const text = 'status: gehonoreerd\nfollowUp: [{ kind: kamerbrief, reference: kst-36800-B-31 }]\n';
    expect(fixTitles(world.only(ask(text)), 'en')).toEqual([
      'Name the letter “kst-36800-B-31” as the decision',
    ]);
    const after = mended(text);
    expect(after).toMatch(/granted:\s+decision:\s+number: kst-36800-B-31/u);
    expect(world.codes(ask(after))).toEqual([]);
  });

  test('of two letters none is chosen', () => {
    const letters =
      '{ kind: kamerbrief, reference: kst-36800-B-31 }, { kind: kamerbrief, reference: kst-36800-B-32 }';
    expect(world.only(ask(`status: gehonoreerd\nfollowUp: [${letters}]`)).fixes).toEqual([]);
  });

  test('a status that the history does not know goes back to the last step', () => {
    const after = mended('status: ambtelijk-afgestemd\nhistory: [{ date: 2026-01-10, status: concept }]\n');
    expect(after).toContain('status: concept\nhistory');
    expect(world.codes(ask(after))).toEqual([]);
  });
});

test('a default date says which entry of the code list calls it so', () => {
  const { facts, uncertain } = world.only(
    ask('status: concept\nfollowUp: [{ kind: toezegging, due: 2026-12-31 }]'),
  );
  expect(facts['norm']).toEqual({ list: 'words', entry: 'placeholder-dates', value: '--12-31' });
  expect(uncertain).toBe(true);
});
