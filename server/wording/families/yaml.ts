// What reading a text found wrong, without the jargon of YAML: what stands there, why it matters, what to write instead.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { quoted } from '../say.ts';

/** Every slip that makes a line unreadable. */
export type SyntaxSlip =
  | 'not-text'
  | 'not-utf8'
  | 'missing-colon'
  | 'missing-space'
  | 'missing-dash-space'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'broken-list'
  | 'colon-in-text'
  | 'backslash'
  | 'sign-at-start'
  | 'indentation'
  | 'joined-lines'
  | 'tab'
  | 'stray-text'
  | 'too-many';

/** Why YAML reads something else than what is written. */
export type ChangeCause =
  | 'sign'
  | 'leading-zero'
  | 'many-digits'
  | 'exponent'
  | 'other-base'
  | 'not-finite'
  | 'date';

export type UnsupportedKind =
  | 'anchor'
  | 'tag'
  | 'merge-key'
  | 'complex-key'
  | 'directive'
  | 'too-deep'
  | 'too-large';

type Sentence = (text: string) => string;

const syntax: Record<SyntaxSlip, Record<Language, Sentence>> = {
  'not-text': {
    nl: () =>
      'Dit bestand bevat geen leesbare tekst; misschien is het een Word-, Excel- of zip-bestand met een verkeerde naam. ' +
      'Er is niets van gecontroleerd. Zet de inhoud over naar een gewoon tekstbestand, of geef het bestand zijn eigen extensie terug.',
    en: () =>
      'This file holds no readable text; it may be a Word, Excel or zip file with the wrong name. ' +
      'Nothing in it was checked. Move its contents to a plain text file, or give the file its own extension back.',
  },
  'not-utf8': {
    nl: () =>
      'Dit bestand is niet opgeslagen als UTF-8, waardoor letters als é en ë verloren kunnen gaan. ' +
      'Er is niets van gecontroleerd. Sla het opnieuw op met de codering UTF-8.',
    en: () =>
      'This file was not saved as UTF-8, so letters such as é and ë may be lost. ' +
      'Nothing in it was checked. Save it again with the encoding UTF-8.',
  },
  'missing-colon': {
    nl: (text) =>
      `Achter ${text} ontbreekt een dubbele punt, dus deze regel kan niet worden gelezen en telt nu niet mee. ` +
      'Schrijf een veld als “veld: waarde”.',
    en: (text) =>
      `There is no colon after ${text}, so this line cannot be read and does not count now. ` +
      'Write a field as “field: value”.',
  },
  'missing-space': {
    nl: (text) =>
      `Achter de dubbele punt van ${text} ontbreekt een spatie; zonder spatie hoort de waarde bij de naam van het veld. ` +
      'Zet er een spatie tussen.',
    en: (text) =>
      `There is no space after the colon of ${text}; without it the value becomes part of the field's name. ` +
      'Put a space between them.',
  },
  'missing-dash-space': {
    nl: (text) =>
      `Achter het streepje van ${text} ontbreekt een spatie, dus dit telt niet als regel van de lijst. ` +
      'Zet een spatie achter het streepje.',
    en: (text) =>
      `There is no space after the dash of ${text}, so this does not count as a line of the list. ` +
      'Put a space after the dash.',
  },
  'unclosed-quote': {
    nl: (text) =>
      `De tekst ${text} begint met een aanhalingsteken dat niet wordt gesloten, dus onduidelijk is waar de tekst ophoudt. ` +
      'Zet aan het eind hetzelfde aanhalingsteken.',
    en: (text) =>
      `The text ${text} opens with a quotation mark that is never closed, so it is unclear where the text ends. ` +
      'Put the same quotation mark at the end.',
  },
  'text-after-quote': {
    nl: (text) =>
      `In ${text} gaat de tekst door na het aanhalingsteken dat haar sluit; dat stuk wordt niet gelezen. ` +
      'Zet de hele tekst tussen enkele aanhalingstekens.',
    en: (text) =>
      `In ${text} the text goes on after the quotation mark that closes it; that part is not read. ` +
      'Put the whole text in single quotation marks.',
  },
  'unclosed-bracket': {
    nl: (text) =>
      `In ${text} ontbreekt een sluithaakje, dus onduidelijk is waar de opsomming ophoudt. Zet het haakje aan het eind.`,
    en: (text) =>
      `A closing bracket is missing in ${text}, so it is unclear where the list ends. Put the bracket at the end.`,
  },
  'stray-bracket': {
    nl: (text) =>
      `In ${text} staat een sluithaakje te veel, waardoor de regels erna niet te lezen zijn. ` +
      'Haal het weg, of zet de hele tekst tussen aanhalingstekens.',
    en: (text) =>
      `There is a closing bracket too many in ${text}, which makes the lines after it unreadable. ` +
      'Remove it, or put the whole text in quotation marks.',
  },
  'broken-list': {
    nl: (text) =>
      `De opsomming ${text} is niet te lezen en telt nu niet mee. Kijk of er een komma, een dubbele punt of een haakje ontbreekt.`,
    en: (text) =>
      `The list ${text} cannot be read and does not count now. See whether a comma, a colon or a bracket is missing.`,
  },
  'colon-in-text': {
    nl: (text) =>
      `In de tekst ${text} staat een dubbele punt met een spatie, en dat leest als een nieuw veld. ` +
      'Zet de hele tekst tussen aanhalingstekens.',
    en: (text) =>
      `The text ${text} holds a colon followed by a space, which reads as a new field. ` +
      'Put the whole text in quotation marks.',
  },
  backslash: {
    nl: (text) =>
      `In ${text} staat een backslash tussen dubbele aanhalingstekens, en daar heeft hij een eigen betekenis. ` +
      'Zet de hele tekst tussen enkele aanhalingstekens.',
    en: (text) =>
      `There is a backslash between double quotation marks in ${text}, where it has a meaning of its own. ` +
      'Put the whole text in single quotation marks.',
  },
  'sign-at-start': {
    nl: (text) =>
      `De tekst ${text} begint met een teken dat in YAML een eigen betekenis heeft, dus zo kan hij niet worden gelezen. ` +
      'Zet de hele tekst tussen aanhalingstekens.',
    en: (text) =>
      `The text ${text} begins with a sign that has a meaning of its own in YAML, so it cannot be read like this. ` +
      'Put the whole text in quotation marks.',
  },
  indentation: {
    nl: (text) =>
      `De regel ${text} springt anders in dan de regels waar zij bij hoort, dus onduidelijk is waar zij onder valt. ` +
      'Zet haar precies onder de andere velden van dezelfde groep.',
    en: (text) =>
      `The line ${text} is indented differently from the lines it belongs with, so it is unclear what it falls under. ` +
      'Put it exactly below the other fields of the same group.',
  },
  'joined-lines': {
    nl: (text) =>
      `${text} staat achter een ander veld op dezelfde regel, dus onduidelijk is waar de regels eronder bij horen. ` +
      'Zet het op een eigen regel.',
    en: (text) =>
      `${text} stands after another field on the same line, so it is unclear what the lines below it belong to. ` +
      'Put it on a line of its own.',
  },
  tab: {
    nl: () =>
      'Hier wordt ingesprongen met een tab, en YAML staat alleen spaties toe. Vervang elke tab aan het begin van de regel door twee spaties.',
    en: () =>
      'A tab is used for indentation here, and YAML allows only spaces. Replace each tab at the start of the line by two spaces.',
  },
  'stray-text': {
    nl: (text) =>
      `${text} is geen veld, geen waarde en geen regel van een lijst. Deze regel telt nu niet mee. ` +
      'Maak er “veld: waarde” van, zet er “# ” voor als het een opmerking is, of haal de regel weg.',
    en: (text) =>
      `${text} is no field, no value and no line of a list. This line does not count now. ` +
      'Make it “field: value”, put “# ” before it if it is a remark, or remove the line.',
  },
  'too-many': {
    nl: () =>
      'Hier staan zo veel fouten dat niet alles is opgesomd. Los eerst de fouten erboven op; daarna ziet u wat er nog over is.',
    en: () =>
      'There are so many mistakes here that not all are listed. Mend those above first; then you see what is left.',
  },
};

