// Waivers that explain why several asks claim one budget: only a signed one does, and what is missing is said. Asked of the
// rules themselves, because the engine has its own say about waivers.
import { describe, expect, test } from 'vitest';
import { envelopeOverclaimed } from '../../server/rules/funding/envelope-overclaimed.ts';
import { envelopeRivals } from '../../server/rules/funding/envelope-rivals.ts';
import { gapsIn, isSigned } from '../../server/rules/signed-waivers.ts';
import { wordFinding } from '../../server/wording/catalogue.ts';
import type { Facts } from '../../server/wording/fact.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';

type Rule = typeof envelopeOverclaimed | typeof envelopeRivals;

const today = '2026-03-12';

/** What a rule reports about asks of a budget of 100, given as `submission/id: record`; and the waivers that it heeded. */
function told(rule: Rule, records: Readonly<Record<string, string>>) {
  const files = Object.entries(records).map(([place, text]) => {
    const [submission = '', id = ''] = place.split('/');
    return [`submissions/${submission}/${id}.ask.yaml`, `id: ${id}\n${text}\n`];
  });
  const { checker } = checkerOf(
    exampleFiles({
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: pot, label: Pot, total: 100, certainty: found}]',
      ...Object.fromEntries(files),
    }),
  );
  const reports: Record<string, Facts> = {};
  const used: (string | undefined)[] = [];
  const { asks: members, vocabulary } = checker.portfolio;
  const context = {
    vocabulary,
    today,
    useWaiver: (entry: (typeof members)[number]) => used.push(entry.summary.id),
  };
  rule.check(
    { key: 'pot', members },
    context,
    ({ summary }: (typeof members)[number], { facts }: { facts: object }) => {
      reports[summary.id ?? ''] = facts as Facts;
    },
  );
  return { reports, ids: Object.keys(reports), used };
}

const claim = (total: number, more = '') =>
  `funding: { envelope: pot, amount: { total: ${total} } }\n${more}`;
const waiver = (rule: string, more: string) =>
  `waivers: [{ rule: funding/${rule}, because: afgestemd, ${more} }]`;
const signature = 'by: controller, until: 2026-12-31';

describe('a waiver', () => {
  test('is signed when it says why, who and until when', () => {
    const signed = { rule: 'x', because: 'afgestemd', by: 'controller', until: today };
    expect(gapsIn(signed)).toEqual([]);
    expect(gapsIn({ rule: 'x', because: { nl: ' ' } })).toEqual(['because', 'by', 'until']);
    expect(isSigned(signed, today)).toBe(true);
    expect(isSigned(signed, '2026-03-13')).toBe(false);
  });
});

describe('rivals', () => {
  const rivals = (more: string) =>
    told(envelopeRivals, { 'rga/een': claim(10, waiver('envelope-rivals', more)), 'PV22/twee': claim(10) });

  test('are settled by a signed waiver for the other, or for all', () => {
    expect(rivals(`with: twee, ${signature}`)).toEqual({ reports: {}, ids: [], used: ['een'] });
    expect(rivals(signature)).toEqual({ reports: {}, ids: [], used: ['een'] });
  });

  test.each<[string, string, readonly string[]]>([
    ['who decided so', 'with: twee, until: 2026-12-31', ['by']],
    ['until when', 'with: twee, by: controller', ['until']],
    ['either', 'with: twee', ['by', 'until']],
  ])('are not settled by one that does not say %s', (_what, more, gaps) => {
    const { reports, ids, used } = rivals(more);
    expect(ids).toEqual(['twee', 'een']);
    expect(reports.een?.waiver).toEqual({ ask: 'een', gaps });
    expect(reports.twee?.waiver).toEqual({ ask: 'een', gaps });
    expect(used).toEqual([]);
  });

  test('read what is missing', () => {
    const { reports } = rivals('with: twee');
    expect(wordFinding('funding/envelope-rivals', reports.twee ?? {}, 'nl')).toContain(
      ' De uitzondering in “een” telt pas als erin staat wie dat besloot (`by`) en tot wanneer (`until`).',
    );
    expect(wordFinding('funding/envelope-rivals', reports.twee ?? {}, 'en')).toContain(
      ' The waiver in “een” counts only when it says who decided so (`by`) and until when (`until`).',
    );
  });

  test('read that it has ended', () => {
    const { reports } = rivals('with: twee, by: controller, until: 2026-03-11');
    expect(wordFinding('funding/envelope-rivals', reports.een ?? {}, 'nl')).toContain(
      ' De uitzondering in “een” gold tot en met 11 maart 2026.',
    );
  });

  test('are told nothing of a waiver about a third', () => {
    expect(rivals('with: drie').reports.een?.waiver).toBeUndefined();
  });
});

describe('an overclaimed budget', () => {
  const overclaim = (more: string, third = 10) =>
    told(envelopeOverclaimed, {
      'rga/een': claim(80, more === '' ? '' : waiver('envelope-overclaimed', more)),
      'PV22/twee': claim(80),
      'PV21/drie': claim(third),
    });

  test('is told to all', () => {
    expect(overclaim('').ids.toSorted()).toEqual(['drie', 'een', 'twee']);
  });

  test('is settled for two asks that explain their overlap, when the rest fits; not for a third', () => {
    const { reports, ids, used } = overclaim(`with: twee, ${signature}`);
    expect(ids).toEqual(['drie']);
    expect(reports.drie?.claimed).toBe(170);
    expect(used).toEqual(['een']);
  });

  test('is told with what remains, when that does not fit', () => {
    const { reports } = overclaim(`with: twee, ${signature}`, 30);
    expect(reports.een).toMatchObject({ claimed: 110, others: 1, claims: [{ ask: 'drie', amount: 30 }] });
    expect(reports.twee).toMatchObject({ claimed: 110, others: 1 });
    expect(reports.drie).toMatchObject({ claimed: 190, others: 2 });
  });

  test('is settled by an ask that explains itself beside all others', () => {
    expect(overclaim(signature).ids).toEqual([]);
  });

  test('is not settled by a waiver that nobody signed, and says what is missing', () => {
    const { reports, ids, used } = overclaim('with: twee, by: controller');
    expect(ids.toSorted()).toEqual(['drie', 'een', 'twee']);
    expect(reports.een?.waiver).toEqual({ ask: 'een', gaps: ['until'] });
    expect(reports.drie?.waiver).toBeUndefined();
    expect(used).toEqual([]);
    expect(wordFinding('funding/envelope-overclaimed', reports.een ?? {}, 'nl')).toContain(
      ' De uitzondering in “een” telt pas als erin staat tot wanneer (`until`).',
    );
  });
});
