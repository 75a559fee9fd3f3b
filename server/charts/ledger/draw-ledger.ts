// Draws the ledger: for each sum a bar for all years together, and one for each year on one scale. A line says how much there is;
// what is claimed above it is hatched and says by how much.
import { chartWords } from '../../wording/charts/common.ts';
import { ledgerWords } from '../../wording/charts/ledger.ts';
import { framed, type Look, marked, widthFor } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { cut, widthOf, wrapped } from '../text-width.ts';
import { ledgerBar } from './ledger-bar.ts';
import type { Ledger, LedgerSum } from './ledger.ts';

const block = { height: 138, bars: 70, left: 240, whole: 116 };
const mostYears = 20;

export function drawLedger({ sums, more }: Ledger, look: Look): string {
  const { language } = look;
  const width = widthFor(look, 640);
  const others = sums.some((sum) => [sum, ...sum.years].some(({ shown, claimed }) => shown < claimed));
  const end = 40 + sums.length * block.height;
  return framed(
    { kind: 'ledger', width, height: end + (more > 0 ? 26 : 4), label: ledgerWords.label[language]() },
    look,
    hatching,
    legend(others, look),
    ...sums.map((sum, place) => sumBlock(sum, { y: 40 + place * block.height, width }, look)),
    more > 0 ? textAt(4, end + 12, chartWords.more[language]({ count: more }), { class: 'quiet' }) : '',
  );
}

const hatching = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'too-much', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { class: 'hatch-ground', width: 6, height: 6 }),
    element('path', { class: 'hatch', d: 'M0 0V6' }),
  ),
);

function legend(others: boolean, { language }: Look): string {
  let x = 4;
  const entries = [
    ['bar', ledgerWords.legendClaimed],
    ...(others ? ([['bar others', ledgerWords.legendOthers]] as const) : []),
    ['bar over', ledgerWords.legendOver],
    ['available', ledgerWords.legendAvailable],
  ] as const;
  const drawn = entries.map(([name, words]) => {
    const label = words[language]();
    const at = x;
    x += 34 + widthOf(label, 11);
    const sample =
      name === 'available'
        ? element('path', { class: name, d: `M${at} 13H${at + 16}` })
        : element('rect', { class: name, x: at, y: 7, width: 16, height: 12 });
    return sample + textAt(at + 21, 17, label, { class: 'small' });
  });
  return element('g', { class: 'legend' }, ...drawn);
}

interface Place {
  readonly y: number;
  readonly width: number;
}

function sumBlock(sum: LedgerSum, { y, width }: Place, look: Look): string {
  const { language } = look;
  const years = sum.years.slice(0, mostYears);
  const hidden = sum.years.length - years.length;
  const left = block.left + block.whole;
  const step = Math.min(92, (width - left - (hidden > 0 ? 66 : 6)) / Math.max(1, years.length));
  const top = Math.max(1, ...years.flatMap(({ claimed, available = 0 }) => [claimed, available]));
  const ground = y + 30 + block.bars;
  const whole = { name: ledgerWords.allYears[language](), keys: sum.keys, standing: sum };
  const wholeTop = Math.max(1, sum.claimed, sum.available ?? 0);
  const at = { ground, tall: block.bars, sum };
  return element(
    'g',
    { class: 'budget' },
    element('path', { class: 'rule', d: `M0 ${y}H${width}` }),
    sumHead(sum, y, look),
    ledgerBar(whole, { ...at, x: block.left, step: block.whole - 24, top: wholeTop }, look),
    element('path', {
      class: 'axis',
      d: `M${block.left} ${ground}H${left - 24}M${left} ${ground}h${step * years.length}`,
    }),
    ...years.map((year, place) => {
      const bar = { name: yearName(year.year, step), keys: year.keys, standing: year };
      return ledgerBar(bar, { ...at, x: left + place * step, step, top }, look);
    }),
    hidden > 0
      ? textAt(left + step * years.length + 8, ground + 15, chartWords.more[language]({ count: hidden }), {
          class: 'small quiet',
        })
      : '',
  );
}

const yearName = (year: number, step: number): string =>
  step < 32 ? `’${String(year).slice(2)}` : String(year);

function sumHead(sum: LedgerSum, y: number, look: Look): string {
  const { language } = look;
  const name = wrapped(sum.envelope, { width: block.left - 24, size: 13, lines: 2 });
  const below = y + 24 + name.length * 15;
  const label = ledgerWords.mark[language]({ places: `${sum.envelope}, ${sum.kind}`, ...sum });
  return marked(
    { keys: sum.keys, label, class: 'name' },
    look,
    element('rect', {
      class: 'touch',
      x: 0,
      y: y + 6,
      width: block.left - 12,
      height: block.height - 12,
      rx: 3,
    }),
    textAt(6, y + 24, name, { class: 'strong' }),
    textAt(6, below, cut(sum.kind, block.left - 24, 11), { class: 'small quiet' }),
    textAt(6, below + 19, ledgerWords.ofWhole[language](sum)),
    sum.over > 0
      ? textAt(6, below + 37, ledgerWords.over[language]({ amount: sum.over }), { class: 'alarm' })
      : '',
  );
}