const unsupported: Record<UnsupportedKind, Record<Language, Sentence>> = {
  anchor: {
    nl: (text) =>
      `${text} verwijst binnen het bestand naar een ander stuk tekst (met & en *). In een vraag mag dat niet: ` +
      'wie de regel leest, moet zien wat er staat. Schrijf de waarde uit op elke plek.',
    en: (text) =>
      `${text} refers to another part of the file (with & and *). That is not allowed in an ask: ` +
      'whoever reads the line must see what it says. Write the value out at every place.',
  },
  tag: {
    nl: (text) =>
      `${text} is een typeaanduiding van YAML, en die worden hier niet gelezen. Haal haar weg, of zet de hele tekst tussen aanhalingstekens.`,
    en: (text) =>
      `${text} is a type mark of YAML, and those are not read here. Remove it, or put the whole text in quotation marks.`,
  },
  'merge-key': {
    nl: (text) =>
      `${text} haalt velden uit een ander stuk van het bestand binnen. In een vraag mag dat niet: ` +
      'wie de regel leest, moet zien wat er staat. Schrijf de velden hier uit.',
    en: (text) =>
      `${text} pulls in fields from another part of the file. That is not allowed in an ask: ` +
      'whoever reads the line must see what it says. Write the fields out here.',
  },
  'complex-key': {
    nl: (text) =>
      `${text} staat op de plek van een veldnaam, maar is een opsomming. Dit veld telt nu niet mee. Gebruik één woord als naam van een veld.`,
    en: (text) =>
      `${text} stands where a field's name belongs, but is a list. This field does not count now. Use one word as the name of a field.`,
  },
  directive: {
    nl: (text) =>
      `${text} is een instructie aan YAML zelf, en die heeft hier geen betekenis. Haal de regel weg.`,
    en: (text) => `${text} is an instruction to YAML itself, which has no meaning here. Remove the line.`,
  },
  'too-deep': {
    nl: (text) =>
      `Hier zitten meer dan ${text} lagen in elkaar; zo diep gaat geen enkele vraag. Dit stuk is niet gecontroleerd. ` +
      'Kijk of er haakjes of streepjes te veel staan.',
    en: (text) =>
      `More than ${text} levels are nested here; no ask goes that deep. This part was not checked. ` +
      'See whether there are too many brackets or dashes.',
  },
  'too-large': {
    nl: (text) =>
      `Dit bestand is langer dan ${text} tekens; zo lang is geen enkele vraag. Er is niets van gecontroleerd. ` +
      'Verdeel de vragen over meer bestanden, of zet bijlagen elders.',
    en: (text) =>
      `This file is longer than ${text} characters; no ask is that long. Nothing in it was checked. ` +
      'Spread the asks over more files, or keep annexes elsewhere.',
  },
};

