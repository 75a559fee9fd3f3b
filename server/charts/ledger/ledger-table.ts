// The figures of the ledger, a row for each year and one for all years.
import { chartWords } from '../../wording/charts/common.ts';
import { ledgerWords } from '../../wording/charts/ledger.ts';
import type { Language } from '../../wording/language.ts';
import type { Table, TableCell } from '../table.ts';
import type { Ledger, LedgerSum, Standing } from './ledger.ts';

export function ledgerTable({ sums, more }: Ledger, language: Language): Table {
  const some = sums.some((sum) => [sum, ...sum.years].some(({ shown, claimed }) => shown < claimed));
  const words = ledgerWords;
  return {
    caption: words.caption[language](),
    head: [
      words.envelope,
      words.kind,
      words.year,
      words.claimed,
      ...(some ? [words.claimedShown] : []),
      words.available,
      words.tooMuch,
    ].map((word) => word[language]()),
    rows: [
      ...sums.flatMap((sum) => rowsOf(sum, some, language)),
      ...(more > 0 ? [[chartWords.more[language]({ count: more }), '', '', '', '', '']] : []),
    ],
  };
}

function rowsOf(sum: LedgerSum, some: boolean, language: Language): Table['rows'] {
  const row = (when: string, standing: Standing, keys: readonly string[]): TableCell[] => [
    sum.envelope,
    sum.kind,
    when,
    {
      value: standing.claimed,
      keys,
      label: ledgerWords.mark[language]({ places: `${sum.envelope}, ${when}`, ...standing }),
    },
    ...(some ? [standing.shown] : []),
    standing.available ?? '',
    standing.over > 0 ? standing.over : '',
  ];
  return [
    ...sum.years.map((year) => row(String(year.year), year, year.keys)),
    row(ledgerWords.allYears[language](), sum, sum.keys),
  ];
}
