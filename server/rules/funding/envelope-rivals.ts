// Two submissions claim one budget without having settled it. Reads the funding, links and waivers of all asks of one budget.
import { standingOf } from '../replaced.ts';
import type { AskEntry, Group } from '../../portfolio/entry.ts';
import type { PlaceFacts } from '../../wording/catalogue.ts';
import { inLanguage } from '../../wording/language.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { byEnvelope } from '../groupings.ts';
import { labelOf } from '../label.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { openWaiver } from '../signed-waivers.ts';
import { claimBy, periodOf } from './envelope-ledger.ts';
import { Rivals } from './rivals.ts';

const code = 'funding/envelope-rivals';
const shown = 5;

export const envelopeRivals = groupRule({
  code,
  scope: 'portfolio',
  severity: 'warning',
  signedWaivers: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: noordelijke vragen voor Lelylijn en Nedersaksenlijn putten uit één reservering',
        en: 'Practice: northern asks for the Lelylijn and Nedersaksenlijn railways draw on one reservation',
      },
    },
  ],
  page: {
    nl: {
      what: 'Vragen uit verschillende inbrengen doen een beroep op hetzelfde budget, zonder gezamenlijke vraag en zonder dat de een de ander steunt of er een deel van is.',
      why: 'Wie ieder voor zich om hetzelfde geld vraagt, laat het Rijk kiezen of krijgt niets.',
      advice:
        'Maak er een gezamenlijke vraag van (`jointWith`), steun elkaar (`supports`) of vervang de ene door de andere (`replaces`). Kunnen beide naast elkaar bestaan, leg dat dan vast onder `waivers`, ondertekend: waarom (`because`), door wie (`by`) en tot wanneer (`until`).',
      who: 'De strateeg, met de collega van de andere inbreng.',
      ignore: 'Als het budget ruim genoeg is voor allebei; leg dat vast onder `waivers`.',
    },
    en: {
      what: 'Asks of different submissions claim the same budget, without a joint ask and without one supporting the other or being a part of it.',
      why: 'Those who each ask for the same money leave the choice to the government or get nothing.',
      advice:
        'Make it a joint ask (`jointWith`), support each other (`supports`) or replace one by the other (`replaces`). If both can stand side by side, record that under `waivers`, signed: why (`because`), by whom (`by`) and until when (`until`).',
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
    const { vocabulary, today } = context;
    const standing = standingOf(members, vocabulary);
    const files = new Set(standing.map(({ submission }) => submission?.file));
    files.delete(undefined);
    if (files.size < 2) return notApplicable('one-submission');
    const rivals = new Rivals(standing, code, context);
    const envelope = String(key);
    const name = nameOf(key, vocabulary);
    for (const entry of standing) {
      const { first, count } = rivals.of(entry, shown);
      if (count === 0) continue;
      const claims = first.map((rival) => claimFact(rival, vocabulary));
      report(entry, {
        at: ['funding', 'envelope'],
        facts: {
          envelope,
          name,
          rivals: claims,
          more: count - first.length,
          own: claimFact(entry, vocabulary),
          waiver: openWaiver(entry, first, code, today),
        },
        related: first.map((rival, place) => {
          const claim = claims[place] ?? claimFact(rival, vocabulary);
          return beside('claims-here', claim, ['funding', 'envelope'], { entry: rival });
        }),
      });
    }
  },
});

/** Who claims what, and in which years. */
function claimFact(entry: AskEntry, vocabulary: Vocabulary): PlaceFacts<'claims-here'> {
  const claim = claimBy(entry, vocabulary);
  const ask = entry.summary.id ?? entry.file;
  return claim === undefined || claim.amount <= 0
    ? { ask }
    : { ask, amount: Math.round(claim.amount), ...periodOf(claim) };
}

function nameOf(key: Group['key'], { envelopes }: Vocabulary): { readonly nl: string; readonly en: string } {
  const known = envelopes.get(String(key));
  return known === undefined ? { nl: inLanguage(String(key), 'nl'), en: String(key) } : labelOf(known);
}
