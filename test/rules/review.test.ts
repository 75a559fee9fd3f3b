// Approvals and threads: when they are out of date, missing, open or about nothing.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { fingerprintOf } from '../../server/records/fingerprint.ts';
import { readAsk } from '../../server/records/read.ts';
import { reviewRules } from '../../server/rules/review/index.ts';
import { readText } from '../../server/text/read.ts';
import { exampleFiles } from '../worlds/example-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(reviewRules);
const askFile = 'submissions/rga/rail.ask.yaml';

const railAsk = (more = '', status = 'ingediend') =>
  `id: rga-rail\ntitle: Een spoorlijn\nstatus: ${status}\nfunding: { term: langjarig, from: 2028, until: 2036 }\n${more}`;

const fingerprint = (text: string) =>
  fingerprintOf(readAsk(readText(text).documents[0]?.value, { document: 0, unreliable: [] }).ask);

/** Review files of `rga-rail` in the order in which they were written. */
function reviewed(ask: string, events: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const files = events.map((event, index) => [
    `reviews/rga-rail/01JQ000000000000000000000${index}.yaml`,
    `date: 2026-03-0${index + 1}T10:00:00+01:00\n${event}\n`,
  ]);
  return { [askFile]: ask, ...more, ...Object.fromEntries(files) };
}

const approve = (by: string, of: string, scope = '') =>
  `kind: approve\nby: ${by}\nfingerprint: ${fingerprint(of)}\n${scope}`;

describe('an approval', () => {
  const later = railAsk('deadline: 2026-09-15\n').replace('2036', '2038');

  test('of the ask as it is holds', () => {
    expect(world.codes(reviewed(railAsk(), [approve('controller', railAsk())]))).toEqual([]);
  });

  test('says what changed since', () => {
    const found = world.only(reviewed(later, [approve('controller', railAsk())]));
    expect(found).toMatchObject({ file: askFile, path: ['funding'], ask: 'rga-rail' });
    expect(sentence(found)).toBe(
      'Na het akkoord van “controller” op 1 maart 2026 is dit veranderd: het geld en de termijn. ' +
        'Het akkoord gaat dus niet meer over wat hier staat. ' +
        'Vraag “controller” opnieuw om akkoord, of zet terug wat is goedgekeurd.',
    );
    expect(found.related[0]).toMatchObject({ file: 'reviews/rga-rail/01JQ0000000000000000000000.yaml' });
  });

  test('of the money only is out of date when the money changed', () => {
    const scope = 'scope: [funding]\n';
    const moved = railAsk('deadline: 2026-09-15\n');
    expect(world.codes(reviewed(moved, [approve('controller', railAsk(), scope)]))).toEqual([]);
    expect(world.codes(reviewed(later, [approve('controller', railAsk(), scope)]))).toHaveLength(1);
  });

  test('that was given again counts; the old one is history', () => {
    const both = [approve('controller', railAsk()), approve('controller', later)];
    expect(world.codes(reviewed(later, both))).toEqual([]);
  });

  test('of all, after one of a part, makes good for that part', () => {
    const both = [approve('controller', railAsk(), 'scope: [funding]\n'), approve('controller', later)];
    expect(world.codes(reviewed(later, both))).toEqual([]);
  });

  test('of a part, after one of all, makes good for that part only', () => {
    const money = railAsk().replace('2036', '2038');
    const both = [approve('controller', railAsk()), approve('controller', later, 'scope: [funding]\n')];
    expect(world.codes(reviewed(money, both))).toEqual([]);
    expect(world.findings(reviewed(later, both)).map(({ facts }) => facts.parts)).toEqual([['timing']]);
    const other = [approve('controller', railAsk()), approve('lawyer', later, 'scope: [funding]\n')];
    expect(world.findings(reviewed(money, other)).map(({ facts }) => facts.by)).toEqual(['controller']);
  });

  test('that cannot tell its parts is made good by one of all', () => {
    const short = 'kind: approve\nby: controller\nfingerprint: 0123456789abcdef\n';
    expect(world.codes(reviewed(later, [short, approve('controller', later)]))).toEqual([]);
    const part = approve('controller', later, 'scope: [funding]\n');
    expect(world.findings(reviewed(later, [short, part])).map(({ facts }) => facts.parts)).toEqual([[]]);
  });

  test('without a fingerprint is not held against anything', () => {
    expect(world.codes(reviewed(later, ['kind: approve\nby: controller']))).toEqual([]);
  });

  test('stays valid while the ask goes its way', () => {
    const granted = railAsk('granted: { amount: 5 }\n', 'in-behandeling');
    expect(world.codes(reviewed(granted, [approve('controller', railAsk())]))).toEqual([]);
  });
});

