// A link in the note to an ask that does not exist. Reads the links of the note and whether their targets are there.
// A link to a former id is good: former ids stay known for ever.
import { fix } from '../../text/problem.ts';
import { readNote } from '../read-note.ts';
import { notApplicable, submissionRule } from '../rule.ts';

const shown = 3;

/** What an id can look like; anything else is no ask's. */
const idForm = /^[\w-]+$/u;

export const unknownAskInNote = submissionRule({
  code: 'document/unknown-ask',
  scope: 'submission',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit programma: een verwijzing `ask:` in de notitie komt uit op een vraag',
        en: 'Convention of this program: a link `ask:` in the note leads to an ask',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een verwijzing in de notitie (`ask:`) noemt een vraag die niet in deze portefeuille staat.',
      why: 'Wie doorklikt, komt nergens uit, en niemand kan nagaan of de zin nog klopt met de vraag.',
      advice:
        'Verbeter de id in de notitie, voeg de vraag toe, of haal de verwijzing weg. De melding verdwijnt zodra de vraag er is.',
      who: 'Wie de notitie schrijft.',
      ignore: 'Als de vraag in een portefeuille staat die u niet kunt inlezen.',
    },
    en: {
      what: 'A link in the note (`ask:`) names an ask that is not in this portfolio.',
      why: 'Whoever follows the link ends nowhere, and nobody can check whether the sentence still agrees with the ask.',
      advice:
        'Correct the id in the note, add the ask, or remove the link. The finding disappears as soon as the ask is there.',
      who: 'Whoever writes the note.',
      ignore: 'When the ask is in a portfolio that you cannot read in.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen [een spoorlijn](ask:rga-spoorlijn-noord).\n',
      'submissions/rga/spoor.ask.yaml':
        'id: rga-spoorlijn-oost\nsource: { quote: Wij vragen een spoorlijn. }',
    },
    right: {
      'submissions/rga/submission.yaml': 'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnote: note.md\n',
      'submissions/rga/note.md': 'Wij vragen [een spoorlijn](ask:rga-spoorlijn-oost).\n',
      'submissions/rga/spoor.ask.yaml': 'id: rga-spoorlijn-oost',
    },
  },
  check({ record, note }, world, { vocabulary }, report) {
    if (record.note === undefined) return notApplicable('no-note');
    const read = readNote(note, vocabulary);
    if (read === undefined) return notApplicable('note-not-read');
    if (read.citations.length === 0) return notApplicable('note-cites-nothing');
    const told = new Set<number>();
    for (const { to, at } of read.citations) {
      // Links that share a definition have one destination.
      if (told.has(at.start) || (idForm.test(to) && world.known(to).length > 0)) continue;
      told.add(at.start);
      report({ at: [], inNote: at, facts: { to } });
    }
  },
  complete({ range, facts }, asks) {
    const near = typeof facts.to === 'string' ? asks.nearest(facts.to, shown) : [];
    const fixes =
      range === undefined
        ? []
        : near.map((id) => fix('replace', { by: id }, 'review', [{ kind: 'text', range, text: id }]));
    return { facts: { ...facts, near }, fixes };
  },
});
