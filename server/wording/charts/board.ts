// The board of asks by status.
import { wording } from '../fact.ts';
import { countedAsks } from '../say.ts';
import { says } from '../sentence.ts';

export const boardWords = {
  name: says('Statusbord', 'Status board'),
  status: says('Status', 'Status'),
  noStatus: says('Zonder status', 'Without status'),
  ministries: says('Ministeries', 'Ministries'),
  deadline: says('Uiterlijk', 'Deadline'),
  caption: says(
    'Vragen naar status, in de volgorde waarin een vraag ze doorloopt.',
    'Asks by status, in the order in which an ask passes through them.',
  ),
  none: says('Geen vragen', 'No asks'),
  column: wording<{ name: string; asks: number }>({
    nl: ({ name, asks }) => `${name}, ${countedAsks(asks, 'nl')}`,
    en: ({ name, asks }) => `${name}, ${countedAsks(asks, 'en')}`,
  }),
  move: wording<{ title: string }>({
    nl: ({ title }) => `Andere status geven: ${title}`,
    en: ({ title }) => `Give another status: ${title}`,
  }),
  priority: wording<{ priority: number }>({
    nl: ({ priority }) => `prioriteit ${priority}`,
    en: ({ priority }) => `priority ${priority}`,
  }),
};
