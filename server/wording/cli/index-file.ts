// What `policy-asks index` says: what was left out, what was written, and whether the file on disk still tells the same.
import { shellWord } from '../shell-word.ts';
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { counted, countedAsks, listed, quotedPath } from '../say.ts';

interface LeftOut {
  readonly internal: number;
  readonly embargo: number;
  readonly unsure: number;
  readonly withoutId: number;
}

function reasons({ internal, embargo, unsure, withoutId }: LeftOut, language: Language): string {
  const all =
    language === 'nl'
      ? ([
          [internal, 'is intern', 'zijn intern'],
          [embargo, 'is onder embargo', 'zijn onder embargo'],
          [unsure, 'is niet goed te lezen', 'zijn niet goed te lezen'],
          [withoutId, 'heeft geen bruikbaar kenmerk', 'hebben geen bruikbaar kenmerk'],
        ] as const)
      : ([
          [internal, 'is internal', 'are internal'],
          [embargo, 'is under embargo', 'are under embargo'],
          [unsure, 'cannot be read well', 'cannot be read well'],
          [withoutId, 'has no usable id', 'have no usable id'],
        ] as const);
  return listed(
    all.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many, language)])),
    language,
  );
}

const total = ({ internal, embargo, unsure, withoutId }: LeftOut): number =>
  internal + embargo + unsure + withoutId;

const adviceNl = ({ unsure }: LeftOut): string =>
  unsure === 0 ? '' : ' `policy-asks lint` zegt wat er niet te lezen is.';
const adviceEn = ({ unsure }: LeftOut): string =>
  unsure === 0 ? '' : ' `policy-asks lint` says what cannot be read.';

export const indexWords = {
  leftOut: wording<LeftOut>({
    nl: (left) =>
      `Niet in de inhoudsopgave: ${countedAsks(total(left), 'nl')} (${reasons(left, 'nl')}).${adviceNl(left)}`,
    en: (left) =>
      `Not in the index: ${countedAsks(total(left), 'en')} (${reasons(left, 'en')}).${adviceEn(left)}`,
  }),
  written: wording<{ file: string; asks: number }>({
    nl: ({ file, asks }) =>
      `Inhoudsopgave van ${countedAsks(asks, 'nl')} geschreven in ${quotedPath(file)}. Een ander noemt haar bij \`indexes\` in zijn policy-asks.yaml.`,
    en: ({ file, asks }) =>
      `Index of ${countedAsks(asks, 'en')} written to ${quotedPath(file)}. Others name it under \`indexes\` in their policy-asks.yaml.`,
  }),
  upToDate: wording<{ file: string }>({
    nl: ({ file }) => `${quotedPath(file)} is bij.`,
    en: ({ file }) => `${quotedPath(file)} is up to date.`,
  }),
  outdated: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} is niet bij: de vragen zijn sindsdien veranderd. Maak haar opnieuw met \`policy-asks index --output ${shellWord(file)}\`.`,
    en: ({ file }) =>
      `${quotedPath(file)} is out of date: the asks changed since. Make it again with \`policy-asks index --output ${shellWord(file)}\`.`,
  }),
  absent: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} is er niet. Maak haar met \`policy-asks index --output ${shellWord(file)}\`.`,
    en: ({ file }) =>
      `${quotedPath(file)} is not there. Make it with \`policy-asks index --output ${shellWord(file)}\`.`,
  }),
  wrongName: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} kan geen inhoudsopgave worden: de naam moet eindigen op \`.json\`, anders wordt zij door een andere portefeuille niet gelezen.`,
    en: ({ file }) =>
      `${quotedPath(file)} cannot become an index: its name must end in \`.json\`, or no other portfolio reads it.`,
  }),
  ofAnother: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} staat in policy-asks.yaml bij \`indexes\`: het is de inhoudsopgave van een andere portefeuille. Er is niets overschreven. Kies een andere naam, zoals policy-asks.index.json.`,
    en: ({ file }) =>
      `${quotedPath(file)} stands in policy-asks.yaml under \`indexes\`: it is the index of another portfolio. Nothing was overwritten. Choose another name, such as policy-asks.index.json.`,
  }),
  somethingElse: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} bestaat al en is geen inhoudsopgave. Er is niets overschreven. Kies een andere naam, zoals policy-asks.index.json.`,
    en: ({ file }) =>
      `${quotedPath(file)} exists already and is no index. Nothing was overwritten. Choose another name, such as policy-asks.index.json.`,
  }),
} satisfies Record<string, Wording<never>>;
