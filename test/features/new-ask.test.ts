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
    const [{ text } = { text: '' }] = newSubmissionFiles(wanted, new Set());
    expect(text).toContain('\nfictional: false ');
    const { problems, documents } = readText(text.replaceAll(/^# (?=[a-zA-Z]+: )/gm, ''));
    expect(problems).toEqual([]);
    const keys = Object.keys(Object(documents[0]?.value));
    expect(keys.filter((key) => !canonicalKeys('submission', []).includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(10);
  },
);

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
