// Money from a fund, asked of some of those who manage it but not of all. Reads one ask; which instrument is paid from
// which funds, and who manages those, is said by the code lists. Where several funds can pay, one complete set is enough.
import { isOver } from '../life.ts';
import type { Ask } from '../../records/ask.ts';
import type { InstrumentEntry, MinistryEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';
import { authorityOver, lacksAuthority } from './authority.ts';
import { addMinistries, allKnown, ministriesNow, officeOf, placeOf } from './offices.ts';

export const fundManagerMissing = askRule({
  code: 'addressee/fund-manager-missing',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Financiële-verhoudingswet, artikel 3: het Gemeentefonds en het Provinciefonds worden samen beheerd',
        en: 'Financial Relations Act, article 3: the municipal and provincial funds are managed jointly',
      },
      url: 'https://wetten.overheid.nl/BWBR0008290',
    },
  ],
  page: {
    nl: {
      what: 'Een vraag wil geld uit een fonds, maar is niet gericht aan alle ministeries die dat fonds beheren.',
      why: 'Over een fonds beslissen de beheerders samen. Wie er een overslaat, krijgt pas laat te horen dat die niet instemt.',
      advice: 'Richt de vraag ook aan de beheerder die ontbreekt.',
      who: 'De controller of de adviseur public affairs.',
      ignore: 'Als een vakministerie heeft toegezegd het geld zelf in het fonds te storten.',
    },
    en: {
      what: 'An ask wants money from a fund, but is not addressed to all ministries that manage that fund.',
      why: 'The managers of a fund decide together. Those who skip one hear late that it does not agree.',
      advice: 'Address the ask also to the manager that is missing.',
      who: 'The controller or the public affairs adviser.',
      ignore: 'When a policy ministry has promised to pay the money into the fund itself.',
    },
  },
  examples: {
    wrong: 'instrument: { type: decentralisatie-uitkering }\naddressee: { ministries: [bzk] }',
    right: 'instrument: { type: decentralisatie-uitkering }\naddressee: { ministries: [bzk, fin] }',
  },
  check(ask, { vocabulary }, report) {
    const { addressee, instrument: written, status } = ask;
    if (written?.type === undefined) return notApplicable('no-instrument');
    if (addressee?.ministries === undefined || addressee.ministries.length === 0)
      return notApplicable('no-ministry');
    if (isOver({ status }, vocabulary)) return notApplicable('ask-is-over');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined || !allKnown(addressee, 'ministries', vocabulary)) {
      return notApplicable('not-in-code-list');
    }
    const funds = fundsOf(instrument, ask, vocabulary);
    const [fund] = funds;
    if (fund === undefined) return notApplicable('no-fund-manager');
    if (funds.some(({ missing }) => missing.length === 0)) return;
    const missing = missingFrom(fund, ask, vocabulary);
    if (missing.length === 0) return notApplicable('owner-is-asked-for');
    const offices = missing.map(officeOf);
    report({
      at: placeOf(addressee, 'ministries'),
      facts: {
        instrument: instrument.id,
        name: labelOf(instrument),
        fund: fund.id,
        fundNames: funds.filter(({ managers }) => sameAs(managers, fund.managers)).map(({ name }) => name),
        managers: fund.managers.map(officeOf),
        missing: offices,
        norms: missing.map((ministry) => normFact('ministries', ministry, fund.id)),
      },
      related: [beside('instrument-chosen-here', { name: labelOf(instrument) }, ['instrument', 'type'])],
      fixes: [addMinistries(offices)],
      uncertain: [instrument, ...missing].some(({ certainty }) => certainty === 'own-knowledge'),
    });
  },
});

interface Fund {
  readonly id: string;
  readonly name: ReturnType<typeof labelOf>;
  readonly managers: readonly MinistryEntry[];
  /** Managers that the ask is not addressed to. */
  readonly missing: readonly MinistryEntry[];
}

/** The funds that the instrument can be paid from and whose managers are known, the one with fewest missing first. */
function fundsOf({ funds }: InstrumentEntry, { addressee }: Ask, vocabulary: Vocabulary): readonly Fund[] {
  const addressed = ministriesNow(addressee?.ministries ?? [], vocabulary);
  return (funds ?? [])
    .map((id) => {
      const managing = vocabulary.ministries.entries.filter(({ managesFunds }) => managesFunds?.includes(id));
      const managers = ministriesNow(
        managing.map((ministry) => ministry.id),
        vocabulary,
      );
      const envelope = vocabulary.envelopes.get(id);
      const name = envelope === undefined ? { nl: id, en: id } : labelOf(envelope);
      return { id, name, managers, missing: managers.filter((ministry) => !addressed.includes(ministry)) };
    })
    .filter(({ managers }) => managers.length > 0)
    .toSorted((one, other) => one.missing.length - other.missing.length);
}

const sameAs = (one: readonly MinistryEntry[], other: readonly MinistryEntry[]): boolean =>
  one.length === other.length && one.every((ministry) => other.includes(ministry));

/** Without those whom the ask must be addressed to because of its scheme, which another rule tells. */
function missingFrom({ missing }: Fund, ask: Ask, vocabulary: Vocabulary): readonly MinistryEntry[] {
  const authority = authorityOver(ask, vocabulary);
  if (authority === undefined || !lacksAuthority(ask, authority, vocabulary)) return missing;
  return missing.filter((ministry) => !authority.owners.includes(ministry));
}
