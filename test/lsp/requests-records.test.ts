// Requests of our own through the protocol: what there is to choose, new records, pages of rules, links to asks.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAskId } from '../../server/features/create/ask-id.ts';
import {
  type AskLinkAnswer,
  askLinkRequest,
  type ChoicesAnswer,
  choicesRequest,
  type NewAskAnswer,
  newAskRequest,
  type NewFilesAnswer,
  newPortfolioRequest,
  newSubmissionRequest,
  type OverviewAnswer,
  overviewRequest,
  type PlaceAnswer,
  placeRequest,
  type PortfolioAnswer,
  portfoliosRequest,
  type RulePageAnswer,
  rulePageRequest,
} from '../../server/lsp/protocol.ts';
import { checkerOf } from '../worlds/example-world.ts';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

let world: LspWorld;
let machine: MemoryMachine;
let root: string;

beforeEach(async () => {
  machine = new MemoryMachine(notedPortfolio);
  root = machine.base;
  world = await LspWorld.start({ machine, folders: [root], capabilities: modern });
});
afterEach(async () => {
  await world.end('any');
});

const request = <R>(name: string, params: object) => world.connection.sendRequest<R>(name, params);
const files = () => Object.fromEntries(machine.files) as Record<string, string>;
const below = (uri: string) => decodeURIComponent(uri.slice(root.length + 1));

/** What is found in the portfolio once the client wrote what it was given. */
function findingsWith(made: readonly { readonly uri: string; readonly text: string }[], given = files()) {
  const written = Object.fromEntries(made.map(({ text, uri }) => [below(uri), text]));
  return checkerOf({ ...given, ...written }).checker.findings();
}

describe('portfolios and their overviews', () => {
  test('each is named with its root, under which its overview and places are asked', async () => {
    const all = await request<PortfolioAnswer[]>(portfoliosRequest, {});
    expect(all).toEqual([{ root, title: 'Proef', asks: 1, language: 'nl' }]);
    const overview = await request<OverviewAnswer>(overviewRequest, { root });
    expect(overview?.asks).toMatchObject([{ title: 'Een spoorlijn', submission: 'submissions/rga' }]);
    const params = { root, file: overview?.asks[0]?.file, document: 0, path: ['title'] };
    const place = await request<PlaceAnswer>(placeRequest, params);
    expect(below(place.uri)).toBe('submissions/rga/rail.ask.yaml');
    expect(place.range.start).toEqual({ line: 1, character: 7 });
  });

  test('elsewhere there is none', async () => {
    expect(await request(overviewRequest, { root: 'file:///elders' })).toBeNull();
  });
});

describe('choices', () => {
  test('of a portfolio, also its own submissions and asks', async () => {
    const submissions = await request<ChoicesAnswer>(choicesRequest, { root, list: 'submissions' });
    expect(submissions.map(({ id }) => id)).toEqual(['submissions/rga']);
    const asks = await request<ChoicesAnswer>(choicesRequest, { root, list: 'asks', query: 'spoor' });
    expect(asks.map(({ id }) => id)).toEqual(['rga-rail']);
  });

  test('without a portfolio, of the lists that are built in', async () => {
    const params = { list: 'regions', query: 'assen', limit: 3 };
    const regions = await request<ChoicesAnswer>(choicesRequest, params);
    expect(regions.map(({ id }) => id)).toContain('GM0106');
    expect((await request<ChoicesAnswer>(choicesRequest, { list: 'goals' })).length).toBeGreaterThan(3);
    expect(await request(choicesRequest, { list: 'submissions' })).toEqual([]);
  });
});

describe('a new ask', () => {
  const wanted = { submission: 'submissions/rga', title: 'Een spoorlijn' };
  const newAsk = (more: object = {}) =>
    request<NewAskAnswer | null>(newAskRequest, { root, ...wanted, ...more });

  test('lies in its submission under an id and a file name that are free, and is in order', async () => {
    const made = await newAsk({ goal: 'bereikbaarheid', region: 'GM0106', term: 'structureel' });
    if (made === null) throw new Error('No ask was made');
    expect(isAskId(made.id)).toBe(true);
    expect(below(made.uri)).toBe(`submissions/rga/${made.id}.ask.yaml`);
    expect(made.text).toContain('nationalGoals:\n  - bereikbaarheid\n');
    expect(made.text).toContain('term: structureel');
    const errors = findingsWith([made]).filter(
      ({ file, severity }) => file === below(made.uri) && severity === 'error',
    );
    expect(errors).toEqual([]);
    expect(machine.files.has(below(made.uri))).toBe(false);
  });

  test('never takes the id or the file of another', async () => {
    const first = await newAsk();
    const file = below(first?.uri ?? '');
    machine.files.set(file, first?.text ?? '');
    await world.changed([machine.uri(file), 1]);
    const second = await newAsk();
    expect(second?.id).not.toBe(first?.id);
    machine.files.set(`submissions/rga/${second?.id}.ask.yaml`, '# iets anders\n');
    await world.changed([machine.uri(`submissions/rga/${second?.id}.ask.yaml`), 1]);
    const third = await newAsk();
    expect(machine.files.has(below(third?.uri ?? ''))).toBe(false);
  });

  test('a title of several lines or with signs is a title all the same', async () => {
    for (const title of ['# Vraag: “spoor”', "'s Nachts\nrijden: 1", '???', '- {x', '🚆']) {
      const made = await newAsk({ title });
      if (made === null) throw new Error('No ask was made');
      const { checker } = checkerOf({ ...files(), [below(made.uri)]: made.text });
      expect(checker.portfolio.asksIn(below(made.uri))[0]?.summary.title).toBe(title);
    }
  });

  test('there is none outside a submission', async () => {
    expect(await newAsk({ submission: 'submissions/fr' })).toBeNull();
  });
});

