// What an editor says of a file or folder that could not be read: why, what that means, and what to do.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { quotedPath } from '../say.ts';
import { says } from '../sentence.ts';
import { type Unreadable, unreadSentence } from '../unread.ts';

export interface UnreadWords {
  readonly path: string;
  readonly problem: Unreadable;
  readonly wanted: 'folder' | 'record' | 'code-list' | 'configuration';
}

const unchecked = says('Wat erin staat, is niet nagekeken.', 'What it holds was not checked.');

const words = {
  noCodeList: wording<{ path: string }>({
    nl: ({ path }) =>
      `De codelijst ${quotedPath(path)} staat er niet, dus de codes daaruit zijn onbekend. Verbeter de naam, of zet het bestand op die plek.`,
    en: ({ path }) =>
      `The code list ${quotedPath(path)} is not there, so its codes are unknown. Mend the name, or put the file in that place.`,
  }),
  folder: unchecked,
  record: unchecked,
  'code-list': says('De codes daaruit zijn nu onbekend.', 'Its codes are unknown now.'),
  configuration: says('De instellingen daaruit gelden nu niet.', 'Its settings do not hold now.'),
} satisfies Record<string, Wording<never>>;

export function unreadInEditor({ path, problem, wanted }: UnreadWords, language: Language): string {
  if (problem === 'gone') return words.noCodeList[language]({ path });
  const why = unreadSentence(problem, path, language);
  // That sentence says it by itself.
  return problem === 'no-file' ? why : `${why} ${words[wanted][language]()}`;
}
