// The overview counts what is shown: no finding twice, none that is not shown.
import { describe, expect, test } from 'vitest';
import type { Checker } from '../../server/checks/checker.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import { exampleNames, exampleTexts } from '../worlds/example-editor.ts';
import { checkerOf } from '../worlds/example-world.ts';
import { coldOverview } from '../worlds/cold-overview.ts';

const levels = ['error', 'warning', 'info'] as const;

const counted = ({ asks }: Overview) =>
  levels.map((level) => asks.reduce((sum, { findings }) => sum + findings[level], 0));

/** What an editor shows in files of asks, and in all files. */
function shown(checker: Checker) {
  const all = [...checker.filesWithFindings()].flatMap((file) => checker.findingsIn(file));
  const level = (severity: string) => (severity === 'advisory' ? 'info' : severity);
  const count = (findings: typeof all) =>
    levels.map((one) => findings.filter(({ severity }) => level(severity) === one).length);
  return { inAsks: count(all.filter(({ file }) => file.endsWith('.ask.yaml'))), everywhere: count(all) };
}

describe('the findings of all asks together', () => {
  test.each(exampleNames)('are those in the files of asks: %s', (name) => {
    const { checker } = checkerOf(exampleTexts(name));
    const { everywhere, inAsks } = shown(checker);
    const sums = counted(coldOverview(checker));
    expect(sums).toEqual(inAsks);
    for (const [at, sum] of sums.entries()) expect(sum).toBeLessThanOrEqual(everywhere[at] ?? 0);
    expect(Math.max(...sums)).toBeGreaterThan(0);
  });

  test('what is said of a whole file or of several asks counts once', () => {
    const { checker } = checkerOf({
      'policy-asks.yaml': 'title: Proef\ntoday: 2026-03-12\n',
      'a.ask.yaml': 'id: een\ntitle: Een\nstatus: concept\n---\nid: een\ntitle: Twee\nstatus: concept\n',
      'b.ask.yaml': 'id: een\ntitle: [\n',
    });
    expect(counted(coldOverview(checker))).toEqual(shown(checker).everywhere);
    expect(coldOverview(checker).asks.map(({ key }) => key)).toEqual([
      'a.ask.yaml#0',
      'a.ask.yaml#1',
      'b.ask.yaml#0',
    ]);
  });
});
