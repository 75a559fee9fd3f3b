// A field that stands twice in one group. The reading floor finds it and uses the last one; here is its page.
import { engineRule } from '../rule.ts';

export const duplicateKey = engineRule({
  code: 'yaml/duplicate-key',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [{ title: { nl: 'YAML 1.2.2', en: 'YAML 1.2.2' }, url: 'https://yaml.org/spec/1.2.2/' }],
  page: {
    nl: {
      what: 'Een veld staat twee keer in dezelfde groep.',
      why: 'Alleen het laatste telt. Wie het eerste leest, ziet een ander bedrag of een ander jaar dan in de lijsten komt.',
      advice: 'Kies welke waarde klopt en haal de andere regel weg.',
      who: 'De collega die het andere veld schreef.',
      ignore: 'Nooit: één van beide waarden gaat verloren.',
    },
    en: {
      what: 'A field stands twice in one group.',
      why: 'Only the last one counts. Whoever reads the first sees another amount or another year than the lists will show.',
      advice: 'Choose which value is right and remove the other line.',
      who: 'The colleague who wrote the other field.',
      ignore: 'Never: one of the two values is lost.',
    },
  },
  examples: {
    wrong: 'priority: 1\npriority: 2\n',
    right: 'priority: 1\n',
  },
});
