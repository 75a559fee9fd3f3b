// Parts of YAML that records do not use, and files beyond all bounds. The reading floor finds them; here is its page.
import { engineRule } from '../rule.ts';

export const unsupported = engineRule({
  code: 'yaml/unsupported',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Afspraak van Policy Asks: een vraag is te lezen zonder kennis van YAML',
        en: 'Convention of Policy Asks: an ask can be read without knowing YAML',
      },
    },
  ],
  page: {
    nl: {
      what: 'Het bestand gebruikt een deel van YAML dat hier niet is toegestaan, of is veel te groot.',
      why: 'Verwijzingen binnen een bestand maken dat een regel iets anders zegt dan er staat. En wat te groot of te diep is, wordt niet gecontroleerd.',
      advice: 'Schrijf de waarde uit op elke plek waar zij hoort. Verdeel een te groot bestand.',
      who: 'Een collega die vaker met deze bestanden werkt.',
      ignore: 'Nooit: dit deel wordt niet goed gelezen.',
    },
    en: {
      what: 'The file uses a part of YAML that is not allowed here, or is far too large.',
      why: 'References within a file make a line say something else than it shows. And what is too large or too deep is not checked.',
      advice: 'Write the value out wherever it belongs. Split a file that is too large.',
      who: 'A colleague who works with these files more often.',
      ignore: 'Never: this part is not read well.',
    },
  },
  examples: {
    wrong: 'owner: &rol strateeg\ncontribution:\n  - {text: Voorbereiding, owner: *rol}\n',
    right: 'owner: strateeg\ncontribution:\n  - {text: Voorbereiding, owner: strateeg}\n',
  },
});
