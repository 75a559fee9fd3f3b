// An ask that goes on under another id keeps the old one. Compares the asks of two moments by what they say.
import { fix } from '../../text/problem.ts';
import { continuations } from '../continuations.ts';
import { timeRule } from '../rule.ts';

export const changedId = timeRule({
  code: 'ask/id-changed',
  scope: 'time',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van dit programma: een id blijft altijd geldig, ook na hernoemen',
        en: 'Convention of this program: an id stays valid for ever, also after renaming',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag met dezelfde inhoud als in de vergeleken versie draagt nu een andere id, en de oude staat niet onder `formerIds`.',
      why: 'Verwijzingen, akkoorden en eerder verstuurde stukken noemen de oude id. Die leiden dan nergens meer heen.',
      advice: 'Zet de oude id onder `formerIds`; dat kan vanzelf met `policy-asks fix`.',
      who: 'Wie de vraag hernoemde; het versiebeheer laat zien wie dat was.',
      ignore: 'Als het toch een andere vraag is die toevallig hetzelfde zegt.',
    },
    en: {
      what: 'An ask that says the same as in the version compared with bears another id now, and the old one does not stand under `formerIds`.',
      why: 'Links, approvals and papers sent earlier name the old id. They lead nowhere any more.',
      advice: 'Put the old id under `formerIds`; `policy-asks fix` can do that.',
      who: 'Whoever renamed the ask; the history shows who.',
      ignore: 'When it is another ask after all that happens to say the same.',
    },
  },
  examples: {
    before: { 'submissions/rga/rail.ask.yaml': 'id: rga-spoor\ntitle: Een spoorlijn' },
    wrong: { 'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn' },
    right: { 'submissions/rga/rail.ask.yaml': 'id: rga-rail\nformerIds: [rga-spoor]\ntitle: Een spoorlijn' },
  },
  check(before, now, _context, report) {
    for (const { before: old, now: entry } of continuations(before, now)) {
      const { id: former = '' } = old.summary;
      const keep = fix('keep-former-id', { former }, 'safe', [
        { kind: 'append', at: ['formerIds'], value: former },
      ]);
      report({ entry, at: ['id'], facts: { id: entry.summary.id ?? '', former }, fixes: [keep] });
    }
  },
});
