// Why a file or folder of a portfolio could not be read, in a sentence.
import { type Wording, wording } from './fact.ts';
import type { Language } from './language.ts';
import { quotedPath } from './say.ts';

const reasons = {
  gone: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} bestaat niet. Controleer de naam, en de map waarin u de opdracht geeft.`,
    en: ({ path }) =>
      `${quotedPath(path)} does not exist. Check the name, and the folder in which you give the command.`,
  }),
  denied: wording<{ path: string }>({
    nl: ({ path }) =>
      `U heeft geen rechten om ${quotedPath(path)} te lezen. Vraag de beheerder van deze map om toegang.`,
    en: ({ path }) =>
      `You have no rights to read ${quotedPath(path)}. Ask the owner of this folder for access.`,
  }),
  outside: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} verwijst naar een plek buiten de portefeuille en is daarom niet gelezen. Zet het bestand zelf in de portefeuille.`,
    en: ({ path }) =>
      `${quotedPath(path)} points to a place outside the portfolio and was therefore not read. Put the file itself in the portfolio.`,
  }),
  link: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} is een snelkoppeling en is daarom niet gelezen: in een browser is niet te zien of zij de portefeuille uit leidt. Zet het bestand zelf op die plek, of open de portefeuille op uw eigen computer.`,
    en: ({ path }) =>
      `${quotedPath(path)} is a link and was therefore not read: in a browser nobody can see whether it leads out of the portfolio. Put the file itself in that place, or open the portfolio on your own computer.`,
  }),
  'no-file': wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} is geen gewoon bestand (bijvoorbeeld een snelkoppeling die nergens heen leidt) en is daarom niet gelezen: wat daar hoort te staan, is niet nagekeken. Zet het bestand zelf op die plek, of haal ${quotedPath(path)} weg.`,
    en: ({ path }) =>
      `${quotedPath(path)} is no ordinary file (for instance a link that leads nowhere) and was therefore not read: what belongs there was not checked. Put the file itself in that place, or remove ${quotedPath(path)}.`,
  }),
  name: wording<{ path: string }>({
    nl: ({ path }) =>
      `Het bestand ${quotedPath(path)} is niet gelezen, omdat zijn naam tekens bevat die geen tekst zijn (op de plek van \uFFFD). Geef het een andere naam.`,
    en: ({ path }) =>
      `The file ${quotedPath(path)} was not read, because its name holds characters that are no text (where \uFFFD stands). Give it another name.`,
  }),
  failed: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} kan niet worden gelezen. Controleer of de schijf of netwerkmap bereikbaar is.`,
    en: ({ path }) =>
      `${quotedPath(path)} cannot be read. Check whether the disk or network folder is within reach.`,
  }),
} satisfies Record<string, Wording<never>>;

export type Unreadable = keyof typeof reasons | 'not-a-folder';

/** Why a path could not be read. */
export function unreadSentence(problem: Unreadable, path: string, language: Language): string {
  return reasons[problem === 'not-a-folder' ? 'failed' : problem][language]({ path });
}
