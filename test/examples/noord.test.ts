// The fictional portfolio: said so in every file, full enough to submit, and wrong only where its list says so.
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { OverlayFolder } from '../../server/features/overlay-folder.ts';
import { allRules } from '../../server/rules/all.ts';
import { inLanguage } from '../../server/wording/language.ts';
import { ExamplePortfolio, paragraphOf } from './portfolio.ts';

const portfolio = new ExamplePortfolio('noord');

interface Planted {
  readonly rule: string;
  readonly ask?: string;
  readonly file: string;
}
const planted: readonly Planted[] = JSON.parse(portfolio.text('expected-findings.json'));
const inWords = ({ rule, ask, file }: Planted) => `${rule} ${ask ?? '-'} ${file}`;
const plantedAsks = new Set(planted.map(({ ask }) => ask));

describe('the portfolio', () => {
  test('has at least five submissions of different authorities and a hundred and ten asks', () => {
    const submitters = new Set(portfolio.submissions.map(({ submission }) => submission.submitter));
    expect(submitters.size).toBeGreaterThanOrEqual(5);
    expect(portfolio.asks.length).toBeGreaterThanOrEqual(110);
  });

  test.each(portfolio.files.filter((file) => !file.endsWith('.json')))(
    '%s says that it is fictional',
    (file) => {
      const text = portfolio.text(file);
      expect(text).toMatch(/verzonnen/iu);
      expect(text).toMatch(/fictional/iu);
    },
  );

  test.each(portfolio.submissions)('$folder is marked fictional in its record', ({ submission }) => {
    expect(submission.fictional).toBe(true);
  });

  test('every source that is cited says that it was made up', () => {
    const titles = portfolio.asks.flatMap(({ ask }) =>
      (ask.claims ?? []).flatMap(({ evidence }) =>
        (evidence ?? []).map(({ title }) => inLanguage(title, 'nl')),
      ),
    );
    expect(titles.length).toBeGreaterThan(40);
    for (const title of titles) expect(title).toContain('(verzonnen bron)');
  });

  test('joint asks name each other, across submissions', () => {
    const joint = portfolio.asks.flatMap(({ ask }) =>
      ask.links.filter(({ kind }) => kind === 'jointWith').map(({ to }) => [ask.id ?? '', to] as const),
    );
    expect(joint.length).toBeGreaterThanOrEqual(4);
    for (const [from, to] of joint) {
      expect(portfolio.ask(to).links.map((link) => link.to)).toContain(from);
      expect(from.slice(0, 3)).not.toBe(to.slice(0, 3));
    }
  });

  test('the parts of the programme make its amount', () => {
    const parts = portfolio.asks.filter(({ ask }) => ask.partOf === 'dre-platteland');
    const sum = parts.reduce((total, { ask }) => total + (ask.funding?.amount?.total ?? 0), 0);
    expect(parts).toHaveLength(3);
    expect(sum).toBe(portfolio.ask('dre-platteland').funding?.amount?.total);
  });
});

describe.each(portfolio.submissions)('the note of $folder', ({ note, asks }) => {
  const unmentioned = (id?: string) =>
    planted.some(({ rule, ask }) => rule === 'document/ask-not-mentioned' && ask === id);

  test.each(asks.filter(({ ask }) => unmentioned(ask.id)))('says nothing of $ask.id', ({ ask }) => {
    expect(note).not.toContain(`ask:${ask.id}`);
    expect(ask.source).toBeUndefined();
  });

  test.each(asks.filter(({ ask }) => !unmentioned(ask.id)))(
    'links to $ask.id and carries its quote',
    ({ ask }) => {
      expect(note).toContain(`](ask:${ask.id})`);
      const drifted = planted.some(({ rule, ask: id }) => rule === 'document/quote-drift' && id === ask.id);
      expect(paragraphOf(note, ask.source?.quote ?? '')).toBe(drifted ? undefined : ask.source?.paragraph);
    },
  );
});

describe('a signed waiver', () => {
  const unsettled = (asks: readonly string[], file?: string, text = '') => {
    const folder = new OverlayFolder(new DiskFolder(portfolio.root));
    if (file !== undefined) folder.set(file, text);
    const checker = new Checker(folder, { rules: allRules });
    checker.load();
    const rivals = checker.findings().filter(({ rule }) => rule === 'funding/envelope-rivals');
    return rivals.map(({ ask }) => ask ?? '').filter((ask) => asks.includes(ask));
  };
  const file = 'submissions/provincie-fryslan/veenbodem.ask.yaml';
  const asks = ['dre-veenbodem', 'fry-veenbodem'];

  test('explains why two asks may claim one budget', () => {
    const [waiver] = portfolio.ask('fry-veenbodem').waivers ?? [];
    expect(waiver).toMatchObject({
      rule: 'funding/envelope-rivals',
      with: 'dre-veenbodem',
      by: 'controller',
    });
    expect(unsettled(asks)).toEqual([]);
  });

  test('that is gone leaves both asks rivals', () => {
    const alone = portfolio.text(file).replace(/^waivers:\n(?: .*\n)+/mu, '');
    expect(alone).not.toBe(portfolio.text(file));
    expect(unsettled(asks, file, alone).toSorted()).toEqual(asks.toSorted());
  });
});

describe('the planted findings', () => {
  test('cover many rules, mostly each in an ask of its own', () => {
    expect(new Set(planted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(60);
    expect(plantedAsks.size).toBeGreaterThan(planted.length * 0.9);
  });

  test('are exactly what lint finds', () => {
    const found = portfolio.check().findings();
    expect(found.map(inWords).toSorted()).toEqual(planted.map(inWords).toSorted());
  });

  test('leave the rest of the portfolio complete for submission', () => {
    const { asks } = portfolio.check('submit').completeness();
    const incomplete = asks.filter(({ wanted, there }) => there < wanted);
    expect(incomplete.map(({ ask }) => ask)).toEqual([]);
  });

  test.each(planted)('$rule is explained above $ask and in FINDINGS.md', ({ rule, ask, file }) => {
    const home = portfolio.asks.find((one) => one.ask.id === ask)?.file ?? file;
    expect(portfolio.text(home)).toContain(`# Ingebouwde bevinding ${rule}: `);
    expect(portfolio.text(home)).toContain(`# Planted finding ${rule}: `);
    const row = `| \`${file.replace('submissions/', '')}\` | ${ask === undefined ? '–' : `\`${ask}\``} | \`${rule}\` |`;
    expect(portfolio.text('FINDINGS.md').split(row)).toHaveLength(3);
  });
});
