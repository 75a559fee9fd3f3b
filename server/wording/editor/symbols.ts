// Words of the outline: what a file is when its record says no name for itself, and how many parts a list has.
import { askWords } from '../ask-words.ts';
import { type Wording, wording } from '../fact.ts';
import { counted } from '../say.ts';
import { says } from '../sentence.ts';

export const symbolWords = {
  noHeading: says('(kop zonder woorden)', '(heading without words)'),
  submission: askWords.submission,
  portfolio: says('Portefeuille', 'Portfolio'),
  reviewEvent: says('Reactie', 'Review'),
  codeList: says('Codelijst', 'Code list'),
  baseline: says('Bekende bevindingen', 'Known findings'),
  parts: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'onderdeel', 'onderdelen', 'nl'),
    en: ({ count }) => counted(count, 'part', 'parts', 'en'),
  }),
} satisfies Record<string, Wording<never>>;
