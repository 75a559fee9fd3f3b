// Numbers of documents are written so that they can be found. Reads one ask; which forms there are is said by the code
// list of words.
import type { Change } from '../../text/change.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { FollowUpKind } from '../../wording/follow-up-names.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, type NotApplicable, notApplicable, type Report } from '../rule.ts';
import { type Form, formsOf } from './forms.ts';
import { type Slip, slipOf } from './judge.ts';
import { referencesIn, type Written } from './written.ts';

export const malformedReference = askRule({
  code: 'reference/malformed',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Vormen van vindplaatsen in de codelijst, met bron: OpenTK, Officiële bekendmakingen, Wettenbank',
        en: 'Forms of references in the code list, with source: OpenTK, official publications, law database',
      },
    },
  ],
  page: {
    nl: {
      what: 'Het nummer van een motie, toezegging, Kamerbrief, besluit of wet heeft niet de vorm die zulke nummers hebben, of is het nummer van een ander soort stuk. Besluiten van een regio hebben eigen nummers; daar kijkt de regel niet naar.',
      why: 'Met een verkeerd nummer werkt de link in een lijst van Kamerstukken niet, en kan niemand het stuk opzoeken.',
      advice:
        'Schrijf het nummer zoals het op de site van de Tweede Kamer of van de officiële bekendmakingen staat. Waar de bedoeling duidelijk is, doet de oplossing in het programma het voor u. Heeft de vorm in de codelijst geen officiële bron, dan is het een waarschuwing en kijkt u het eerst na.',
      who: 'De public-affairs-adviseur of de griffie.',
      ignore: 'Zolang een stuk nog geen nummer heeft; laat `reference` dan liever weg.',
    },
    en: {
      what: 'The number of a motion, promise, letter to the Chamber, decision or law does not have the form that such numbers have, or is the number of another kind of document. Decisions of a region have numbers of their own; the rule does not look at those.',
      why: 'With a wrong number the link in a list of parliamentary papers does not work, and nobody can look the document up.',
      advice:
        'Write the number as it stands on the site of the House of Representatives or of the official publications. Where it is clear what is meant, the fix in the program does it for you. If the form in the code list has no official source it is a warning, and you check it first.',
      who: 'The public affairs adviser or the clerk’s office.',
      ignore: 'As long as a document has no number yet; rather leave out `reference` then.',
    },
  },
  examples: {
    wrong: 'status: motie-aangenomen\nfollowUp: [{kind: motie, reference: 29697/173}]',
    right: 'status: motie-aangenomen\nfollowUp: [{kind: motie, reference: 29697-173}]',
  },
  check(ask, { vocabulary }, report): NotApplicable | undefined {
    const written = referencesIn(ask, vocabulary);
    if (written.length === 0) return notApplicable('no-references');
    const forms = formsOf(vocabulary.words);
    if (forms.length === 0) return notApplicable('no-forms');
    for (const one of written) {
      const slip = slipOf(one, forms);
      if (slip !== undefined) report(reportOf(one, slip));
    }
    return undefined;
  },
});

/** That a number is of another kind of document is less sure than that it is no number. */
function reportOf(written: Written, found: Slip): Report<'reference/malformed'> {
  const forms = found.slip === 'no-form' ? found.forms : [found.form];
  return {
    at: written.at,
    facts: {
      slip: found.slip,
      written: written.text,
      kind: written.kind,
      name: found.slip === 'no-form' ? undefined : labelOf(found.form.entry),
      canonical: found.slip === 'loose' ? found.canonical : undefined,
      otherKind: found.slip === 'other-kind' ? (found.otherKind as FollowUpKind) : undefined,
      examples: forms.flatMap(({ entry }) => entry.examples?.slice(0, 1) ?? []).slice(0, shown),
      norms: forms.slice(0, shown).map(({ entry }) => normFact('words', entry, entry.pattern ?? '')),
    },
    fixes: fixesFor(written, found),
    atMost: found.slip === 'other-kind' ? 'warning' : undefined,
    uncertain: forms.some(({ entry }) => entry.certainty === 'own-knowledge'),
  };
}

const shown = 3;

function fixesFor({ at, kind }: Written, found: Slip): readonly Fix[] {
  if (found.slip === 'no-form') return [];
  const set = (path: Written['at'], value: string): Change => ({ kind: 'set', at: path, value });
  if (found.slip === 'other-kind') {
    const name = { kind: found.otherKind as FollowUpKind };
    return [fix('other-follow-up', name, 'review', [set([...at.slice(0, -1), 'kind'], found.otherKind)])];
  }
  // Outside follow-ups a number without letters may be of a list of its own.
  const sure = kind !== undefined || hasLetters(found.form);
  return [fix('replace', { by: found.canonical }, sure ? 'safe' : 'review', [set(at, found.canonical)])];
}

const hasLetters = ({ letters }: Form): boolean => letters !== undefined;
