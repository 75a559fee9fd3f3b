// An ask that may not go outside yet. Reads one ask. In a check this is information; what is made for others leaves the ask out.
import { isUnderEmbargo } from '../../records/publication.ts';
import { askRule, notApplicable } from '../rule.ts';

export const embargo = askRule({
  code: 'publication/embargo',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een vraag gaat pas naar buiten als het bestuur haar heeft vastgesteld (niet nagezocht in een officiële bron)',
        en: 'Practice: an ask is made public only when the board has adopted it (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag is onder embargo tot en met een dag die nog niet voorbij is.',
      why: 'Wie de vraag voor die dag leest, leest haar eerder dan het bestuur, de raad of de partners. In de controle is dit een melding; bij het maken van een notitie, overzicht of uitvoer voor anderen houdt de vraag het werk tegen.',
      advice:
        'Wacht met uitgeven tot na het embargo, laat de vraag weg, of pas `embargoUntil` aan als het embargo eerder voorbij is.',
      who: 'De bestuursadviseur of de woordvoerder.',
      ignore: 'Nooit door het embargo te negeren: haal het weg als het niet meer geldt.',
    },
    en: {
      what: 'An ask is under embargo up to and including a day that is not over yet.',
      why: 'Whoever reads the ask before that day reads it earlier than the board, the council or the partners. In a check this is information; when a note, report or export for others is made, the ask stops the work.',
      advice:
        'Wait with publishing until the embargo is over, leave the ask out, or change `embargoUntil` if the embargo is over earlier.',
      who: 'The board adviser or the spokesperson.',
      ignore: 'Never by ignoring the embargo: remove it when it no longer holds.',
    },
  },
  examples: { wrong: 'embargoUntil: 2026-03-20', right: 'embargoUntil: 2026-03-05' },
  check(ask, { today }, report) {
    if (ask.embargoUntil === undefined) return notApplicable('no-embargo');
    if (!isUnderEmbargo(ask, today)) return;
    report({ at: ['embargoUntil'], facts: { until: ask.embargoUntil, today }, atMost: 'info' });
  },
});