describe('a new submission', () => {
  test('has a note, and a folder of its own', async () => {
    const params = { root, title: 'Inbreng voor het debat', submitter: 'rga' };
    const { files: made, open } = await request<NewFilesAnswer>(newSubmissionRequest, params);
    expect(made.map(({ uri }) => below(uri))).toEqual([
      'submissions/rga-2/submission.yaml',
      'submissions/rga-2/note.md',
    ]);
    expect(below(open)).toBe('submissions/rga-2/submission.yaml');
    expect(findingsWith(made).filter(({ file }) => file.startsWith('submissions/rga-2/'))).toEqual([]);
  });

  test.each([
    ['GM0106', 'submissions/assen/submission.yaml'],
    ['assen', 'submissions/assen/submission.yaml'],
    ['Gemeente Assen', 'submissions/gemeente-assen/submission.yaml'],
  ])('may be of a region by its id or its name: %s', async (submitter, file) => {
    const params = { root, title: 'Inbreng', submitter };
    const { open } = await request<NewFilesAnswer>(newSubmissionRequest, params);
    expect(below(open)).toBe(file);
  });
});

describe('a new portfolio', () => {
  test.each(['nl', 'en'] as const)('needs none to be made, and is in order (%s)', async (language) => {
    const folder = machine.uri('nieuw');
    const params = { folder, title: 'Vragen: 2027', submitter: 'GM0106', language };
    const { files: made, open } = await request<NewFilesAnswer>(newPortfolioRequest, params);
    const texts = Object.fromEntries(made.map(({ text, uri }) => [uri.slice(folder.length + 1), text]));
    expect(Object.keys(texts)).toContain('policy-asks.yaml');
    expect(made.map(({ uri }) => uri)).toContain(open);
    const { checker } = checkerOf(texts);
    expect(checker.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checker.portfolio.record).toMatchObject({ title: 'Vragen: 2027', language });
    expect(checker.portfolio.asks).toHaveLength(1);
  });
});

describe('the page of a rule', () => {
  const code = 'funding/structural-with-end';

  test.each(['nl', 'en'] as const)('as an answer and as a document (%s)', async (language) => {
    const page = await request<RulePageAnswer>(rulePageRequest, { code, language });
    expect(page.title).toBe(code);
    expect(page.markdown).toContain(`# ${code}`);
    const { text } = await request<{ text: string }>('workspace/textDocumentContent', { uri: page.uri });
    expect(text).toBe(page.markdown);
  });

  test('there is none of a rule that does not exist', async () => {
    expect(await request(rulePageRequest, { code: 'funding/nooit' })).toBeNull();
  });
});

describe('a link to an ask', () => {
  const link = async (text: string) => {
    machine.files.set('submissions/rga/rail.ask.yaml', text);
    await world.changed([machine.uri('submissions/rga/rail.ask.yaml'), 2]);
    return request<AskLinkAnswer | null>(askLinkRequest, { root, key: 'submissions/rga/rail.ask.yaml#0' });
  };

  test('is what a note refers with, whatever signs the title has', async () => {
    expect(await link('id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\n')).toEqual({
      text: '[Een spoorlijn](ask:rga-rail)',
    });
    const odd = await link('id: rga-rail\ntitle: "Een [lijn](x) *nu* \\\\ <b>"\nstatus: concept\n');
    const note = `# Notitie\n\n${odd?.text}\n`;
    const { checker } = checkerOf({ ...files(), 'submissions/rga/note.md': note });
    expect(checker.findings().filter(({ file }) => file.endsWith('note.md'))).toEqual([]);
    expect(odd?.text).toMatch(/\]\(ask:rga-rail\)$/u);
  });

  test('there is none of an ask without an id', async () => {
    expect(await link('title: Een spoorlijn\nstatus: concept\n')).toBeNull();
  });
});
