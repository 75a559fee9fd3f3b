// What completion says beside and about its offers.
import { type Wording, wording } from '../fact.ts';
import { day, listed } from '../say.ts';
import { type Sentence, says } from '../sentence.ts';

export const completeWords = {
  required: says('verplicht', 'required'),
  wanted: says('nog gewenst', 'still wanted'),
  newRecord: {
    ask: says('Nieuwe vraag', 'New ask'),
    submission: says('Nieuwe inbreng', 'New submission'),
    portfolio: says('Nieuwe portefeuille', 'New portfolio'),
    'review-event': says('Nieuwe reactie', 'New review event'),
    'code-list': says('Nieuwe codelijst', 'New code list'),
    baseline: says('Bekende bevindingen', 'Known findings'),
  },
  newRecordDetail: says('alle velden om mee te beginnen', 'all fields to begin with'),
  block: says('Blok om in te vullen', 'Block to fill in'),
  yes: says('ja', 'yes'),
  no: says('nee', 'no'),
  today: says('vandaag', 'today'),
  now: says('vandaag, vul de tijd in', 'today, fill in the time'),
  role: says('rol', 'role'),
  fingerprint: says('vingerafdruk van de vraag zoals zij nu is', 'fingerprint of the ask as it is now'),
  ignore: says('verzwijg een bevinding, met reden', 'silence a finding, with a reason'),
  ignoreFile: says('verzwijg een regel in dit hele bestand', 'silence a rule in this whole file'),
  reason: says('reden', 'reason'),
  noTitle: says('zonder titel', 'without a title'),
  expected: says('Hier hoort:', 'What belongs here:'),
  example: says('Voorbeeld:', 'Example:'),
  source: says('Bron:', 'Source:'),
  ownKnowledge: says(
    'Niet nagezocht in een officiële bron: eigen kennis van de opstellers van de lijst.',
    'Not checked in an official source: the own knowledge of the authors of the list.',
  ),
  notInForce: says('Aangekondigd, nog niet van kracht.', 'Announced, not in force yet.'),
  writtenIn: says('Staat in', 'Stands in'),
} satisfies Record<string, Sentence | Record<string, Sentence>>;

export const completeSentences = {
  monthEnd: wording<{ date: string }>({
    nl: ({ date }) => `eind ${day(date, 'nl').replace(/^\d+ /, '')}`,
    en: ({ date }) => `end of ${day(date, 'en').replace(/^\d+ /, '')}`,
  }),
  validity: wording<{ from?: string; until?: string }>({
    nl: ({ from, until }) =>
      `Geldig${from === undefined ? '' : ` van ${day(from, 'nl')}`}${until === undefined ? '' : ` tot en met ${day(until, 'nl')}`}.`,
    en: ({ from, until }) =>
      `Valid${from === undefined ? '' : ` from ${day(from, 'en')}`}${until === undefined ? '' : ` until and including ${day(until, 'en')}`}.`,
  }),
  successors: wording<{ names: readonly string[] }>({
    nl: ({ names }) => `Opgevolgd door ${listed(names, 'nl')}.`,
    en: ({ names }) => `Succeeded by ${listed(names, 'en')}.`,
  }),
  planned: wording<{ date: string; names: readonly string[] }>({
    nl: ({ date, names }) => `Gaat op ${day(date, 'nl')} over in ${listed(names, 'nl')}.`,
    en: ({ date, names }) => `Becomes part of ${listed(names, 'en')} on ${day(date, 'en')}.`,
  }),
  validOn: wording<{ date: string }>({
    nl: ({ date }) => `Stand van ${day(date, 'nl')}.`,
    en: ({ date }) => `As it stands on ${day(date, 'en')}.`,
  }),
} satisfies Record<string, Wording<never>>;
