// Titles of what the editor offers to change, and what it writes for a person to fill in.
import { type Wording, wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { counted, quoted } from '../say.ts';

export const actionWords = {
  fixFile: wording<{ count: number }>({
    nl: ({ count }) =>
      `Los alles op wat veilig kan in dit bestand (${counted(count, 'verbetering', 'verbeteringen', 'nl')})`,
    en: ({ count }) => `Mend all that is safe in this file (${counted(count, 'fix', 'fixes', 'en')})`,
  }),
  ignore: wording<{ rule: string }>({
    nl: ({ rule }) => `Negeer ${quoted(rule)} hier, met een reden die u opschrijft`,
    en: ({ rule }) => `Ignore ${quoted(rule)} here, with a reason that you write down`,
  }),
  waive: wording<{ rule: string; ask?: string }>({
    nl: ({ rule, ask }) =>
      `Leg een uitzondering op ${quoted(rule)} vast${ask === undefined ? '' : ` naast ${quoted(ask)}`}, met een reden die u opschrijft`,
    en: ({ rule, ask }) =>
      `Record a waiver of ${quoted(rule)}${ask === undefined ? '' : ` beside ${quoted(ask)}`}, with a reason that you write down`,
  }),
  addKeys: wording<{ count: number }>({
    nl: ({ count }) => `Zet klaar wat deze vraag nog mist (${counted(count, 'veld', 'velden', 'nl')})`,
    en: ({ count }) => `Set out what this ask still lacks (${counted(count, 'field', 'fields', 'en')})`,
  }),
  makeJoint: wording<{ ask: string; title: Localized }>({
    nl: ({ ask, title }) => `Maak er één gezamenlijke vraag van met ${named(ask, title.nl)}, in beide vragen`,
    en: ({ ask, title }) => `Make it a joint ask with ${named(ask, title.en)}, in both asks`,
  }),
  createAsk: wording<{ ask: string; file: string }>({
    nl: ({ ask, file }) => `Maak de vraag ${quoted(ask)} (nieuw bestand ${file})`,
    en: ({ ask, file }) => `Create the ask ${quoted(ask)} (new file ${file})`,
  }),
  replaceRetired: wording<{ old: string; by: string; name: Localized }>({
    nl: ({ old, by, name }) => `Vervang ${quoted(old)} door de opvolger ${named(by, name.nl)}`,
    en: ({ old, by, name }) => `Replace ${quoted(old)} by its successor ${named(by, name.en)}`,
  }),
  extractAsk: wording<{ ask: string }>({
    nl: ({ ask }) => `Maak van deze tekst een vraag (${ask})`,
    en: ({ ask }) => `Make this text an ask (${ask})`,
  }),
} satisfies Record<string, Wording<never>>;

/** An id or code with what it is called, when that says more. */
const named = (id: string, name: string): string =>
  name === '' || name === id ? quoted(id) : `${quoted(id)} (${quoted(name, 60)})`;
