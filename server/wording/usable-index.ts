// What should stand among the indexes of other portfolios, by what is wrong with what stands there.
import type { Localized } from './language.ts';

const ordinary: Localized = {
  nl: 'het pad van een gewoon bestand dat u mag lezen, vanaf deze portefeuille; een snelkoppeling wordt niet gevolgd, en in een browser kan alleen een bestand binnen de portefeuille worden gelezen',
  en: 'the path, from this portfolio, of an ordinary file that you may read; a link is not followed, and in a browser only a file inside the portfolio can be read',
};

export const usableIndex = {
  'no-such-name': {
    nl: 'een pad vanaf deze portefeuille dat eindigt op `.json`, bijvoorbeeld `../drenthe/policy-asks.index.json`',
    en: 'a path from this portfolio that ends in `.json`, for example `../drenthe/policy-asks.index.json`',
  },
  'not-an-index': {
    nl: 'het pad van een inhoudsopgave die `policy-asks index` heeft gemaakt; dit bestand is er geen, of is beschadigd',
    en: 'the path of an index made by `policy-asks index`; this file is none, or is damaged',
  },
  'other-version': {
    nl: 'het pad van een inhoudsopgave in de vorm die dit programma kent; deze is met een andere versie gemaakt, dus werk het programma bij of laat haar opnieuw maken',
    en: 'the path of an index in the form that this program knows; this one was made by another version, so update the program or have it made again',
  },
  'too-large': {
    nl: 'het pad van een inhoudsopgave van hoogstens 8 megabyte',
    en: 'the path of an index of 8 megabytes at most',
  },
  outside: ordinary,
  link: ordinary,
  denied: ordinary,
  'not-a-folder': ordinary,
  'no-file': ordinary,
  name: ordinary,
  failed: ordinary,
} as const satisfies Readonly<Record<string, Localized>>;
