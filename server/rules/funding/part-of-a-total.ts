// The parts of a programme make its amount. Reads a programme ask and the asks that are a part of it.
import { beside, groupRule, notApplicable } from '../rule.ts';
import { agrees, byProgramme, mixedSum, programmeOf, type Share, sumOf } from './programme.ts';
import { amountPath, partHere, totalFixes } from './programme-places.ts';

const shown = 8;

export const partOfATotal = groupRule({
  code: 'funding/part-of-a-total',
  scope: 'portfolio',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Rekenregel: de delen van een programma (`partOf`) zijn samen het bedrag van het programma',
        en: 'Rule of arithmetic: the parts of a programme (`partOf`) together make the amount of the programme',
      },
    },
  ],
  page: {
    nl: {
      what: 'De bedragen van de vragen die deel zijn van een programma (`partOf`), zijn samen niet het bedrag van het programma. Een gezamenlijk deel telt één keer, leningen en garanties tellen niet op bij bijdragen, en vragen die voorbij zijn tellen niet mee. Bij geld zonder einde worden de bedragen per jaar vergeleken.',
      why: 'Wie de delen optelt, komt op een ander bedrag uit dan u vraagt. Dan weet niemand meer waar de vraag over gaat.',
      advice: 'Verbeter het bedrag van het programma of van een deel, of voeg het deel toe dat ontbreekt.',
      who: 'De controller, met de collega’s van de delen.',
      ignore: 'Als een deel van het programma bewust nog niet als vraag is uitgewerkt; zeg dat in de vraag.',
    },
    en: {
      what: 'The amounts of the asks that are part of a programme (`partOf`) together do not make the amount of the programme. A joint part counts once, loans and guarantees do not add to grants, and asks that are over do not count. For money without an end the amounts per year are compared.',
      why: 'Whoever adds the parts gets another amount than you ask for. Then nobody knows any more what the ask is about.',
      advice: 'Correct the amount of the programme or of a part, or add the part that is missing.',
      who: 'The controller, with the colleagues of the parts.',
      ignore: 'When part of the programme was deliberately not worked out as an ask yet; say so in the ask.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/programma.ask.yaml':
        'id: rga-programma\nfunding: { amount: { total: 60000000 } }\n---\n' +
        'id: rga-wonen\npartOf: rga-programma\nfunding: { amount: { total: 35000000 } }\n---\n' +
        'id: rga-werken\npartOf: rga-programma\nfunding: { amount: { total: 20000000 } }',
    },
    right: {
      'submissions/rga/programma.ask.yaml':
        'id: rga-programma\nfunding: { amount: { total: 60000000 } }\n---\n' +
        'id: rga-wonen\npartOf: rga-programma\nfunding: { amount: { total: 35000000 } }\n---\n' +
        'id: rga-werken\npartOf: rga-programma\nfunding: { amount: { total: 25000000 } }',
    },
  },
  grouping: byProgramme,
  check(group, { vocabulary }, report) {
    const programme = programmeOf(group, vocabulary);
    if ('notApplicable' in programme) return programme;
    if (mixedSum(programme, vocabulary) !== undefined) return notApplicable('loan-rule-reports');
    const { entry, amount, measure, repaid } = programme;
    const counted = programme.parts.filter((part) => part.repaid === repaid);
    const sum = sumOf(counted);
    if (counted.length === 0) return notApplicable('no-programme-parts');
    if (agrees(programme, sum, amount)) return;
    // Other parts may still point at a former id, or be of another group that does.
    if (sum < amount && entry.summary.formerIds.length > 0) return notApplicable('programme-renamed');
    const name = entry.summary.id ?? entry.file;
    const facts = { programme: name, amount, sum, measure, parts: shares(counted), repaid };
    report(entry, {
      at: amountPath(entry),
      facts,
      related: counted.slice(0, shown).map(partHere),
      fixes: totalFixes(programme, sum),
    });
    for (const part of counted) {
      const total = beside('programme-here', { programme: name, amount }, amountPath(entry), { entry });
      const others = counted.filter((other) => other !== part).slice(0, shown - 1);
      report(part.entry, {
        at: amountPath(part.entry),
        facts: { ...facts, part: part.entry.summary.id ?? part.entry.file },
        related: [total, ...others.map(partHere)],
      });
    }
  },
});

const shares = (parts: readonly Share[]) =>
  parts.slice(0, shown).map(({ entry, amount }) => ({ ask: entry.summary.id ?? entry.file, amount }));
