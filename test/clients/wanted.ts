// What every editor must have seen after the walk that the scripts take, and what must then lie on the disk.
import { expect } from 'vitest';
import type { PageLanguage } from '../worlds/client-world.ts';

const words = {
  en: { haren: /municipality of Haren/u, mend: 'Replace by GM0014 (municipality of Groningen)' },
  nl: { haren: /gemeente Haren/u, mend: 'Vervang door GM0014 (gemeente Groningen)' },
};

const tidy = [
  'id: groningen-wonen',
  'title: 🏘️ Wonen bij het spoor',
  'status: concept',
  'targetRegions: [{ informal: "de 𝔸-wijk" }, GM0014, GM1699]',
  'dependsOn: [groningen-spoor]',
];

/** In the language that the configuration asks for, which is not that of the portfolio. */
export const seenByAll = (language: PageLanguage) => ({
  findings: [
    { covers: 'GM0017', message: expect.stringMatching(words[language].haren) },
    { covers: 'noord', message: expect.stringContaining('Noordenveld') },
  ],
  hover: expect.stringContaining('Haren'),
  offers: expect.arrayContaining(['Noordenveld', 'Noordwijk', 'Noordoostpolder']),
  completed: 'targetRegions: [{ informal: "de 𝔸-wijk" }, GM0017, GM1699]',
  choices: expect.arrayContaining([words[language].mend]),
  tidy,
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
  left: [{ covers: 'GM1699' }],
});

/** What is saved: each file that names the ask, of which only two were open, under its own name and with its own line ends. */
export const saved = {
  'submissions/drenthe/kade.ask.yaml':
    'id: drenthe-kade\r\ntitle: Kade\r\nstatus: concept\r\nsupports: ["groningen-rail"]  # é 🚆\r\n',
  'submissions/groningen/groningen-spoor.ask.yaml':
    'id: groningen-rail\ntitle: Een spoorlijn naar Emmen\nstatus: concept\ntargetRegions: [GM0014]\n',
  'submissions/groningen/note.md':
    '# Notitie 🏘️\n\nÉn 🚆: [wonen](ask:groningen-wonen) bij een [spoorlijn](ask:groningen-rail).\n',
  'submissions/groningen/wonen.ask.yaml': `${tidy.join('\n').replace('groningen-spoor', 'groningen-rail')}\n`,
};
