// A value that YAML reads as something else than what is written. The reading floor finds it; here is its page.
import { engineRule } from '../rule.ts';

export const textChanged = engineRule({
  code: 'yaml/text-changed',
  scope: 'ask',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'YAML 1.2.2, 10.3 Core Schema', en: 'YAML 1.2.2, 10.3 Core Schema' },
      url: 'https://yaml.org/spec/1.2.2/#103-core-schema',
    },
  ],
  page: {
    nl: {
      what: 'YAML leest iets anders dan er staat, zoals het getal 123 waar `0123` staat.',
      why: 'Nummers verliezen hun nul of hun laatste cijfers, en een tekst die met een leesteken begint verliest zijn begin. Niemand ziet dat aan het bestand.',
      advice: 'Zet de hele waarde tussen aanhalingstekens.',
      who: 'Uzelf.',
      ignore: 'Als het getal precies zo bedoeld is als YAML het leest.',
    },
    en: {
      what: 'YAML reads something else than what is written, such as the number 123 where `0123` stands.',
      why: 'Numbers lose their zero or their last digits, and a text that begins with a punctuation mark loses its start. Nobody sees that from the file.',
      advice: 'Put the whole value in quotation marks.',
      who: 'Yourself.',
      ignore: 'When the number is meant exactly as YAML reads it.',
    },
  },
  examples: {
    wrong: 'summary: *Elke regio telt* is het uitgangspunt.\n',
    right: 'summary: "*Elke regio telt* is het uitgangspunt."\n',
  },
});