describe('a prescribed approval', () => {
  const prescribed = (roles: string) => ({
    'policy-asks.yaml': `title: Proef\ntoday: 2026-03-12\nrequiredApprovals: ${roles}\n`,
    'submissions/rga/submission.yaml':
      'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nroles: { controller: Controller }\npeople: { jdv: { roles: [controller] } }\n',
  });

  test('is missing at its status and after it, not before', () => {
    const missing = (status: string) =>
      world.codes({ ...prescribed('{ ingediend: [controller] }'), [askFile]: railAsk('', status) });
    expect(missing('bestuurlijk-vastgesteld')).toEqual([]);
    expect(missing('ingediend')).toEqual(['review/approval-missing rga-rail']);
    expect(missing('toegezegd')).toEqual(['review/approval-missing rga-rail']);
    expect(missing('ingetrokken')).toEqual([]);
  });

  test('may be given by a person who has the role, also when it is out of date by now', () => {
    const files = reviewed(railAsk(), ['kind: approve\nby: jdv'], prescribed('{ ingediend: [controller] }'));
    expect(world.codes(files)).toEqual([]);
  });

  test('is not given by somebody who is not, or no longer, among the people of the submission', () => {
    const events = ['kind: approve\nby: piet', 'kind: approve\nby: jdv'];
    const found = world.only(reviewed(railAsk(), events, prescribed('{ ingediend: [controller, lawyer] }')));
    expect(found.facts).toMatchObject({ role: 'lawyer', others: ['piet'] });
    expect(sentence(found)).toContain(
      'en dat is er niet. Wel is er akkoord van “piet”, maar die naam staat niet onder `people` of `roles` van de inbreng, zodat dit voor geen rol telt. Zonder',
    );
  });

  test('is told once for each role', () => {
    const wanted = '{ bestuurlijk-vastgesteld: [controller, lawyer], ingediend: [controller] }';
    const found = world.findings({ ...prescribed(wanted), [askFile]: railAsk() });
    const told = found.map(({ facts }) => [facts.role, facts.status, facts.later]);
    expect(told.toSorted()).toEqual([
      ['controller', 'bestuurlijk-vastgesteld', true],
      ['lawyer', 'bestuurlijk-vastgesteld', true],
    ]);
  });
});

describe('a thread on a submitted ask', () => {
  const comment = 'kind: comment\nby: controller\nat: [funding, until]\ntext: Waarom 2036?';
  const answer = (kind: string) =>
    `kind: ${kind}\nby: strategist\nreplyTo: "01JQ0000000000000000000000"\ntext: Daarom.`;

  test('is open until it is resolved, and again when it is reopened', () => {
    const told = (...kinds: string[]) => world.codes(reviewed(railAsk(), [comment, ...kinds.map(answer)]));
    expect(told()).toEqual(['review/thread-open rga-rail']);
    expect(told('reply')).toEqual(['review/thread-open rga-rail']);
    expect(told('reply', 'resolve')).toEqual([]);
    expect(told('resolve', 'reopen')).toEqual(['review/thread-open rga-rail']);
  });

  test('is closed by who resolves it, though the clock of that person is behind', () => {
    const early = `${answer('resolve')}\ndate: 2026-02-28T23:59:00Z`;
    const files = reviewed(railAsk(), [comment]);
    const closed = { ...files, 'reviews/rga-rail/01JP.yaml': `${early}\n` };
    expect(world.codes(closed)).toEqual([]);
    const reopened = answer('reopen').replace('"01JQ0000000000000000000000"', '01JP');
    const again = { ...closed, 'reviews/rga-rail/01JN.yaml': `${reopened}\ndate: 2026-03-02T00:00:00Z\n` };
    expect(world.codes(again)).toEqual(['review/thread-open rga-rail']);
  });

  test('of remarks that answer each other in a circle is told once', () => {
    const round = (to: number) => comment.replace('by:', `replyTo: "01JQ000000000000000000000${to}"\nby:`);
    const found = world.findings(reviewed(railAsk(), [round(2), round(0), round(1)]));
    expect(found.map(({ facts }) => facts.answers)).toEqual([2]);
  });

  test('stands where the comment points', () => {
    const found = world.only(reviewed(railAsk(), [comment, answer('reply')]));
    expect(found).toMatchObject({ path: ['funding', 'until'], line: 4 });
    expect(sentence(found)).toBe(
      'De vraag is ingediend, maar een opmerking van “controller” van 1 maart 2026 staat nog open: “Waarom 2036?” (1 antwoord). ' +
        'Wat niet is beslist, komt aan tafel terug als onenigheid. ' +
        'Beslis erover en sluit het gesprek, of trek de vraag terug tot dat is gebeurd.',
    );
  });

  test('may be open as long as the ask is not submitted', () => {
    expect(world.codes(reviewed(railAsk('', 'ambtelijk-afgestemd'), [comment]))).toEqual([]);
  });
});

