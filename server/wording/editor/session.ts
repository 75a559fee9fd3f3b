// What the server says when it cannot answer.
import { type Wording, wording } from '../fact.ts';
import { says } from '../sentence.ts';

export const sessionWords = {
  fault: wording<{ name: string }>({
    nl: ({ name }) =>
      `Dit ging mis in Policy Asks zelf (${name}). Uw tekst is onaangeroerd. Probeer het opnieuw; het logboek zegt waar het misging.`,
    en: ({ name }) =>
      `Something went wrong in Policy Asks itself (${name}). Your text is untouched. Try again; the log says where it went wrong.`,
  }),
  changed: says(
    'De tekst is intussen veranderd. Probeer het opnieuw.',
    'The text has changed in the meantime. Try again.',
  ),
  cancelled: says('Afgebroken.', 'Cancelled.'),
  reading: says('Portefeuille nakijken', 'Checking the portfolio'),
} satisfies Record<string, Wording<never>>;
