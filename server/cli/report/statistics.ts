// How often each rule held, failed or did not apply, and on demand why not and where.
import type { Checker } from '../../checks/checker.ts';
import type { RuleStatistics } from '../../checks/verdicts.ts';
import { harmlessLine } from '../../text/harmless.ts';
import { type Reason, wordReason } from '../../wording/catalogue.ts';
import { reportWords } from '../../wording/cli/report.ts';
import type { Invocation } from '../command.ts';
import { indented, table } from '../layout.ts';

/** So many names show where to look; more would bury them. */
const shown = 5;

/** One row a rule; with `explained` each row is followed by the reasons why it did not apply, and where. */
export function statisticsText(
  checker: Checker,
  explained: boolean,
  { language, terminal }: Pick<Invocation, 'language' | 'terminal'>,
): string {
  const statistics = checker.statistics();
  const where = explained ? checker.notApplicable(shown) : undefined;
  const rows = statistics.map(({ rule, holds, fails, notApplicable }) => {
    const other = reasonsIn(notApplicable).reduce((sum, [, count]) => sum + count, 0);
    return [`  ${rule}`, String(holds), String(fails), String(other)];
  });
  const heading = [
    `  ${reportWords.statisticsHeading[language]()}`,
    reportWords.holds[language](),
    reportWords.fails[language](),
    reportWords.notApplicable[language](),
  ];
  const [head = '', ...lines] = table([heading, ...rows], terminal.width);
  const reasons = statistics.map(({ rule, notApplicable }) =>
    reasonsIn(explained ? notApplicable : {}).map(([reason, count]) => {
      const names = where?.get(rule)?.get(reason) ?? [];
      const more = count > names.length && names.length > 0 ? [...names, '…'] : names;
      const there = more.length === 0 ? '' : ` (${more.map((name) => harmlessLine(name)).join(', ')})`;
      return `\n${indented(`${count} × ${wordReason(reason, language)}${there}`, 6, terminal.width)}`;
    }),
  );
  const body = lines.map((line, index) => line + (reasons[index] ?? []).join(''));
  return `${terminal.paint('bold', head)}\n${body.join('\n')}\n\n`;
}

/** The statistics for programs; with `explained` the first names for each reason beside its count. */
export function statisticsJson(checker: Checker, explained: boolean): readonly object[] {
  if (!explained) return checker.statistics();
  const where = checker.notApplicable(shown);
  const there = (rule: RuleStatistics['rule']) => Object.fromEntries(where.get(rule) ?? []);
  return checker.statistics().map((one) => Object.assign({}, one, { where: there(one.rule) }));
}

/** The reasons with their counts, most frequent first. */
function reasonsIn(counts: RuleStatistics['notApplicable']): readonly (readonly [Reason, number])[] {
  const pairs = Object.entries(counts) as [Reason, number][];
  return pairs.toSorted(([, one], [, other]) => other - one);
}
