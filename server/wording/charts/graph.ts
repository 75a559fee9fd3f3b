// The chart of links between asks.
import { wording } from '../fact.ts';
import { counted, countedAsks } from '../say.ts';
import { says } from '../sentence.ts';

export const graphWords = {
  name: says('Samenhang', 'Links'),
  from: says('Vraag', 'Ask'),
  link: says('Verband', 'Link'),
  to: says('Met welke vraag', 'With which ask'),
  dependsOn: says('hangt af van', 'depends on'),
  supports: says('ondersteunt', 'supports'),
  excludes: says('sluit uit', 'excludes'),
  replaces: says('vervangt', 'replaces'),
  jointWith: says('samen met', 'joint with'),
  partOf: says('hoort bij', 'is part of'),
  unknown: wording<{ id: string }>({ nl: ({ id }) => `${id} (onbekend)`, en: ({ id }) => `${id} (unknown)` }),
  none: says(
    'Tussen deze vragen zijn geen verbanden vastgelegd.',
    'No links are recorded between these asks.',
  ),
  label: wording<{ asks: number; links: number }>({
    nl: ({ asks, links }) =>
      `Samenhang: ${countedAsks(asks, 'nl')} met ${counted(links, 'verband', 'verbanden', 'nl')}`,
    en: ({ asks, links }) =>
      `Links: ${countedAsks(asks, 'en')} with ${counted(links, 'link', 'links', 'en')}`,
  }),
  caption: wording<{ links: number; hidden: number }>({
    nl: ({ links, hidden }) =>
      `${counted(links, 'verband', 'verbanden', 'nl')} tussen de vragen${hidden > 0 ? `; de tekening laat ${countedAsks(hidden, 'nl')} weg` : ''}.`,
    en: ({ links, hidden }) =>
      `${counted(links, 'link', 'links', 'en')} between the asks${hidden > 0 ? `; the drawing leaves out ${countedAsks(hidden, 'en')}` : ''}.`,
  }),
  hidden: wording<{ count: number }>({
    nl: ({ count }) =>
      `En nog ${countedAsks(count, 'nl')} met verbanden. Kies een filter of een vraag om te zien wat daaromheen staat.`,
    en: ({ count }) =>
      `And ${countedAsks(count, 'en')} more with links. Choose a filter or an ask to see what stands around it.`,
  }),
};
