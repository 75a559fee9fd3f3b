// Amounts that are added or compared, in prices of different years. Reads the funding, links and project of asks that belong
// together or claim one budget, and are not over; an amount that states no price level is left alone.
import type { AskEntry } from '../../portfolio/entry.ts';
import { beside, groupRule } from '../rule.ts';
import { byAddedAmounts, Differing, sumKinds, sumOf } from './added-amounts.ts';
import { vatBasis } from './vat.ts';

const at = ['funding', 'amount', 'priceLevel'];

const levelOf = ({ summary }: AskEntry): number | undefined => summary.funding?.amount?.priceLevel;

export const priceLevelMixed = groupRule({
  code: 'funding/price-level-mixed',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: bedragen in het MIRT dragen een prijspeil (niet nagezocht in een officiële bron)',
        en: 'Practice: amounts in the MIRT carry a price level (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Bedragen die worden opgeteld of vergeleken, zijn in prijzen van verschillende jaren: van een gezamenlijke vraag, van een programma en zijn delen, van één project of uit één budget. Leningen worden niet met bijdragen vergeleken; in een budget bedragen met btw niet met bedragen zonder. Vragen die voorbij zijn, tellen niet mee.',
      why: 'Een bedrag in prijzen van 2024 is twee jaar later niet meer genoeg. Wie zulke bedragen optelt, krijgt een som die bij geen enkel jaar hoort.',
      advice: 'Reken de bedragen om naar hetzelfde prijspeil en pas `priceLevel` aan.',
      who: 'De controller, met de collega van de andere vraag.',
      ignore: 'Als de jaren weinig schelen en de bedragen nog ruwe ramingen zijn.',
    },
    en: {
      what: 'Amounts that are added or compared are in prices of different years: of a joint ask, of a programme and its parts, of one project or from one budget. Loans are not compared with grants; within a budget amounts with VAT are not compared with amounts without. Asks that are over do not count.',
      why: 'An amount in prices of 2024 is no longer enough two years later. Whoever adds such amounts gets a sum that belongs to no year.',
      advice: 'Convert the amounts to the same price level and change `priceLevel`.',
      who: 'The controller, with the colleague of the other ask.',
      ignore: 'When the years differ little and the amounts are still rough estimates.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/fase-1.ask.yaml':
        'id: rga-station-1\nproject: station\nfunding: { amount: { total: 12000000, priceLevel: 2024 } }',
      'submissions/rga/fase-2.ask.yaml':
        'id: rga-station-2\nproject: station\nfunding: { amount: { total: 30000000, priceLevel: 2026 } }',
    },
    right: {
      'submissions/rga/fase-1.ask.yaml':
        'id: rga-station-1\nproject: station\nfunding: { amount: { total: 12700000, priceLevel: 2026 } }',
      'submissions/rga/fase-2.ask.yaml':
        'id: rga-station-2\nproject: station\nfunding: { amount: { total: 30000000, priceLevel: 2026 } }',
    },
  },
  grouping: byAddedAmounts('added-in-prices', sumKinds, levelOf),
  check(group, { vocabulary }, report) {
    const differing = new Differing(group, levelOf, vocabulary);
    const { kind, name } = sumOf(group, vocabulary);
    for (const entry of group.members) {
      const others = differing.from(entry, (other) => kind !== 'envelope' || mayBeAdded(entry, other));
      const [other] = others;
      const level = levelOf(entry);
      const otherLevel = other && levelOf(other);
      if (level === undefined || other === undefined || otherLevel === undefined) continue;
      const ask = other.summary.id ?? other.file;
      report(entry, {
        at,
        facts: { sum: kind, name, level, other: ask, otherLevel, more: others.length - 1 },
        related: others.map((one) =>
          beside('price-level-here', { ask: one.summary.id ?? one.file, level: levelOf(one) ?? level }, at, {
            entry: one,
          }),
        ),
      });
    }
  },
});

/** A budget keeps amounts with and without VAT apart; an amount that does not say may belong to either. */
function mayBeAdded(one: AskEntry, other: AskEntry): boolean {
  const [own, others] = [one, other].map(({ summary }) => vatBasis(summary.funding?.amount));
  return own === undefined || others === undefined || own === others;
}
