// Why something is not renamed, in one or two sentences that say what to do instead.
import { type Wording, wording } from '../fact.ts';
import { quoted } from '../say.ts';
import { says } from '../sentence.ts';

export const renameWords = {
  nothing: says(
    'Hier staat niets dat u kunt hernoemen. Zet de cursor op het kenmerk (`id`) van een vraag, op een rol, een project of een indicator.',
    'There is nothing here to rename. Put the cursor on the id of an ask, on a role, a project or an indicator.',
  ),
  folder: says(
    'Dit bestand hoort door zijn map bij een vraag. Hernoem de vraag zelf; de map gaat dan mee.',
    'This file belongs to an ask by the folder it is in. Rename the ask itself; the folder goes along.',
  ),
  file: says(
    'Dit is de naam van een bestand. Hernoem het bestand zelf; de verwijzingen gaan dan mee.',
    'This is the name of a file. Rename the file itself; what refers to it goes along.',
  ),
  code: wording<{ code: string }>({
    nl: ({ code }) =>
      `${quoted(code)} komt uit een codelijst en heet overal zo. Kies zo nodig een andere code.`,
    en: ({ code }) =>
      `${quoted(code)} comes from a code list and is called so everywhere. Choose another code if needed.`,
  }),
  unknown: wording<{ id: string }>({
    nl: ({ id }) => `Er is geen vraag met kenmerk ${quoted(id)}. Verbeter eerst deze verwijzing.`,
    en: ({ id }) => `There is no ask with id ${quoted(id)}. Correct this link first.`,
  }),
  former: wording<{ id: string; now: string }>({
    nl: ({ id, now }) =>
      `${quoted(id)} is een eerder kenmerk van ${quoted(now)} en blijft geldig. Hernoem de vraag bij haar kenmerk van nu.`,
    en: ({ id, now }) =>
      `${quoted(id)} is a former id of ${quoted(now)} and stays valid. Rename the ask at the id it has now.`,
  }),
  twice: wording<{ id: string }>({
    nl: ({ id }) =>
      `Meer dan één vraag draagt of droeg het kenmerk ${quoted(id)}. Geef eerst een daarvan met de hand een ander kenmerk; dan is duidelijk welke verwijzingen bij welke vraag horen.`,
    en: ({ id }) =>
      `More than one ask bears or bore the id ${quoted(id)}. First give one of them another id by hand; then it is clear which links belong to which ask.`,
  }),
  form: wording<{ name: string }>({
    nl: ({ name }) =>
      `${quoted(name)} kan geen kenmerk zijn. Gebruik kleine letters en cijfers, met een streepje tussen de woorden, zoals ${quoted('rga-lelylijn')}.`,
    en: ({ name }) =>
      `${quoted(name)} cannot be an id. Use small letters and digits with a dash between words, such as ${quoted('rga-lelylijn')}.`,
  }),
  taken: wording<{ id: string; title: string }>({
    nl: ({ id, title }) =>
      `${quoted(id)} hoort of hoorde al bij een andere vraag: ${quoted(title)}. Een kenmerk hoort voor altijd bij één vraag; kies een ander.`,
    en: ({ id, title }) =>
      `${quoted(id)} belongs or belonged to another ask already: ${quoted(title)}. An id stays with one ask for ever; choose another.`,
  }),
  reviewed: wording<{ id: string }>({
    nl: ({ id }) =>
      `Onder ${quoted(id)} staan al opmerkingen of akkoorden in \`reviews/\`. Die zouden bij deze vraag terechtkomen; kies een ander kenmerk.`,
    en: ({ id }) =>
      `There are comments or approvals under ${quoted(id)} in \`reviews/\` already. They would end up with this ask; choose another id.`,
  }),
  unreadable: wording<{ file: string }>({
    nl: ({ file }) => `${quoted(file)} is niet goed te lezen. Herstel eerst de fouten in dat bestand.`,
    en: ({ file }) => `${quoted(file)} cannot be read well. First mend the slips in that file.`,
  }),
  blank: says('Geef een naam op één regel op.', 'Give a name on one line.'),
  inUse: wording<{ name: string }>({
    nl: ({ name }) =>
      `${quoted(name)} bestaat al. Hernoemen zou twee verschillende dingen tot één maken; kies een andere naam.`,
    en: ({ name }) =>
      `${quoted(name)} exists already. Renaming would make one thing of two; choose another name.`,
  }),
  signed: wording<{ key: string; ask: string }>({
    nl: ({ key, ask }) =>
      `${quoted(key)} ondertekende opmerkingen of akkoorden bij ${quoted(ask)}. Wat is ondertekend, verandert niet meer; voeg liever een nieuwe rol toe.`,
    en: ({ key, ask }) =>
      `${quoted(key)} signed comments or approvals of ${quoted(ask)}. What is signed never changes; rather add a new role.`,
  }),
  required: wording<{ key: string }>({
    nl: ({ key }) =>
      `In \`policy-asks.yaml\` is een akkoord van ${quoted(key)} vereist, en meer inbrengen hebben die rol. Spreek de naam eerst samen af.`,
    en: ({ key }) =>
      `\`policy-asks.yaml\` requires an approval by ${quoted(key)}, and several submissions have that role. First agree on the name together.`,
  }),
  sealed: wording<{ name: string; ask: string }>({
    nl: ({ name, ask }) =>
      `${quoted(name)} staat in ${quoted(ask)}, en daar rust een akkoord of een verwijzing met vingerafdruk op. Hernoemen zou die ongeldig maken.`,
    en: ({ name, ask }) =>
      `${quoted(name)} stands in ${quoted(ask)}, on which an approval or a link with a fingerprint rests. Renaming would make it void.`,
  }),
} satisfies Record<string, Wording<never>>;
