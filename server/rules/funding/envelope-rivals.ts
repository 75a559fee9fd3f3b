// Two submissions claim one budget without having settled it. Reads the funding, links and waivers of all asks of one budget.
import type { Group } from '../../portfolio/entry.ts';
import { inLanguage } from '../../wording/language.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { byEnvelope } from '../groupings.ts';
import { labelOf } from '../label.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { Rivals } from './rivals.ts';

const shown = 5;

export const envelopeRivals = groupRule({
  code: 'funding/envelope-rivals',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    { title: 'Praktijk: noordelijke vragen voor Lelylijn en Nedersaksenlijn putten uit één reservering' },
  ],
  page: {
    nl: {
      what: 'Vragen uit verschillende inbrengen doen een beroep op hetzelfde budget, zonder gezamenlijke vraag en zonder dat de een de ander steunt.',
      why: 'Wie ieder voor zich om hetzelfde geld vraagt, laat het Rijk kiezen of krijgt niets.',
      advice:
        'Maak er een gezamenlijke vraag van (`jointWith`), steun elkaar (`supports`) of vervang de ene door de andere (`replaces`). Kunnen beide naast elkaar bestaan, leg dat dan vast onder `waivers`.',
      who: 'De strateeg, met de collega van de andere inbreng.',
      ignore: 'Als het budget ruim genoeg is voor allebei; leg dat vast onder `waivers`.',
    },
    en: {
      what: 'Asks of different submissions claim the same budget, without a joint ask and without one supporting the other.',
      why: 'Those who each ask for the same money leave the choice to the government or get nothing.',
      advice:
        'Make it a joint ask (`jointWith`), support each other (`supports`) or replace one by the other (`replaces`). If both can stand side by side, record that under `waivers`.',
      who: 'The strategist, with the colleague of the other submission.',
      ignore: 'When the budget is large enough for both; record that under `waivers`.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/lelylijn.ask.yaml': 'id: rga-lelylijn\nfunding: { envelope: spoor-noord }',
      'submissions/PV22/nedersaksenlijn.ask.yaml':
        'id: drenthe-nedersaksenlijn\nfunding: { envelope: spoor-noord }',
    },
    right: {
      'submissions/rga/lelylijn.ask.yaml': 'id: rga-lelylijn\nfunding: { envelope: spoor-noord }',
      'submissions/PV22/nedersaksenlijn.ask.yaml':
        'id: drenthe-nedersaksenlijn\nfunding: { envelope: spoor-noord }\nsupports: [rga-lelylijn]',
    },
  },
  grouping: byEnvelope,
  check({ key, members }, context, report) {
    const { vocabulary } = context;
    const standing = members.filter(({ summary }) => !vocabulary.statuses.get(summary.status ?? '')?.ended);
    const files = new Set(standing.map(({ submission }) => submission?.file));
    files.delete(undefined);
    if (files.size < 2) return notApplicable('one-submission');
    const rivals = new Rivals(standing, 'funding/envelope-rivals', context);
    const envelope = String(key);
    const name = nameOf(key, vocabulary);
    for (const entry of standing) {
      const { first, count } = rivals.of(entry, shown);
      if (count === 0) continue;
      const ids = first.map(({ summary, file }) => summary.id ?? file);
      report(entry, {
        at: ['funding', 'envelope'],
        facts: { envelope, name, rivals: ids, more: count - ids.length },
        related: first.map((rival) =>
          beside('claims-here', { ask: rival.summary.id ?? rival.file }, ['funding', 'envelope'], {
            entry: rival,
          }),
        ),
      });
    }
  },
});

function nameOf(key: Group['key'], { envelopes }: Vocabulary): { readonly nl: string; readonly en: string } {
  const known = envelopes.get(String(key));
  return known === undefined ? { nl: inLanguage(String(key), 'nl'), en: String(key) } : labelOf(known);
}
