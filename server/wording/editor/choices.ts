// What a person reads beside an entry of a list to choose from.
import { type Wording, wording } from '../fact.ts';
import { says } from '../sentence.ts';

export const choiceWords = {
  members: wording<{ count: number; names: string; ofMunicipalities: boolean }>({
    nl: ({ count, names, ofMunicipalities }) => {
      const [one, many] = ofMunicipalities ? ['gemeente', 'gemeenten'] : ['lid', 'leden'];
      return `${count} ${count === 1 ? one : many}: ${names}.`;
    },
    en: ({ count, names, ofMunicipalities }) => {
      const [one, many] = ofMunicipalities ? ['municipality', 'municipalities'] : ['member', 'members'];
      return `${count} ${count === 1 ? one : many}: ${names}.`;
    },
  }),
  fictional: says('Fictief, verzonnen.', 'Fictional, made up.'),
} satisfies Record<string, Wording<never>>;
