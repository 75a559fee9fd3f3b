// What the editor shows beside a key, an ask, a role or a rule.
import { type Wording, wording } from '../fact.ts';
import { didYouMean, quoted } from '../say.ts';
import { says } from '../sentence.ts';

export const keyCardWords = {
  required: says('Verplicht.', 'Required.'),
  wanted: wording<{ code: string; steering: string; submit: string }>({
    nl: ({ code, steering, submit }) =>
      `Gewenst (regel \`${code}\`). Ontbreekt het waar het nodig is: in profiel \`draft\` geen melding, in \`steering\` ${steering}, in \`submit\` ${submit}.`,
    en: ({ code, steering, submit }) =>
      `Wanted (rule \`${code}\`). Where it is needed and missing: no message in profile \`draft\`, ${steering} in \`steering\`, ${submit} in \`submit\`.`,
  }),
  allowed: says('Mogelijk', 'Possible'),
  expected: says('Hier hoort', 'What belongs here'),
  example: says('Voorbeeld', 'Example'),
} satisfies Record<string, Wording<never>>;

export const askCardWords = {
  ask: says('Vraag', 'Ask'),
  amountAndYears: says('Bedrag en jaren', 'Amount and years'),
  visibility: says('Openbaarheid', 'Publication'),
  internal: says('intern, gaat niet naar buiten', 'internal, stays inside'),
  embargo: wording<{ until: string }>({
    nl: ({ until }) => `onder embargo tot en met ${until}`,
    en: ({ until }) => `under embargo until ${until}`,
  }),
  writtenIn: says('Staat in', 'Stands in'),
  madeUp: says('fictief, verzonnen', 'fictional, made up'),
  unknown: wording<{ id: string; near: readonly string[] }>({
    nl: ({ id, near }) =>
      `Er is in deze portefeuille geen vraag met het kenmerk ${quoted(id)}.${didYouMean(near, 'nl')}`,
    en: ({ id, near }) =>
      `There is no ask with the id ${quoted(id)} in this portfolio.${didYouMean(near, 'en')}`,
  }),
  former: wording<{ id: string; now: string }>({
    nl: ({ id, now }) => `${id} is een eerder kenmerk; deze vraag heet nu ${now}.`,
    en: ({ id, now }) => `${id} is a former id; this ask is now called ${now}.`,
  }),
  duplicates: wording<{ count: number; files: string }>({
    nl: ({ count, files }) => `${count} vragen dragen dit kenmerk: ${files}.`,
    en: ({ count, files }) => `${count} asks bear this id: ${files}.`,
  }),
} satisfies Record<string, Wording<never>>;

export const ruleCardWords = {
  page: wording<{ code: string; page: string }>({
    nl: ({ code, page }) => `Hele uitleg: ${page}, of \`policy-asks explain ${code}\`.`,
    en: ({ code, page }) => `Full explanation: ${page}, or \`policy-asks explain ${code}\`.`,
  }),
  unknown: wording<{ code: string; near: readonly string[] }>({
    nl: ({ code, near }) => `Er is geen regel ${quoted(code)}.${didYouMean(near, 'nl')}`,
    en: ({ code, near }) => `There is no rule ${quoted(code)}.${didYouMean(near, 'en')}`,
  }),
} satisfies Record<string, Wording<never>>;

export const roleCardWords = {
  role: says('rol in deze inbreng', 'role in this submission'),
  person: says('persoon in deze inbreng', 'person in this submission'),
} satisfies Record<string, Wording<never>>;
