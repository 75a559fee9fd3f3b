// A grant that is spread over all authorities cannot be aimed at some of them. Reads one ask; which grants are spread is said
// by the code list. All provinces together are the whole country.
import type { Ask } from '../../records/ask.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';
import { canCarry, replaceBy } from './specific-grants.ts';

const mostNamed = 3;

export const generalGrantForOneRegion = askRule({
  code: 'instrument/general-grant-for-one-region',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Financiële-verhoudingswet, artikelen 6 tot en met 11',
        en: 'Financial Relations Act, articles 6 to 11',
      },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil geld voor bepaalde regio’s via de algemene uitkering, die over alle gemeenten of provincies wordt verdeeld.',
      why: 'De algemene uitkering volgt landelijke verdeelmaatstaven. Zij kan niet op één regio worden gericht; het ministerie mag de vraag zo niet inwilligen.',
      advice:
        'Kies een uitkering met een eigen verdeelsleutel, vraag om wijziging van de verdeelmaatstaf (een wijziging van de regeling), of vraag het voor het hele land (`NL00`). Ook een landsdeel of enkele provincies samen zijn niet het hele land. Bij een gebied zonder code weet deze regel niet of het hele land is bedoeld, en zwijgt zij.',
      who: 'De controller, of het ministerie van BZK als beheerder van de fondsen.',
      ignore: 'Als de regio alleen als voorbeeld is genoemd; noem dan liever het hele land als doelgebied.',
    },
    en: {
      what: 'An ask wants money for certain regions by the general grant, which is spread over all municipalities or provinces.',
      why: 'The general grant follows national allocation measures. It cannot be aimed at one region; the ministry may not grant the ask like this.',
      advice:
        'Choose a grant with a key of its own, ask for a change of the allocation measure (a change of the scheme), or ask it for the whole country (`NL00`). A part of the country or some provinces together are not the whole country either. For an area without a code this rule does not know whether the whole country is meant, and is silent.',
      who: 'The controller, or the Ministry of the Interior (BZK) as manager of the funds.',
      ignore:
        'When the region is named as an example only; rather name the whole country as the target then.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: algemene-uitkering }\nfunding: { term: structureel, from: 2027 }\ntargetRegions: [rga]',
    right:
      'instrument: { type: algemene-uitkering }\nfunding: { term: structureel, from: 2027 }\ntargetRegions: [NL00]',
  },
  check(ask, { vocabulary, today }, report) {
    const { regions } = vocabulary;
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (instrument.spread === undefined) return notApplicable('not-spread');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (ask.targets.length === 0) return notApplicable('no-regions');
    const targets = ask.targets.map(({ code }) => (code === undefined ? undefined : regions.get(code)));
    const known = targets.filter((target) => target !== undefined);
    if (known.length < targets.length) return notApplicable('target-not-known');
    const country = regions.entries.find((entry) => entry.kind === 'country' && regions.valid(entry, today));
    if (country === undefined) return notApplicable('country-not-known');
    if (isWhole(country, known, regions)) return;
    const named = known.slice(0, mostNamed).map(labelOf);
    const norm = normFact('instruments', instrument, instrument.spread);
    report({
      at: ['instrument', 'type'],
      facts: { name: labelOf(instrument), regions: named, more: known.length - named.length, norm },
      related: [beside('targets-here', {}, ['targetRegions'], { part: 'key' })],
      fixes: [...otherGrants(ask, vocabulary, today), aimAt(country)],
    });
  },
});

function isWhole(country: RegionEntry, targets: readonly RegionEntry[], regions: RegionList): boolean {
  if (targets.some(({ id }) => id === country.id)) return true;
  const covered = new Set(targets.flatMap(({ id }) => [...regions.municipalities(id)]));
  return [...regions.municipalities(country.id)].every((code) => covered.has(code));
}

/** Grants that are as free but have a key of their own. */
function otherGrants(ask: Ask, vocabulary: Vocabulary, today: string): readonly Fix[] {
  return vocabulary.instruments.entries
    .filter(({ free, spread }) => free === true && spread === undefined)
    .filter((entry) => canCarry(ask, entry, vocabulary, today))
    .map(replaceBy);
}

const aimAt = (country: RegionEntry): Fix =>
  fix('aim-at', { name: labelOf(country) }, 'review', [
    { kind: 'set', at: ['targetRegions'], value: [country.id] },
  ]);
