// An amount, year or ministry in a sentence of the note differs from the asks that the sentence cites. Reads those sentences
// and asks. Only money, years and ministries are compared, and only where all cited asks state such a figure themselves.
import type { AskEntry } from '../../portfolio/entry.ts';
import { readNote } from '../read-note.ts';
import { beside, notApplicable, submissionRule } from '../rule.ts';
import { citingSentences, rangeIn } from './cited.ts';
import { differing } from './differences.ts';

export const figureDiffers = submissionRule({
  code: 'document/figure-differs',
  scope: 'submission',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: notitie en lijst met vragen lopen binnen enkele weken uiteen (niet nagezocht in een officiële bron)',
        en: 'Practice: a note and a list of asks drift apart within weeks (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een bedrag, jaartal of ministerie in een zin van de notitie is een ander dan in de vragen waar de zin naar verwijst of die hem aanhalen. Aantallen, percentages, nummers van stukken, jaren die voorbij zijn en bedragen die niet precies zijn (“ongeveer”, “tussen … en …”) tellen niet mee; bedragen in een zin met een andere btw dan de vraag, bedragen per stuk of naast een jaar dat voorbij is, en wat wordt bespaard, ook niet. Een jaar binnen de looptijd is goed, en in een zin over een bedrag per jaar ook het totaal gedeeld door de jaren.',
      why: 'De Kamer leest de notitie, het ministerie rekent met de vraag. Noemen zij twee bedragen, dan geldt aan tafel het laagste.',
      advice: 'Ga na welk van de twee klopt, en verbeter het andere.',
      who: 'De controller; voor het ministerie de public-affairs-adviseur.',
      ignore: 'Als de zin bewust iets anders noemt, zoals de kosten van een groter geheel.',
    },
    en: {
      what: 'An amount, year or ministry in a sentence of the note differs from that in the asks that the sentence links to or that quote it. Counts, percentages, numbers of documents, years that are over and amounts that are not exact (“about”, “between … and …”) do not count, nor do amounts in a sentence with another VAT than the ask, amounts for each of something or beside a year that is over, or what is saved. A year within the period is right, and in a sentence about an amount per year so is the total divided by the years.',
      why: 'The Chamber reads the note, the ministry counts with the ask. If they name two amounts, the lower one holds at the table.',
      advice: 'Find out which of the two is right, and correct the other.',
      who: 'The controller; for the ministry the public affairs adviser.',
      ignore: 'When the sentence knowingly names something else, such as the cost of a larger whole.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md':
        'Voor [de bus](ask:rga-bus) vragen wij € 12 miljoen, van 2027 tot en met 2030.\n',
      'submissions/rga/bus.ask.yaml':
        'id: rga-bus\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 15000000 } }',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md':
        'Voor [de bus](ask:rga-bus) vragen wij € 15 miljoen, van 2027 tot en met 2030.\n',
      'submissions/rga/bus.ask.yaml':
        'id: rga-bus\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 15000000 } }',
    },
  },
  check({ record, note }, world, context, report) {
    if (record.note === undefined) return notApplicable('no-note');
    const read = readNote(note, context.vocabulary);
    if (read === undefined) return notApplicable('note-not-read');
    const citing = citingSentences(read, world);
    if (citing.length === 0) return notApplicable('note-cites-nothing');
    for (const one of citing) {
      for (const { place, facts, at } of differing(one, context)) {
        report({
          at: [],
          inNote: rangeIn(read, one.sentence, place),
          ask: one.asks.length === 1 ? one.asks[0]?.summary.id : undefined,
          facts: {
            ...facts,
            written: one.sentence.text.slice(place.start, place.end),
            asks: idsOf(one.asks),
          },
          related: one.asks.map((entry) =>
            beside('ask-meant', { ask: entry.summary.id ?? entry.file }, at(entry), { entry }),
          ),
        });
      }
    }
  },
});

const idsOf = (asks: readonly AskEntry[]): readonly string[] =>
  asks.map(({ summary: { id }, file }) => id ?? file);
