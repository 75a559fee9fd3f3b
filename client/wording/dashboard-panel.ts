// What is said about the dashboard outside its page.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { quoted } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const panelWords = {
  title: says('Overzicht van de vragen', 'Dashboard of asks'),
  notThere: says('de vraag is er niet meer. Kijk opnieuw.', 'the ask is not there any more. Look again.'),
  textChanged: says(
    'de tekst is intussen veranderd. Kies de status opnieuw.',
    'the text has changed meanwhile. Choose the status again.',
  ),
  notApplied: says(
    'de status kon niet in de tekst worden gezet.',
    'the status could not be written into the text.',
  ),
  noBorders: wording<{ file: string }>({
    nl: ({ file }) =>
      `De kaart toont tegels: in ${quoted(file)} staan geen grenzen van COROP-gebieden, of het bestand is niet te lezen of groter dan 20 MB. Kijk naar de instelling “policyAsks.bordersFile”.`,
    en: ({ file }) =>
      `The map shows tiles: ${quoted(file)} holds no borders of COROP areas, cannot be read or is larger than 20 MB. Look at the setting “policyAsks.bordersFile”.`,
  }),
} satisfies Record<string, Wording<never>>;
