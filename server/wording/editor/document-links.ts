// What is said beside a link before it is followed.
import { type Wording, wording } from '../fact.ts';
import { quoted } from '../say.ts';
import { says } from '../sentence.ts';

export const documentLinkWords = {
  open: says('Openen in de browser', 'Open in the browser'),
  paper: wording<{ name: string }>({
    nl: ({ name }) => `${name} openen in de browser`,
    en: ({ name }) => `Open in the browser: ${name}`,
  }),
  unsure: wording<{ name: string }>({
    nl: ({ name }) => `${name} openen in de browser (de vorm van dit webadres is niet nagezocht)`,
    en: ({ name }) => `Open in the browser: ${name} (the form of this web address was not checked)`,
  }),
  ask: wording<{ title: string }>({
    nl: ({ title }) => `Naar de vraag ${quoted(title)}`,
    en: ({ title }) => `Go to the ask ${quoted(title)}`,
  }),
  file: wording<{ file: string }>({
    nl: ({ file }) => `${quoted(file)} openen`,
    en: ({ file }) => `Open ${quoted(file)}`,
  }),
} satisfies Record<string, Wording<never>>;
