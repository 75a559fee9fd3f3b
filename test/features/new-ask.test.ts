import { describe, expect, test } from 'vitest';
import { slug } from '../../server/features/create/ask-id.ts';
import { newSubmissionFiles } from '../../server/features/create/new-portfolio.ts';
import { newAskText } from '../../server/features/create/new-ask.ts';
import { canonicalKeys } from '../../server/records/canonical.ts';
import { readText } from '../../server/text/read.ts';

const bare = { id: 'a', title: 'A', status: 'concept', nationalGoals: [], targetRegions: [] };

describe('the comments of a new ask', () => {
  test.each(['nl', 'en'] as const)(
    'taking away every # leaves an ask that reads, in the fixed order (%s)',
    (language) => {
      const text = newAskText(bare, language).replaceAll(/^# (?=[a-zA-Z]+: )/gm, '');
      const { problems, documents } = readText(text.replace(/^Nog in te vullen.*|^Still to fill in.*/m, ''));
      expect(problems).toEqual([]);
      const keys = Object.keys(Object(documents[0]?.value));
      expect(keys.length).toBeGreaterThan(12);
      const known = canonicalKeys('ask', []);
      expect(keys).toEqual(keys.toSorted((one, other) => known.indexOf(one) - known.indexOf(other)));
    },
  );
});

test.each(['nl', 'en'] as const)(
  'taking away every # of a new submission leaves a record with its known keys (%s)',
  (language) => {
    const wanted = {
      title: 'Inbreng',
      submitter: { id: 'GM0106', label: 'Assen' },
      assumed: false,
      language,
    };
    const [{ text } = { text: '' }] = newSubmissionFiles(wanted, { submissions: new Map() });
    expect(text).toContain('\nfictional: false ');
    const { problems, documents } = readText(text.replaceAll(/^# (?=[a-zA-Z]+: )/gm, ''));
    expect(problems).toEqual([]);
    const keys = Object.keys(Object(documents[0]?.value));
    expect(keys.filter((key) => !canonicalKeys('submission', []).includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(10);
  },
);

test('a new submission takes no name that another has as its id or its folder', () => {
  const wanted = { title: 'Inbreng', submitter: { id: 'assen', label: 'Assen' }, assumed: false } as const;
  const having = (...entries: readonly (readonly [folder: string, id: string])[]) =>
    new Map(
      entries.map(([folder, id]) => [folder, { file: `${folder}/submission.yaml`, folder, record: { id } }]),
    );
  const fileAmong = (...entries: readonly (readonly [string, string])[]) =>
    newSubmissionFiles({ ...wanted, language: 'nl' }, { submissions: having(...entries) })[0];
  expect(fileAmong(['submissions/assen', 'drenthe'])?.file).toBe('submissions/assen-2/submission.yaml');
  const besides = fileAmong(['submissions/nota', 'assen'], ['submissions/assen-2', 'emmen']);
  expect(besides?.file).toBe('submissions/assen-3/submission.yaml');
  expect(besides?.text).toContain('\nid: assen-3\n');
});

describe('an id from a title', () => {
  test.each([
    ['Maak de drempel relatief!', 'maak-de-drempel-relatief'],
    ['’s-Hertogenbosch én Súdwest-Fryslân', 's-hertogenbosch-en-sudwest-fryslan'],
    ['één twee drie vier vijf zes zeven acht', 'een-twee-drie-vier-vijf-zes'],
    ['???', ''],
  ])('%s → %s', (title, id) => {
    expect(slug(title)).toBe(id);
  });
});
