// An ask that stays inside. Reads one ask. In a check this is information; what is made for others leaves the ask out.
import { isInternal } from '../../records/publication.ts';
import { askRule, notApplicable } from '../rule.ts';

export const internal = askRule({
  code: 'publication/internal',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een ondergrens in onderhandelingen hoort niet in een openbaar bestand (niet nagezocht in een officiële bron)',
        en: 'Practice: a bottom line in negotiations does not belong in a public file (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag is intern: zij mag niet naar buiten.',
      why: 'Een interne vraag bevat wat de andere partij nog niet mag weten, zoals een ondergrens. In de controle is dit een melding; bij het maken van een notitie, overzicht of uitvoer voor anderen houdt de vraag het werk tegen.',
      advice:
        'Laat de vraag weg uit wat u uitgeeft, of zet `visibility: public` als zij naar buiten mag. Staat de map in een openbare repository, verplaats de vraag dan naar een besloten map.',
      who: 'De bestuursadviseur of de eigenaar van de vraag.',
      ignore: 'Nooit door de melding te negeren: maak de vraag openbaar of laat haar weg.',
    },
    en: {
      what: 'An ask is internal: it must stay within the organisation.',
      why: 'An internal ask holds what the other party may not know yet, such as a bottom line. In a check this is information; when a note, report or export for others is made, the ask stops the work.',
      advice:
        'Leave the ask out of what you publish, or write `visibility: public` if it may be made public. If the folder is in a public repository, move the ask to a closed one.',
      who: 'The board adviser or the owner of the ask.',
      ignore: 'Never by ignoring the finding: make the ask public or leave it out.',
    },
  },
  examples: { wrong: 'visibility: internal', right: 'visibility: public' },
  check(ask, _context, report) {
    if (ask.visibility === undefined) return notApplicable('no-visibility');
    if (isInternal(ask)) report({ at: ['visibility'], facts: {}, atMost: 'info' });
  },
});
