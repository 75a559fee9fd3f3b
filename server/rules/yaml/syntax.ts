// A line that cannot be read. The reading floor finds it and mends it for the rest of the check; here is its page.
import { engineRule } from '../rule.ts';

export const syntax = engineRule({
  code: 'yaml/syntax',
  scope: 'ask',
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  sources: [{ title: { nl: 'YAML 1.2.2', en: 'YAML 1.2.2' }, url: 'https://yaml.org/spec/1.2.2/' }],
  page: {
    nl: {
      what: 'Een regel van het bestand is niet te lezen.',
      why: 'Wat niet te lezen is, telt niet mee: het veld ontbreekt in elke lijst, elke som en elke brief. De andere regels worden gewoon gecontroleerd.',
      advice:
        'Herstel de regel die wordt aangewezen. Meestal ontbreekt een dubbele punt, een aanhalingsteken of een haakje, of springt de regel verkeerd in.',
      who: 'Uzelf; een collega die vaker met deze bestanden werkt.',
      ignore: 'Nooit: een onleesbare regel gaat verloren.',
    },
    en: {
      what: 'A line of the file cannot be read.',
      why: 'What cannot be read does not count: the field is missing from every list, every sum and every letter. The other lines are checked as usual.',
      advice:
        'Mend the line that is pointed at. Mostly a colon, a quotation mark or a bracket is missing, or the line is indented wrongly.',
      who: 'Yourself; a colleague who works with these files more often.',
      ignore: 'Never: an unreadable line is lost.',
    },
  },
  examples: {
    wrong: 'owner "strateeg\n',
    right: 'owner: strateeg\n',
  },
});
