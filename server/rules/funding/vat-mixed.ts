// Amounts of one programme or project, some with VAT and some without. Reads the funding, links and project of asks that
// belong together and are not over. Partners of a joint ask are left to `link/joint-differs`, which wants them to agree in more
// than this; an amount that does not say is left to `funding/vat-missing`.
import { beside, groupRule } from '../rule.ts';
import { type Basis, byAddedAmounts, Differing, sumOf } from './added-amounts.ts';
import { vatBasis } from './vat.ts';

const at = ['funding', 'amount', 'vat'];

const basisOf: Basis = ({ summary }) => vatBasis(summary.funding?.amount);

export const vatMixed = groupRule({
  code: 'funding/vat-mixed',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: uitkeringen worden vaak zonder btw gevraagd vanwege het BTW-compensatiefonds, de realisatiestimulans is inclusief btw',
        en: 'Practice: grants are often asked without VAT because of the VAT compensation fund, the incentive per home started includes VAT',
      },
    },
  ],
  page: {
    nl: {
      what: 'Van bedragen die bij elkaar horen, is het ene met btw en het andere zonder: van een programma en zijn delen, of van één project. Compensabele btw geldt als zonder: die komt terug uit het BTW-compensatiefonds, is dus geen kostenpost en hoort niet in het bedrag. Leningen en garanties worden niet met bijdragen vergeleken, en vragen die voorbij zijn tellen niet mee. Dat de partners van een gezamenlijke vraag hetzelfde zeggen, bewaakt `link/joint-differs`.',
      why: 'Wie zulke bedragen optelt of naast elkaar legt, zit er flink naast. Financiën vraagt dan welk bedrag u bedoelt.',
      advice:
        'Reken de bedragen om naar dezelfde grondslag en pas `vat` aan. Staat alleen de aanduiding verkeerd, verbeter dan die.',
      who: 'De controller, met de collega van de andere vraag.',
      ignore:
        'Als de regeling van de ene vraag btw voorschrijft en die van de andere niet, en de bedragen nergens worden opgeteld.',
    },
    en: {
      what: 'Of amounts that belong together, those of a programme and its parts or of one project, one includes VAT and another does not. Recoverable VAT counts as without: it comes back from the VAT compensation fund, so it is no cost and does not belong in the amount. Loans and guarantees are not compared with grants, and asks that are over do not count. `link/joint-differs` sees to it that the partners of a joint ask say the same.',
      why: 'Whoever adds such amounts or puts them side by side is far off. The Ministry of Finance then asks which amount you mean.',
      advice:
        'Convert the amounts to the same basis and change `vat`. If only the label is wrong, correct the label.',
      who: 'The controller, with the colleague of the other ask.',
      ignore:
        'When the scheme of one ask prescribes VAT and that of the other does not, and the amounts are added nowhere.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/fase-1.ask.yaml':
        'id: rga-station-1\nproject: station\nfunding: { amount: { total: 12100000, vat: incl } }',
      'submissions/rga/fase-2.ask.yaml':
        'id: rga-station-2\nproject: station\nfunding: { amount: { total: 30000000, vat: excl } }',
    },
    right: {
      'submissions/rga/fase-1.ask.yaml':
        'id: rga-station-1\nproject: station\nfunding: { amount: { total: 10000000, vat: compensabel } }',
      'submissions/rga/fase-2.ask.yaml':
        'id: rga-station-2\nproject: station\nfunding: { amount: { total: 30000000, vat: excl } }',
    },
  },
  grouping: byAddedAmounts('added-with-vat', ['programme', 'project'], basisOf),
  check(group, { vocabulary }, report) {
    const differing = new Differing(group, basisOf, vocabulary);
    const { kind, name } = sumOf(group, vocabulary);
    for (const entry of group.members) {
      const others = differing.from(entry);
      const [other] = others;
      const vat = vatOf(entry);
      if (other === undefined || vat === undefined) continue;
      const ask = other.summary.id ?? other.file;
      report(entry, {
        at,
        facts: { sum: kind, name, vat, other: ask, otherVat: vatOf(other) ?? vat, more: others.length - 1 },
        related: others.map((one) =>
          beside('vat-here', { ask: one.summary.id ?? one.file, vat: vatOf(one) ?? vat }, at, { entry: one }),
        ),
      });
    }
  },
});

const vatOf = ({ summary }: Parameters<Basis>[0]) => summary.funding?.amount?.vat;
