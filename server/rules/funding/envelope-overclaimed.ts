// More is claimed from a budget than it holds. Reads the ledger of the budget and the waivers of its asks.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import type { FindingFacts } from '../../wording/catalogue.ts';
import { byEnvelope } from '../groupings.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { type Beside, beside, groupRule, notApplicable } from '../rule.ts';
import { openWaiver } from '../signed-waivers.ts';
import type { Claim } from './counted-once.ts';
import { ledgerOf, periodOf } from './envelope-ledger.ts';
import { claimants, Explained, type Overclaim, overclaimsIn } from './overclaims.ts';

const code = 'funding/envelope-overclaimed';
const shown = 5;

export const envelopeOverclaimed = groupRule({
  code,
  scope: 'portfolio',
  severity: 'warning',
  signedWaivers: true,
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Bedragen van de budgetten, met bron in de codelijst van budgetten',
        en: 'Amounts of the budgets, with their source in the code list of budgets',
      },
    },
  ],
  page: {
    nl: {
      what: 'De vragen willen samen meer uit een budget dan erin zit, in één jaar of in totaal. Geteld wordt wat het Rijk zou betalen, gelijk verdeeld over de jaren. Gezamenlijke vragen tellen één keer een programma telt voor zijn delen, en een vraag die is vervangen (`replaces`) telt niet; leningen en garanties tellen niet op bij bijdragen, en bedragen met en zonder btw ook niet. Van geld zonder einde telt in het totaal één jaar, want meer is niet te zeggen. Wat gereserveerd is, is niet beschikbaar.',
      why: 'Dan kiest het ministerie wie er afvalt. Regio’s die dat zelf vooraf regelen, staan sterker.',
      advice:
        'Stem de bedragen samen af, dien een gezamenlijke vraag in (`jointWith`), of noem een ander budget. Is de overlap te verklaren, leg dat dan vast onder `waivers`, ondertekend: waarom (`because`), door wie (`by`) en tot wanneer (`until`).',
      who: 'De controller, en de collega’s van de andere vragen.',
      ignore:
        'Als bekend is dat het budget wordt verhoogd; noem dan de bron, met naam en einddatum, onder `waivers`.',
    },
    en: {
      what: 'The asks together want more from a budget than it holds, in one year or in total. What the government would pay counts, spread evenly over the years. Joint asks count once a programme stands for its parts, and an ask that was replaced (`replaces`) does not count; loans and guarantees do not add to grants, nor do amounts with and without VAT. For money without an end one year counts in the total, because more cannot be said. What is reserved is not available.',
      why: 'Then the ministry decides who loses out. Regions that settle this beforehand stand stronger.',
      advice:
        'Agree on the amounts together, submit a joint ask (`jointWith`), or name another budget. If the overlap can be explained, record that under `waivers`, signed: why (`because`), by whom (`by`) and until when (`until`).',
      who: 'The controller, and the colleagues of the other asks.',
      ignore:
        'When the budget is known to be raised; name the source then, with name and end date, under `waivers`.',
    },
  },
  examples: {
    wrong: {
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: {nl: Proefbudget, en: Trial budget}, total: 100000000, source: {title: Verzonnen}}]',
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 80000000 }, envelope: proef }',
      'submissions/rga/werken.ask.yaml':
        'id: rga-werken\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 40000000 }, envelope: proef }',
    },
    right: {
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: {nl: Proefbudget, en: Trial budget}, total: 100000000, source: {title: Verzonnen}}]',
      'submissions/rga/wonen.ask.yaml':
        'id: rga-wonen\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 60000000 }, envelope: proef }',
      'submissions/rga/werken.ask.yaml':
        'id: rga-werken\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 40000000 }, envelope: proef }',
    },
  },
  grouping: byEnvelope,
  check({ key, members }, context, report) {
    const { vocabulary, today } = context;
    const envelope = vocabulary.envelopes.get(String(key));
    if (envelope === undefined || (envelope.total === undefined && envelope.perYear === undefined))
      return notApplicable('envelope-without-amounts');
    const all = overclaimsIn(ledgerOf(members, envelope, vocabulary));
    const told = new Set<AskEntry>();
    for (const overclaim of all) {
      const explained = new Explained(overclaim, code, context);
      for (const { claim } of overclaim.claims) {
        const left = told.has(claim.entry) ? undefined : explained.beside(claim);
        if (left === undefined) continue;
        const others = left.claims.flatMap((other) => (other.claim === claim ? [] : claimants(other.claim)));
        const facts = factsOf(claim, left, { envelope, all });
        for (const entry of claimants(claim)) {
          told.add(entry);
          report(entry, {
            at: ['funding', 'envelope'],
            facts: { ...facts, waiver: openWaiver(entry, others.slice(0, shown), code, today) },
            related: besides(claim, left),
            uncertain: envelope.certainty === 'own-knowledge',
          });
        }
      }
    }
  },
});

function factsOf(
  claim: Claim,
  { basket, year, claimed, available, claims }: Overclaim,
  { envelope, all }: { readonly envelope: EnvelopeEntry; readonly all: readonly Overclaim[] },
): FindingFacts<'funding/envelope-overclaimed'> {
  const others = claims.filter((other) => other.claim !== claim);
  const own = claims.find((other) => other.claim === claim)?.amount ?? claim.amount;
  const years = all.flatMap((one) => {
    const isIn = one.basket === basket && one.claims.some((other) => other.claim === claim);
    return isIn && one.year !== undefined && one.year !== year ? [one.year] : [];
  });
  const stands = year === undefined ? envelope.total : envelope.perYear?.[String(year)];
  return {
    envelope: envelope.id,
    name: labelOf(envelope),
    year,
    claimed,
    available,
    repaid: basket.repaid,
    vat: basket.vat,
    others: others.length,
    own: { amount: Math.round(own), ...periodOf(claim, year) },
    claims: others.slice(0, shown).map((other) => claimFact(other, year)),
    alsoIn: years.toSorted((one, other) => one - other),
    norm: normFact('envelopes', envelope, stands ?? available),
  };
}

function claimFact({ claim, amount }: Overclaim['claims'][number], year: number | undefined) {
  const [ask = '', ...partners] = claimants(claim).map(({ summary, file }) => summary.id ?? file);
  return { ask, partners, amount: Math.round(amount), ...periodOf(claim, year) };
}

/** The largest other claims. */
const besides = (own: Claim, { claims, year }: Overclaim): readonly Beside[] =>
  claims
    .filter(({ claim }) => claim !== own)
    .slice(0, shown)
    .map((other) => {
      const { ask, amount, from, until } = claimFact(other, year);
      const { entry } = other.claim;
      return beside('claims-here', { ask, amount, from, until }, ['funding', 'envelope'], { entry });
    });
