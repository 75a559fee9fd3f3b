// What may be wrong with where reports should go.
import { type Wording, wording } from '../fact.ts';
import { listed, quoted, quotedPath } from '../say.ts';

export const reportDestinations = {
  badOutput: wording<{ wish: string; formats: readonly string[] }>({
    nl: ({ wish, formats }) =>
      `“--output” wil een vorm en een bestand, zoals \`sarif=bevindingen.sarif\`; ${quoted(wish)} is dat niet. De vormen zijn ${listed(formats, 'nl')}.`,
    en: ({ wish, formats }) =>
      `“--output” wants a format and a file, such as \`sarif=findings.sarif\`; ${quoted(wish)} is not that. The formats are ${listed(formats, 'en')}.`,
  }),
  twoPrinted: wording<{ one: string; other: string }>({
    nl: ({ one, other }) =>
      `Er kan maar één vorm op het scherm, niet ${one} én ${other}. Stuur er een naar een bestand: \`--output ${other}=BESTAND\`.`,
    en: ({ one, other }) =>
      `Only one format can be printed, not both ${one} and ${other}. Send one to a file: \`--output ${other}=FILE\`.`,
  }),
  oneFile: wording<{ one: string; other: string; path: string }>({
    nl: ({ one, other, path }) =>
      `Twee verslagen, ${one} en ${other}, zouden naar ${quotedPath(path)} gaan: het tweede zou het eerste overschrijven. Geef elk een eigen bestand.`,
    en: ({ one, other, path }) =>
      `Two reports, ${one} and ${other}, would go to ${quotedPath(path)}: the second would overwrite the first. Give each a file of its own.`,
  }),
  ownFile: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} hoort bij de portefeuille en wordt niet overschreven. Kies een ander bestand voor het verslag.`,
    en: ({ path }) =>
      `${quotedPath(path)} belongs to the portfolio and is not overwritten. Choose another file for the report.`,
  }),
  notWritten: wording<{ path: string }>({
    nl: ({ path }) =>
      `Het verslag kan niet naar ${quotedPath(path)} worden geschreven. Controleer of de map bestaat en of u er mag schrijven.`,
    en: ({ path }) =>
      `The report cannot be written to ${quotedPath(path)}. Check whether the folder exists and whether you may write there.`,
  }),
} satisfies Record<string, Wording<never>>;
