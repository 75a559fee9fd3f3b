// What completion says beside and about its offers.
import { type Wording, wording } from '../fact.ts';
import { day } from '../say.ts';
import { type Sentence, says } from '../sentence.ts';
import { symbolWords } from './symbols.ts';

export const completeWords = {
  required: says('verplicht', 'required'),
  wanted: says('nog gewenst', 'still wanted'),
  newRecord: {
    ask: says('Nieuwe vraag', 'New ask'),
    submission: says('Nieuwe inbreng', 'New submission'),
    portfolio: says('Nieuwe portefeuille', 'New portfolio'),
    'review-event': says('Nieuwe reactie', 'New review event'),
    'code-list': says('Nieuwe codelijst', 'New code list'),
    baseline: symbolWords.baseline,
  },
  newRecordDetail: says('alle velden om mee te beginnen', 'all fields to begin with'),
  block: says('Blok om in te vullen', 'Block to fill in'),
  today: says('vandaag', 'today'),
  now: says('vandaag, vul de tijd in', 'today, fill in the time'),
  role: says('rol', 'role'),
  fingerprint: says('vingerafdruk van de vraag zoals zij nu is', 'fingerprint of the ask as it is now'),
  ignore: says('verzwijg een bevinding, met reden', 'silence a finding, with a reason'),
  ignoreFile: says('verzwijg een regel in dit hele bestand', 'silence a rule in this whole file'),
  reason: says('reden', 'reason'),
  monthEnd: wording<{ date: string }>({
    nl: ({ date }) => `eind ${day(date, 'nl').replace(/^\d+ /, '')}`,
    en: ({ date }) => `end of ${day(date, 'en').replace(/^\d+ /, '')}`,
  }),
} satisfies Record<string, Wording<never> | Record<string, Sentence>>;
