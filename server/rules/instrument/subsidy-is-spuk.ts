// Money under conditions to a public authority is a specific grant, whatever it is called. Reads one ask; which instruments
// this holds for, and which kinds of regions are such authorities, is said by the code list.
import type { InstrumentEntry, RegionKind } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { namedRegion } from '../region/places.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';
import { specificGrantFixes } from './specific-grants.ts';

export const subsidyIsSpuk = askRule({
  code: 'instrument/subsidy-is-spuk',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'Financiële-verhoudingswet, artikel 15a', en: 'Financial Relations Act, article 15a' },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil een subsidie van het Rijk voor een gemeente, provincie of waterschap.',
      why: 'Geld onder voorwaarden aan een overheid is volgens de wet een specifieke uitkering. Die vraagt een andere grondslag, en verantwoording via SiSa; het ministerie moet de vraag dan eerst omwerken.',
      advice:
        'Kies een specifieke uitkering, of noem als ontvanger de instelling, het bedrijf of de vereniging die het geld krijgt. Een samenwerkingsregio als ontvanger meldt deze regel niet: dat hangt af van haar vorm. Of artikel 15a ook voor waterschappen geldt, is niet nagezocht; de bevinding zegt dat erbij.',
      who: 'De jurist of de controller van uw organisatie.',
      ignore: 'Als de wet of de regeling zelf overheden als ontvanger van subsidie noemt.',
    },
    en: {
      what: 'An ask wants a subsidy from the national government for a municipality, province or water board.',
      why: 'Money under conditions to a public authority is a specific grant by law. That needs another legal basis, and accounting by SiSa; the ministry then has to rework the ask first.',
      advice:
        'Choose a specific grant, or name as recipient the institution, firm or association that gets the money. A cooperation region as recipient is not reported: it depends on its form. Whether article 15a holds for water boards too was not checked; the finding says so.',
      who: 'The lawyer or the controller of your organisation.',
      ignore: 'When the act or the scheme itself names authorities as recipients of a subsidy.',
    },
  },
  examples: {
    wrong:
      'instrument: { type: subsidieregeling, recipient: GM0014 }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
    right:
      'instrument: { type: spuk-regeling, recipient: GM0014 }\nfunding: { term: meerjarig, from: 2027, until: 2030 }',
  },
  check(ask, { vocabulary, today }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (instrument.grantsToAuthoritiesAreSpuk !== true) return notApplicable('may-go-to-authorities');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    const { recipient: written } = ask.instrument;
    if (written === undefined) return notApplicable('no-recipient');
    const recipient = vocabulary.regions.get(written);
    const basis = recipient && grantTo(recipient.kind, vocabulary);
    if (recipient === undefined || basis === undefined) return notApplicable('recipient-is-no-authority');
    const name = labelOf(instrument);
    report({
      at: ['instrument', 'type'],
      facts: {
        name,
        recipient: namedRegion(recipient),
        norms: [
          normFact('instruments', instrument, 'grantsToAuthoritiesAreSpuk'),
          normFact('instruments', basis.grant, recipient.kind),
        ],
      },
      related: [beside('recipient-here', { name: labelOf(recipient) }, ['instrument', 'recipient'])],
      fixes: specificGrantFixes(ask, vocabulary, today),
      uncertain: basis.uncertain || instrument.certainty === 'own-knowledge',
    });
  },
});

/** A grant that says that authorities of a kind get specific grants; one that is sure of it before others. */
function grantTo(kind: RegionKind, { instruments }: Vocabulary) {
  const grants = instruments.entries.flatMap((grant: InstrumentEntry) =>
    (grant.specificGrantTo ?? [])
      .filter((to) => to.kind === kind)
      .map(({ certainty }) => ({ grant, uncertain: certainty === 'own-knowledge' })),
  );
  return grants.find(({ uncertain }) => !uncertain) ?? grants[0];
}
