// An ask about a scheme that is addressed to committees none of which has the lead: neither on a dossier of the scheme nor
// for a ministry that decides on it. Reads one ask; who leads is said by the code list.
import { isOver } from '../life.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { CommitteeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { type Authority, authorityOver } from './authority.ts';
import { allKnown, ministriesNow, placeOf } from './offices.ts';

export const committeeNotLead = askRule({
  code: 'addressee/committee-not-lead',
  scope: 'ask',
  severity: 'info',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Dossiers en ministeries per Kamercommissie in de codelijst, met bron; hoe de Kamer na 23 februari 2026 is ingedeeld, is niet gevonden',
        en: 'Dossiers and ministries of each parliamentary committee in the code list, with source; how the House is divided after 23 February 2026 was not found',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag over een regeling is gericht aan een Kamercommissie die niet over het dossier gaat en niet over het ministerie dat beslist.',
      why: 'De brief komt dan op de verkeerde lijst van ingekomen stukken, en wordt doorgeschoven of voor kennisgeving aangenomen.',
      advice: 'Richt de vraag ook aan de commissie die het dossier behandelt.',
      who: 'De adviseur public affairs, of de griffie van de commissie.',
      ignore:
        'Als deze commissie u zelf heeft uitgenodigd; de vraag komt dan langs een andere weg bij de juiste commissie.',
    },
    en: {
      what: 'An ask about a scheme is addressed to a parliamentary committee that has neither the dossier nor the ministry that decides.',
      why: 'The letter then lands on the wrong list of incoming papers, and is passed on or merely noted.',
      advice: 'Address the ask also to the committee that handles the dossier.',
      who: 'The public affairs adviser, or the clerk of the committee.',
      ignore:
        'When this committee has invited you itself; the ask then reaches the right committee by another way.',
    },
  },
  examples: {
    wrong: 'scheme: { id: mobiliteitsfonds, effect: use }\naddressee: { committees: [tk-biza] }',
    right: 'scheme: { id: mobiliteitsfonds, effect: use }\naddressee: { committees: [tk-ienw, tk-biza] }',
  },
  check(ask, { vocabulary, today }, report) {
    const { addressee, scheme } = ask;
    if (scheme?.id === undefined) return notApplicable('no-scheme');
    const written = addressee?.committees ?? [];
    if (addressee === undefined || written.length === 0) return notApplicable('no-committee');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (!allKnown(addressee, 'committees', vocabulary)) return notApplicable('not-in-code-list');
    const authority = authorityOver(ask, vocabulary);
    if (authority === undefined) return notApplicable('owner-unknown');
    const committees = written.flatMap((id) => vocabulary.committees.get(id) ?? []);
    const now = committees.flatMap((committee) => vocabulary.committees.current(committee));
    if (
      now.some(
        (committee) => hasDossier(committee, authority) || hasMinistry(committee, authority, vocabulary),
      )
    )
      return;
    const leading = leadingOn(authority, vocabulary, today).map(named);
    const { dossiers } = authority.scheme;
    report({
      at: placeOf(addressee, 'committees'),
      facts: {
        scheme: authority.scheme.id,
        name: labelOf(authority.scheme),
        dossiers,
        committees: committees.map(named),
        leading,
        norms: dossiers.map((dossier) => normFact('schemes', authority.scheme, dossier)),
      },
      related: [beside('scheme-named-here', { scheme: scheme.id }, ['scheme', 'id'])],
      fixes: leading.map(addCommittee),
      uncertain: [authority.scheme, ...committees].some(({ certainty }) => certainty === 'own-knowledge'),
    });
  },
});

type Named = { readonly id: string; readonly name: ReturnType<typeof labelOf> };

const named = (entry: CommitteeEntry): Named => ({ id: entry.id, name: labelOf(entry) });

const addCommittee = ({ id, name }: Named): Fix =>
  fix('add-committee', { id, name }, 'review', [
    { kind: 'append', at: ['addressee', 'committees'], value: id },
  ]);

const hasDossier = ({ dossiers }: CommitteeEntry, { scheme }: Authority): boolean =>
  dossiers.some((dossier) => scheme.dossiers.includes(dossier));

const hasMinistry = ({ ministries }: CommitteeEntry, { all }: Authority, vocabulary: Vocabulary): boolean =>
  ministriesNow(ministries, vocabulary).some((ministry) => all.includes(ministry));

/** The committees that have a dossier of the scheme, or, if none is known to, a ministry that decides on it. */
function leadingOn(authority: Authority, vocabulary: Vocabulary, today: string): readonly CommitteeEntry[] {
  const { committees } = vocabulary;
  const there = committees.entries.filter((committee) => committees.valid(committee, today));
  const byDossier = there.filter((committee) => hasDossier(committee, authority));
  return byDossier.length > 0
    ? byDossier
    : there.filter((committee) => hasMinistry(committee, authority, vocabulary));
}
