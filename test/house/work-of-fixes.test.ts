// The edits of many fixes of one file: the whole file is read once, and not for each fix.
import { expect, test, vi } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { editsOfFix } from '../../server/features/fix/fix-edits.ts';
import { allRules } from '../../server/rules/all.ts';
import { readText } from '../../server/text/read.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

vi.mock('../../server/text/read.ts', { spy: true });

test('of fifty asks in one file', () => {
  const asks = Array.from(
    { length: 50 },
    (_, place) => `id: vraag-${place}\ntitel: De bus\nstatus: concept\n`,
  );
  const text = asks.join('---\n');
  const checker = new Checker(new MemoryFolder({ 'a.ask.yaml': text }), { rules: allRules });
  checker.load();
  const proposals = checker.findings().flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  expect(proposals.length).toBeGreaterThanOrEqual(50);
  vi.mocked(readText).mockClear();
  for (const proposal of proposals) expect(editsOfFix(text, proposal)).not.toEqual([]);
  expect(vi.mocked(readText).mock.calls.filter(([read]) => read === text)).toHaveLength(1);
});
