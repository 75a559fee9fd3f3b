// What is new and what has gone between two checks of a portfolio.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { compared } from '../../server/checks/compared.ts';
import type { Finding } from '../../server/checks/finding.ts';
import { allRules } from '../../server/rules/all.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const configuration = 'title: Vragen\ntoday: 2026-03-12\n';

function findingsIn(files: Readonly<Record<string, string>>): readonly Finding[] {
  const folder = new MemoryFolder({ 'policy-asks.yaml': configuration, ...files });
  const checker = new Checker(folder, { rules: allRules });
  checker.load();
  return checker.show().each;
}

/** The codes of what came and of what went. */
function change(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) {
  const present = findingsIn(now);
  const { isNew, gone } = compared(findingsIn(before), present);
  const codes = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  return { came: codes(present.filter((finding) => isNew(finding))), went: codes(gone) };
}

const ask = (lines: string) => `id: a
title: Structureel geld voor woningbouw
status: concept
nationalGoals: [woningbouw]
targetRegions: [GM0014]
${lines}`;
const endsWrongly = ask('funding: {term: structureel, from: 2027, until: 2032}\n');

describe('a finding stays the same', () => {
  test.each([
    ['when nothing changed', endsWrongly],
    ['when lines above it grew', `# een opmerking\n# en nog een\n${endsWrongly}`],
    ['when a figure in it changed', endsWrongly.replace('2032', '2033')],
  ])('%s', (_, now) => {
    expect(change({ 'a.ask.yaml': endsWrongly }, { 'a.ask.yaml': now })).toEqual({ came: [], went: [] });
  });

  test('when its file got another name', () => {
    expect(change({ 'a.ask.yaml': endsWrongly }, { 'map/b.ask.yaml': endsWrongly })).toEqual({
      came: [],
      went: [],
    });
  });

  test('when its place in a list moved', () => {
    const one = ask('').replace('[GM0014]', '[GM9999]');
    const two = one.replace('[GM9999]', '[GM0014, GM9999]');
    expect(findingsIn({ 'a.ask.yaml': two }).map(({ rule }) => rule)).toContain('region/unknown');
    expect(change({ 'a.ask.yaml': one }, { 'a.ask.yaml': two })).toEqual({ came: [], went: [] });
  });
});

describe('what changed is told', () => {
  test('a mistake that was made', () => {
    const right = ask('funding: {term: structureel, from: 2027}\n');
    const { came, went } = change({ 'a.ask.yaml': right }, { 'a.ask.yaml': endsWrongly });
    expect(came).toContain('funding/structural-with-end');
    expect(went).not.toContain('funding/structural-with-end');
  });

  test('one that was mended', () => {
    const right = ask('funding: {term: structureel, from: 2027}\n');
    const { came, went } = change({ 'a.ask.yaml': endsWrongly }, { 'a.ask.yaml': right });
    expect(went).toContain('funding/structural-with-end');
    expect(came).not.toContain('funding/structural-with-end');
  });

  test('one in another file that a change here causes', () => {
    const files = { 'a.ask.yaml': endsWrongly };
    expect(change(files, { ...files, 'b.ask.yaml': endsWrongly }).came).toContain('ask/duplicate-id');
  });

  test('a second of a kind, and only that one', () => {
    const two = ask('').replace('[GM0014]', '[GM9998]');
    const three = two.replace('[GM9998]', '[GM9998, GM9999]');
    const { came } = change({ 'a.ask.yaml': two }, { 'a.ask.yaml': three });
    expect(came).toEqual(['region/unknown']);
  });
});

test('however two checks differ, what came and what went makes the one into the other', () => {
  const one = findingsIn({ 'a.ask.yaml': endsWrongly, 'b.ask.yaml': endsWrongly });
  const subset = fc.subarray([...one, ...structuredClone(one.slice(0, 3))]);
  fc.assert(
    fc.property(subset, subset, (before, now) => {
      const { isNew, gone } = compared(before, now);
      const kept = now.filter((finding) => !isNew(finding)).length;
      expect(before.length - gone.length).toBe(kept);
      expect(compared(now, now).gone).toEqual([]);
    }),
  );
});
