// A parliamentary paper of an ask about a scheme stands in a dossier of that scheme. Reads one ask; which dossiers a
// scheme has is said by the code list of schemes. Papers in a budget may be about anything the budget pays for.
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, beside, notApplicable } from '../rule.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { type Dossier, dossierIn, formsOf } from './forms.ts';
import { ofFollowUps, ofGrant } from './written.ts';

export const dossierMismatch = askRule({
  code: 'reference/dossier-mismatch',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Dossiernummers per regeling in de codelijst, met bron',
        en: 'Dossier numbers of each scheme in the code list, with source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een Kamerstuk bij een vraag staat in een ander dossier dan dat van de regeling waar de vraag over gaat, of van het programma waar die bij hoort. Stukken in een begroting tellen alleen als dat hoofdstuk van een andere regeling is.',
      why: 'Een nummer uit een ander dossier is meestal een verschrijving: wie het opzoekt, vindt een stuk over iets anders.',
      advice:
        'Zoek het stuk op en verbeter het nummer, of de regeling. Klopt het toch, voeg het dossier dan toe aan de codelijst van regelingen.',
      who: 'De public-affairs-adviseur of de griffie.',
      ignore: 'Als het stuk echt in een ander dossier is gedrukt, zoals een motie bij een breed debat.',
    },
    en: {
      what: 'A parliamentary paper of an ask stands in another dossier than that of the scheme the ask is about, or of the programme it belongs to. Papers in a budget count only when that chapter is of another scheme.',
      why: 'A number from another dossier is mostly a slip of the pen: whoever looks it up finds a paper on something else.',
      advice:
        'Look up the paper and correct the number, or the scheme. If it is right after all, add the dossier to the code list of schemes.',
      who: 'The public affairs adviser or the clerk’s office.',
      ignore: 'When the paper was really printed in another dossier, such as a motion in a broad debate.',
    },
  },
  examples: {
    wrong: 'scheme: { id: nij-begun, effect: use }\nfollowUp: [{kind: kamerbrief, reference: kst-29697-153}]',
    right: 'scheme: { id: nij-begun, effect: use }\nfollowUp: [{kind: kamerbrief, reference: kst-35561-52}]',
  },
  check(ask, { vocabulary }, report) {
    if (ask.scheme?.id === undefined) return notApplicable('no-scheme');
    const scheme = schemeMeant(ask.scheme.id, vocabulary);
    if (scheme === undefined) return notApplicable('not-in-code-list');
    const own = withProgrammes(scheme, vocabulary).filter(({ dossiers }) => dossiers.length > 0);
    if (own.length === 0) return notApplicable('scheme-without-dossiers');
    const references = [...ofFollowUps(ask), ...ofGrant(ask)];
    if (references.length === 0) return notApplicable('no-references');
    const dossiers = own.flatMap((one) => one.dossiers);
    const forms = formsOf(vocabulary.words);
    for (const { text, at } of references) {
      const dossier = dossierIn(text, forms);
      if (dossier === undefined || dossiers.some((listed) => covers(listed, dossier))) continue;
      const others = schemesWith(dossier, vocabulary);
      if (dossier.chapter !== undefined && others.length === 0) continue;
      report({
        at,
        facts: {
          dossier: shownAs(dossier),
          scheme: scheme.id,
          name: labelOf(scheme),
          dossiers: [...new Set(dossiers)],
          others: others.slice(0, shown).map(labelOf),
          norms: own.flatMap((one) => one.dossiers.map((number) => normFact('schemes', one, number))),
        },
        related: [beside('scheme-named-here', { scheme: ask.scheme.id }, ['scheme', 'id'])],
        uncertain: own.some(isUnsure),
      });
    }
  },
});

const shown = 2;

const shownAs = ({ number, chapter }: Dossier): string =>
  chapter === undefined ? number : `${number}-${chapter}`;

const isUnsure = ({ certainty, dossiersCertainty = certainty }: SchemeEntry): boolean =>
  dossiersCertainty === 'own-knowledge';

/** A scheme, the programme it is part of, and so on. */
function withProgrammes(scheme: SchemeEntry, { schemes }: Vocabulary): readonly SchemeEntry[] {
  const all = new Set<SchemeEntry>();
  let next: SchemeEntry | undefined = scheme;
  while (next !== undefined && !all.has(next)) {
    all.add(next);
    next = next.programme === undefined ? undefined : schemes.get(next.programme);
  }
  return [...all];
}

/**
 * Whether a dossier of the code list covers that of a paper. A budget has another number every year and the same chapters:
 * one chapter is the same in every year. A dossier without chapter covers all of them, and the other way round.
 */
function covers(listed: string, { number, chapter }: Dossier): boolean {
  const [listedNumber, listedChapter] = listed.split('-', 2);
  if (listedChapter === undefined || chapter === undefined) return listedNumber === number;
  return listedChapter === chapter;
}

const schemesWith = (dossier: Dossier, { schemes }: Vocabulary): readonly SchemeEntry[] =>
  schemes.entries.filter(({ dossiers }) => dossiers.some((listed) => covers(listed, dossier)));