interface Changed {
  readonly cause: ChangeCause;
  readonly written: string;
  /** What YAML makes of it. */
  readonly read?: string | number;
}

const changed: Record<ChangeCause, Wording<{ written: string; read: string }>> = {
  sign: wording({
    nl: ({ written }) =>
      `De tekst ${written} begint met een teken dat in YAML een eigen betekenis heeft, waardoor een stuk van de tekst verdwijnt of verandert.`,
    en: ({ written }) =>
      `The text ${written} begins with a sign that has a meaning of its own in YAML, so part of the text vanishes or changes.`,
  }),
  'leading-zero': wording({
    nl: ({ written, read }) =>
      `${written} wordt als getal gelezen: ${read}. De nul aan het begin gaat verloren.`,
    en: ({ written, read }) => `${written} is read as a number: ${read}. The zero at its start is lost.`,
  }),
  'many-digits': wording({
    nl: ({ written, read }) =>
      `${written} wordt als getal gelezen, en zo'n lang getal wordt afgerond tot ${read}. De laatste cijfers gaan verloren.`,
    en: ({ written, read }) =>
      `${written} is read as a number, and so long a number is rounded to ${read}. The last digits are lost.`,
  }),
  exponent: wording({
    nl: ({ written, read }) => `${written} wordt gelezen als een macht van tien: ${read}.`,
    en: ({ written, read }) => `${written} is read as a power of ten: ${read}.`,
  }),
  'other-base': wording({
    nl: ({ written, read }) => `${written} wordt gelezen als een getal in een ander talstelsel: ${read}.`,
    en: ({ written, read }) => `${written} is read as a number in another base: ${read}.`,
  }),
  'not-finite': wording({
    nl: ({ written }) =>
      `${written} wordt gelezen als “oneindig” of “geen getal”, en daar kan niets mee worden gerekend.`,
    en: ({ written }) =>
      `${written} is read as “infinity” or “not a number”, and nothing can be reckoned with that.`,
  }),
  date: wording({
    nl: ({ written }) =>
      `De naam ${written} heeft de vorm van een datum. Hier blijft het tekst, maar veel andere programma's maken er een datum van en vinden de vraag dan niet terug.`,
    en: ({ written }) =>
      `The name ${written} has the form of a date. It stays a text here, but many other programs make a date of it and then no longer find the ask.`,
  }),
};

const quoteAdvice: Record<Language, string> = {
  nl: ' Zet aanhalingstekens om de hele tekst.',
  en: ' Put quotation marks around the whole text.',
};

function sayChanged({ cause, written, read }: Changed, language: Language): string {
  const facts = { written: quoted(written), read: String(read ?? '') };
  return changed[cause][language](facts) + quoteAdvice[language];
}

const sides = {
  nl: (ours?: string, theirs?: string) =>
    ours === undefined || theirs === undefined ? '' : ` (${quoted(ours)} en ${quoted(theirs)})`,
  en: (ours?: string, theirs?: string) =>
    ours === undefined || theirs === undefined ? '' : ` (${quoted(ours)} and ${quoted(theirs)})`,
};

