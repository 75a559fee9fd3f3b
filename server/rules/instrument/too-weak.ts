// An instrument by which nothing can be granted. Reads one ask; which instruments these are is said by the code list.
import { isOver } from '../life.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { askRule, notApplicable } from '../rule.ts';
import { instrumentOf } from '../term-fit.ts';

export const tooWeak = askRule({
  code: 'instrument/too-weak',
  scope: 'ask',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie om voorrang of erkenning vraagt, krijgt een vriendelijke brief (niet nagezocht in een officiële bron)',
        en: 'Practice: whoever asks for priority or recognition gets a friendly letter (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag kiest een instrument waarmee niets kan worden toegekend, zoals prioritering of erkenning.',
      why: 'Niemand kan er ja op zeggen zodat er morgen iets anders is. Later is ook niet na te gaan of de vraag is ingewilligd.',
      advice:
        'Zeg wat er moet gebeuren: een aanwijzing, een wijziging van een regeling, een loket, of geld. Is het werkelijk een standpunt, zet het dan in de notitie en laat de vraag weg.',
      who: 'De strateeg, met de beleidsmedewerker.',
      ignore: 'Als erkenning nu het hoogst haalbare is, en dat een bewuste stap is.',
    },
    en: {
      what: 'An ask chooses an instrument by which nothing can be granted, such as prioritisation or recognition.',
      why: 'Nobody can say yes to it so that something is different tomorrow. Later it cannot be told either whether the ask was granted.',
      advice:
        'Say what should happen: a designation, a change of a scheme, a desk, or money. If it really is a position, put it in the note and leave out the ask.',
      who: 'The strategist, with the policy officer.',
      ignore: 'When recognition is the most that can be had now, and that is a deliberate step.',
    },
  },
  examples: {
    wrong: 'title: Geef energie in onze regio voorrang\ninstrument: { type: prioritering }',
    right: 'title: Wijs onze regio aan als energiegebied\ninstrument: { type: aanwijzing }',
  },
  check(ask, { vocabulary }, report) {
    if (ask.instrument?.type === undefined) return notApplicable('no-instrument');
    const instrument = instrumentOf(ask, vocabulary);
    if (instrument === undefined) return notApplicable('not-in-code-list');
    if (isOver(ask, vocabulary)) return notApplicable('ask-is-over');
    if (instrument.weak !== true) return;
    report({
      at: ['instrument', 'type'],
      facts: { name: labelOf(instrument), norm: normFact('instruments', instrument, 'weak') },
    });
  },
});
