// Money that changed after the board adopted the ask. Compares claim, amounts, years and term at two moments; adopting the ask
// again excuses it.
import type { Funding } from '../../records/ask.ts';
import { claimOf } from '../../records/money.ts';
import type { HistoryEntry } from '../../records/types.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { FindingFacts } from '../../wording/catalogue.ts';
import { labelOf } from '../label.ts';
import { timeRule } from '../rule.ts';
import { isAtOrAfter } from '../life.ts';

export const changedAfterApproval = timeRule({
  code: 'funding/changed-after-approval',
  scope: 'time',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: het bestuur besluit over een bedrag; een ander bedrag vraagt een nieuw besluit (niet nagezocht in een officiële bron)',
        en: 'Practice: the board decides on an amount; another amount wants another decision (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Bedrag, jaren of termijn zijn veranderd sinds de vergeleken versie, terwijl de vraag toen al bestuurlijk was vastgesteld.',
      why: 'Het bestuur heeft over andere cijfers besloten. Bij een controle of in de Kamer liggen dan twee bedragen naast elkaar.',
      advice:
        'Laat de vraag opnieuw vaststellen en leg dat besluit vast onder `history`, of zet de cijfers terug.',
      who: 'De controller en de bestuursadviseur.',
      ignore: 'Als alleen een schrijffout is hersteld; zeg dan welke.',
    },
    en: {
      what: 'Amount, years or term changed since the version compared with, though the ask had been adopted by the board by then.',
      why: 'The board decided on other figures. In an audit or in the Chamber two amounts then lie side by side.',
      advice: 'Have the ask adopted again and record that decision under `history`, or put the figures back.',
      who: 'The controller and the board adviser.',
      ignore: 'When only a slip of the pen was corrected; then say which.',
    },
  },
  examples: {
    before: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: bestuurlijk-vastgesteld\nfunding: { term: langjarig, from: 2028, until: 2037, amount: { total: 240000000 } }',
    },
    wrong: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: bestuurlijk-vastgesteld\nfunding: { term: langjarig, from: 2028, until: 2037, amount: { total: 290000000 } }',
    },
    right: {
      'submissions/rga/rail.ask.yaml':
        'id: rga-rail\nstatus: bestuurlijk-vastgesteld\nfunding: { term: langjarig, from: 2028, until: 2037, amount: { total: 290000000 } }\nhistory:\n  - { date: 2026-03-10, status: bestuurlijk-vastgesteld, decision: { body: stuurgroep, number: "2026-17" } }',
    },
  },
  *check(before, now, { vocabulary }, report) {
    const { statuses } = vocabulary;
    for (const old of before.asks) {
      yield;
      const [entry] = now.known(old.summary.id ?? '');
      const was = statuses.get(old.summary.status ?? '');
      if (entry === undefined || was === undefined || !wasAdopted(was, vocabulary)) continue;
      const changes = changesBetween(old.summary.funding, entry.summary.funding);
      if (changes.length === 0) continue;
      const adopted = decisionsIn(now.record(entry).history, vocabulary);
      if (adopted > decisionsIn(before.record(old).history, vocabulary)) continue;
      report({ entry, at: ['funding'], part: 'key', facts: { statusName: labelOf(was), changes } });
    }
  },
});

/** Once granted or rejected the figures are those of the decision: other rules look at these. */
function wasAdopted(status: StatusEntry, { statuses }: Vocabulary): boolean {
  if (status.ended === true || status.outcome !== undefined) return false;
  return statuses.entries.some(
    (entry) => entry.givesMandate === true && isAtOrAfter(status, entry, { statuses }),
  );
}

type Changes = FindingFacts<'funding/changed-after-approval'>['changes'];

function changesBetween(before: Funding = {}, now: Funding = {}): Changes {
  const figures = (funding: Funding): Record<Changes[number]['what'], number | string | undefined> => ({
    claim: funding.parts === undefined ? undefined : claimOf(funding),
    total: funding.amount?.total,
    perYear: funding.amount?.perYear,
    from: funding.from,
    until: funding.until,
    term: funding.term,
  });
  const [then, present] = [figures(before), figures(now)];
  const all = Object.keys(then) as Changes[number]['what'][];
  return all
    .filter((what) => then[what] !== present[what])
    .map((what) => ({ what, before: then[what], now: present[what] }));
}

/** How often the board adopted the ask. */
const decisionsIn = (history: readonly HistoryEntry[] = [], { statuses }: Vocabulary): number =>
  history.filter(
    ({ status, decision }) => decision !== undefined && statuses.get(status)?.givesMandate === true,
  ).length;
