// More is claimed from a budget than it holds. Reads the funding of all asks of one budget that are not over.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import type { FindingFacts } from '../../wording/catalogue.ts';
import { byEnvelope } from '../groupings.ts';
import { labelOf } from '../label.ts';
import { type Beside, beside, groupRule, notApplicable } from '../rule.ts';
import { type Overclaim, overclaims } from './envelope-claims.ts';

const shown = 5;

export const envelopeOverclaimed = groupRule({
  code: 'funding/envelope-overclaimed',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [{ title: 'Bedragen van de budgetten, met bron in de codelijst van budgetten' }],
  page: {
    nl: {
      what: 'De vragen willen samen meer uit een budget dan erin zit, in één jaar of in totaal. Gezamenlijke vragen tellen één keer; leningen en garanties tellen niet op bij bijdragen, en bedragen met en zonder btw ook niet.',
      why: 'Dan kiest het ministerie wie er afvalt. Regio’s die dat zelf vooraf regelen, staan sterker.',
      advice:
        'Stem de bedragen samen af, dien een gezamenlijke vraag in (`jointWith`), of noem een ander budget.',
      who: 'De controller, en de collega’s van de andere vragen.',
      ignore: 'Als bekend is dat het budget wordt verhoogd; noem dan de bron.',
    },
    en: {
      what: 'The asks together want more from a budget than it holds, in one year or in all. Joint asks count once; loans and guarantees do not add to grants, nor do amounts with and without VAT.',
      why: 'Then the ministry decides who loses out. Regions that settle this beforehand stand stronger.',
      advice: 'Agree on the amounts together, submit a joint ask (`jointWith`), or name another budget.',
      who: 'The controller, and the colleagues of the other asks.',
      ignore: 'When the budget is known to be raised; name the source then.',
    },
  },
  examples: {
    wrong: {
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: {nl: Proefbudget, en: Trial budget}, total: 100000000}]',
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 80000000 }, envelope: proef }',
      'submissions/rga/werken.ask.yaml':
        'id: rga-werken\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 40000000 }, envelope: proef }',
    },
    right: {
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: {nl: Proefbudget, en: Trial budget}, total: 100000000}]',
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 60000000 }, envelope: proef }',
      'submissions/rga/werken.ask.yaml':
        'id: rga-werken\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 40000000 }, envelope: proef }',
    },
  },
  grouping: byEnvelope,
  check({ key, members }, { vocabulary }, report) {
    const envelope = vocabulary.envelopes.get(String(key));
    if (envelope === undefined || (envelope.total === undefined && envelope.perYear === undefined))
      return notApplicable('envelope-without-amounts');
    const standing = members.filter(({ summary }) => !vocabulary.statuses.get(summary.status ?? '')?.ended);
    const told = new Set<AskEntry>();
    for (const overclaim of overclaims(standing, envelope, vocabulary)) {
      const facts = factsOf(overclaim, envelope);
      for (const { entry } of overclaim.claims) {
        if (told.has(entry)) continue;
        told.add(entry);
        const related = besides(entry, overclaim);
        const uncertain = envelope.certainty === 'own-knowledge';
        report(entry, { at: ['funding', 'envelope'], facts, related, uncertain });
      }
    }
  },
});

function factsOf(
  overclaim: Overclaim,
  envelope: EnvelopeEntry,
): FindingFacts<'funding/envelope-overclaimed'> {
  const { year, claimed, available, claims } = overclaim;
  return {
    envelope: envelope.id,
    name: labelOf(envelope),
    year,
    claimed,
    available,
    others: claims.length - 1,
  };
}

/** The largest other claims. */
function besides(own: AskEntry, { claims }: Overclaim): readonly Beside[] {
  const places: Beside[] = [];
  for (const { entry, amount } of claims) {
    if (entry === own) continue;
    const ask = entry.summary.id ?? entry.file;
    places.push(
      beside('claims-here', { ask, amount: Math.round(amount) }, ['funding', 'envelope'], { entry }),
    );
    if (places.length === shown) break;
  }
  return places;
}