test('a folder for no ask offers the nearest id, and goes away when the ask keeps its old one', () => {
  const event = 'kind: comment\nby: controller\ntext: Goed';
  const renamed = railAsk().replace('rga-rail', 'rga-rails');
  const found = world.only(reviewed(renamed, [event, event]));
  expect(found).toMatchObject({
    rule: 'review/orphan',
    file: 'reviews/rga-rail/01JQ0000000000000000000000.yaml',
    facts: { ask: 'rga-rail', count: 2, near: ['rga-rails'] },
  });
  expect(world.codes(reviewed(`${renamed}formerIds: [rga-rail]\n`, [event, event]))).toEqual([
    'review/thread-open rga-rails',
    'review/thread-open rga-rails',
  ]);
});

describe('an answer to what is not there', () => {
  const comment = 'kind: comment\nby: controller\ntext: Waarom 2036?';
  const answered = (kind: string, to: string) =>
    reviewed(railAsk('', 'concept'), [comment, `kind: ${kind}\nby: strategist\nreplyTo: ${to}\ntext: Zo.`]);

  test('closes nothing, and says what was probably meant', () => {
    const found = world.only(answered('resolve', '01JQ0000000000000000000000.yaml'));
    expect(found).toMatchObject({
      rule: 'review/orphan',
      file: 'reviews/rga-rail/01JQ0000000000000000000001.yaml',
      path: ['replyTo'],
    });
    expect(sentence(found)).toBe(
      'Deze reactie antwoordt op “01JQ0000000000000000000000.yaml”, maar zo heet geen reactie op “rga-rail”. ' +
        'Bedoelde u “01JQ0000000000000000000000”? ' +
        'Zij hoort zo bij geen gesprek, en wat zij moest afsluiten blijft open. ' +
        'Zet onder `replyTo` de bestandsnaam van de reactie die is bedoeld, zonder `.yaml`.',
    );
  });

  test('says less where nothing is near, and of what closes nothing', () => {
    expect(sentence(world.only(answered('reply', 'iets-anders')), 'en')).toBe(
      'This event answers “iets-anders”, but no event about “rga-rail” is called so. So it is part of no thread. ' +
        'Put under `replyTo` the file name of the event that is meant, without `.yaml`.',
    );
  });

  test('is not told of an answer to an approval, or of a folder that belongs to no ask', () => {
    const approval = 'kind: approve\nby: controller';
    const reply = 'kind: reply\nby: strategist\nreplyTo: "01JQ0000000000000000000000"\ntext: Dank.';
    expect(world.codes(reviewed(railAsk('', 'concept'), [approval, reply]))).toEqual([]);
    const lost = reviewed(railAsk().replace('rga-rail', 'rga-weg'), [reply.replace('01JQ', '01JX')]);
    expect(world.findings(lost).map(({ path }) => path)).toEqual([['kind']]);
  });
});

test('a review follows its ask when either changes', () => {
  const folder = new MemoryFolder(exampleFiles(reviewed(railAsk(), [approve('controller', railAsk())])));
  const checker = new Checker(folder, { rules: reviewRules });
  checker.load();
  const codes = () => checker.findings().map(({ rule }) => rule);
  expect(codes()).toEqual([]);
  folder.files.set(askFile, railAsk().replace('2036', '2040'));
  checker.apply([askFile]);
  expect(codes()).toEqual(['review/approval-outdated']);
  folder.files.delete(askFile);
  checker.apply([askFile]);
  expect(codes()).toEqual(['review/orphan']);
  folder.files.delete('reviews/rga-rail/01JQ0000000000000000000000.yaml');
  checker.apply(['reviews']);
  expect(codes()).toEqual([]);
});