export const yaml = {
  findings: {
    'yaml/syntax': wording<{ slip: SyntaxSlip; text?: string }>({
      nl: ({ slip, text }) => syntax[slip].nl(quoted(text ?? '')),
      en: ({ slip, text }) => syntax[slip].en(quoted(text ?? '')),
    }),
    'yaml/duplicate-key': wording<{ key: string }>({
      nl: ({ key }) =>
        `Het veld ${quoted(key)} staat hier twee keer. Alleen het laatste telt; wat er eerder staat gaat verloren. ` +
        'Houd er één over.',
      en: ({ key }) =>
        `The field ${quoted(key)} stands here twice. Only the last one counts; what stands earlier is lost. Keep one.`,
    }),
    'yaml/conflict-markers': wording<{ ours?: string; theirs?: string }>({
      nl: ({ ours, theirs }) =>
        `Hier staan twee versies onder elkaar die git niet kon samenvoegen${sides.nl(ours, theirs)}. ` +
        'Zolang beide er staan, telt alleen de eerste. Kies wat blijft en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
      en: ({ ours, theirs }) =>
        `Two versions stand here, one below the other, that git could not merge${sides.en(ours, theirs)}. ` +
        'While both are there, only the first counts. Choose what stays and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    }),
    'yaml/text-cut': wording<{ text: string; cut: string }>({
      nl: ({ text, cut }) =>
        `De tekst ${quoted(text)} wordt hier afgekapt: wat na “ #” komt, telt als opmerking, dus ${quoted(cut)} valt weg. ` +
        'Zet aanhalingstekens om de hele tekst. Is het wel een opmerking, schrijf dan een spatie na het hekje.',
      en: ({ text, cut }) =>
        `The text ${quoted(text)} is cut here: what comes after “ #” counts as a remark, so ${quoted(cut)} is lost. ` +
        'Put quotation marks around the whole text. If it is a remark, write a space after the hash sign.',
    }),
    'yaml/text-changed': wording<{ cause: ChangeCause; written: string; read?: string | number }>({
      nl: (facts) => sayChanged(facts, 'nl'),
      en: (facts) => sayChanged(facts, 'en'),
    }),
    'yaml/unsupported': wording<{ kind: UnsupportedKind; text?: string; limit?: number }>({
      nl: ({ kind, text, limit }) =>
        unsupported[kind].nl(limit === undefined ? quoted(text ?? '') : String(limit)),
      en: ({ kind, text, limit }) =>
        unsupported[kind].en(limit === undefined ? quoted(text ?? '') : String(limit)),
    }),
  },
  places: {
    'also-here': wording({ nl: () => 'Ook hier', en: () => 'Here too' }),
    'conflict-theirs': wording({ nl: () => 'De andere versie', en: () => 'The other version' }),
  },
  fixes: {
    'quote-text': wording({
      nl: () => 'Zet de hele tekst tussen aanhalingstekens',
      en: () => 'Put the whole text in quotation marks',
    }),
    'add-sign': wording<{ sign: string }>({
      nl: ({ sign }) => (sign === ' ' ? 'Voeg een spatie in' : `Zet ${quoted(sign)} erbij`),
      en: ({ sign }) => (sign === ' ' ? 'Insert a space' : `Add ${quoted(sign)}`),
    }),
    'remove-sign': wording<{ sign: string }>({
      nl: ({ sign }) => `Haal ${quoted(sign)} weg`,
      en: ({ sign }) => `Remove ${quoted(sign)}`,
    }),
    'indent-like-group': wording({
      nl: () => 'Laat de regel inspringen zoals de andere velden van de groep',
      en: () => 'Indent the line like the other fields of the group',
    }),
    'own-line': wording({
      nl: () => 'Zet dit veld op een eigen regel',
      en: () => 'Put this field on a line of its own',
    }),
    'tabs-to-spaces': wording({
      nl: () => 'Vervang de tabs door spaties',
      en: () => 'Replace the tabs by spaces',
    }),
    'keep-ours': wording<{ name?: string }>({
      nl: ({ name }) => `Houd de eerste versie${name === undefined ? '' : ` (${quoted(name)})`}`,
      en: ({ name }) => `Keep the first version${name === undefined ? '' : ` (${quoted(name)})`}`,
    }),
    'keep-theirs': wording<{ name?: string }>({
      nl: ({ name }) => `Houd de tweede versie${name === undefined ? '' : ` (${quoted(name)})`}`,
      en: ({ name }) => `Keep the second version${name === undefined ? '' : ` (${quoted(name)})`}`,
    }),
    'remove-line': wording({ nl: () => 'Haal deze regel weg', en: () => 'Remove this line' }),
  },
  reasons: {},
};
