// Which severity a finding has: the rule's own, bent by the profile, the portfolio, a path, and last the command line.
import { describe, expect, test } from 'vitest';
import type { CheckerOptions } from '../../server/checks/checker.ts';
import { checkerOf } from '../worlds/example-world.ts';

const ask = 'id: een-vraag\ntitle: Titel\nstatus: concept\ntargetRegions: [GM0017]\n';
const submission = (profile: string) => `id: inbreng\ntitle: Inbreng\nsubmitter: rga\n${profile}`;

function severities(
  portfolio: string,
  options: Partial<CheckerOptions> = {},
  profile = '',
): Record<string, string> {
  const files = {
    'policy-asks.yaml': `title: Proef\ntoday: 2026-03-12\n${portfolio}`,
    'submissions/rga/submission.yaml': submission(profile),
    'submissions/rga/a.ask.yaml': ask,
  };
  const { checker } = checkerOf(files, options);
  return Object.fromEntries(checker.findings().map(({ rule, severity }) => [rule, severity]));
}

describe('a gap', () => {
  test.each([
    ['', undefined],
    ['profile: draft\n', undefined],
    ['profile: steering\n', 'info'],
    ['profile: submit\n', 'error'],
  ])('in a portfolio with %j is %s', (portfolio, severity) => {
    expect(severities(portfolio)['goal/missing']).toBe(severity);
  });

  test('follows the submission before the portfolio, and the command line before both', () => {
    expect(severities('profile: draft\n', {}, 'profile: submit\n')['goal/missing']).toBe('error');
    expect(severities('profile: submit\n', {}, 'profile: draft\n')['goal/missing']).toBeUndefined();
    expect(
      severities('profile: submit\n', { profile: 'draft' }, 'profile: submit\n')['goal/missing'],
    ).toBeUndefined();
  });
});

describe('a mistake', () => {
  test('is the same in every profile', () => {
    for (const profile of ['draft', 'steering', 'submit'] as const) {
      expect(severities('', { profile })['region/retired']).toBe('error');
    }
  });

  test.each([
    ['rules: { region/retired: warn }\n', {}, 'warning'],
    ['rules: { region/retired: off }\n', {}, undefined],
    [
      'rules: { region/retired: off }\noverrides: [{ paths: ["submissions/**"], rules: { region/retired: info } }]\n',
      {},
      'info',
    ],
    ['overrides: [{ paths: ["elders/**"], rules: { region/retired: off } }]\n', {}, 'error'],
    ['rules: { region/retired: off }\n', { severities: { 'region/retired': 'warn' } as const }, 'warning'],
  ])('with %j', (portfolio, options, severity) => {
    expect(severities(portfolio, options)['region/retired']).toBe(severity);
  });
});
