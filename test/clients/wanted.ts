// What every editor must have seen after the walk that the scripts take, and what must then lie on the disk.
import { expect } from 'vitest';
import { type PageLanguage, portfolioIn } from '../worlds/client-world.ts';

const words = { en: /municipality of Haren/u, nl: /gemeente Haren/u };

/** In the language that the configuration asks for, which is not that of the portfolio. */
export const seenByAll = (language: PageLanguage) => ({
  findings: [
    { covers: 'GM0017', message: expect.stringMatching(words[language]) },
    { covers: 'noord', message: expect.stringContaining('Noordenveld') },
  ],
  hover: expect.stringContaining('Haren'),
  offers: expect.arrayContaining(['Noordenveld', 'Noordwijk', 'Noordoostpolder']),
  completed: 'targetRegions: [{ informal: "de 𝔸-wijk" }, GM0017, GM1699]',
  definition: {
    file: 'submissions/groningen/groningen-spoor.ask.yaml',
    line: 'id: groningen-spoor',
    column: 5,
  },
  references: [
    'submissions/drenthe/kade.ask.yaml',
    'submissions/groningen/groningen-spoor.ask.yaml',
    'submissions/groningen/note.md',
    'submissions/groningen/wonen.ask.yaml',
  ],
  left: [{ covers: 'GM0017' }, { covers: 'GM1699' }],
});

/** The files that name the ask, of which only two were open; everything else in them is as it was. */
export const afterRename = Object.fromEntries(
  Object.entries(portfolioIn('en'))
    .filter(([, text]) => text.includes('groningen-spoor'))
    .map(([file, text]) => [
      file,
      text.replace('groningen-spoor', 'groningen-rail').replace('GM0017, noord', 'GM0017, GM1699'),
    ]),
);
