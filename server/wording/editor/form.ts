// What an ask as a form says: its sections, what may be added, why something is not changed here, and what a typed text should be.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { listed, quoted } from '../say.ts';
import { type Sentence, says } from '../sentence.ts';

export const sectionWords = {
  identity: {
    label: says('De vraag in het kort', 'The ask in short'),
    lead: says(
      'Waar de vraag over gaat en wie erbij hoort.',
      'What the ask is about and who answers for it.',
    ),
  },
  asked: {
    label: says('Wat er wordt gevraagd', 'What is asked'),
    lead: says(
      'Voor welk doel, voor welk gebied en langs welke weg het Rijk kan helpen.',
      'For which goal, for which area and by which route the national government can help.',
    ),
  },
  money: {
    label: says('Geld', 'Money'),
    lead: says(
      'Of er geld wordt gevraagd, hoeveel, voor welke jaren en wie meebetaalt.',
      'Whether money is asked, how much, for which years and who pays along.',
    ),
  },
  addressee: {
    label: says('Aan wie, en wanneer', 'To whom, and when'),
    lead: says('Wie erover beslist en op welk moment.', 'Who decides on it and at which moment.'),
  },
  backing: {
    label: says('Wat ervoor pleit', 'What speaks for it'),
    lead: says(
      'Wat u zelf inbrengt, welke feiten er zijn en hoe het resultaat te zien is.',
      'What you bring yourself, which facts there are and how the result can be seen.',
    ),
  },
  relations: {
    label: says('Samenhang met andere vragen', 'Relation to other asks'),
    lead: says(
      'Van welke vragen deze vraag afhangt en waar zij bij hoort.',
      'On which asks this ask depends and where it belongs.',
    ),
  },
  standing: {
    label: says('Hoe het ermee staat', 'How it stands'),
    lead: says(
      'De status, het verloop, wat Kamer en kabinet deden en wat er is toegekend.',
      'The status, the steps, what Chamber and cabinet did and what was granted.',
    ),
  },
} satisfies Record<string, { readonly label: Sentence; readonly lead: Sentence }>;

/** What the button says that adds a part, by the field it is a part of. */
export const addWords: Readonly<Record<string, Sentence>> = {
  parts: says('Partij toevoegen', 'Add a party'),
  contribution: says('Bijdrage toevoegen', 'Add a contribution'),
  claims: says('Bewering toevoegen', 'Add a claim'),
  evidence: says('Bron toevoegen', 'Add a source'),
  indicators: says('Indicator toevoegen', 'Add an indicator'),
  distinctFrom: says('Vraag toevoegen', 'Add an ask'),
  waivers: says('Uitzondering toevoegen', 'Add a waiver'),
  history: says('Stap toevoegen', 'Add a step'),
  followUp: says('Motie, toezegging of brief toevoegen', 'Add a motion, promise or letter'),
};

/** How strictly an ask is checked. */
export const profileWords: Readonly<Record<string, Sentence>> = {
  draft: says('als concept', 'as a draft'),
  steering: says('voor de stuurgroep', 'for the steering group'),
  submit: says('om in te dienen', 'for submission'),
};

export const formWords = {
  add: says('Toevoegen', 'Add'),
  nth: wording<{ label: string; place: number }>({
    nl: ({ label, place }) => `${label} ${place}`,
    en: ({ label, place }) => `${label} ${place}`,
  }),
  needed: says('Nog nodig voor het indienen.', 'Still needed before submitting.'),
  neededOr: wording<{ others: readonly string[] }>({
    nl: ({ others }) => `Dit of ${all(others, 'nl')} is nog nodig voor het indienen.`,
    en: ({ others }) => `This or ${all(others, 'en')} is still needed before submitting.`,
  }),
  unnamed: says('Vraag zonder titel', 'Ask without a title'),
  nthAsk: wording<{ place: number; title: string }>({
    nl: ({ place, title }) => `${place}. ${title}`,
    en: ({ place, title }) => `${place}. ${title}`,
  }),
  unreadable: says(
    'De tekst van deze vraag is nu niet te lezen. Herstel de tekst; daarna staat het formulier er weer.',
    'The text of this ask cannot be read now. Mend the text; then the form is here again.',
  ),
  noAsk: says(
    'In dit bestand staat nog geen vraag. Begin in de tekst met een titel, of maak een nieuwe vraag.',
    'There is no ask in this file yet. Begin with a title in the text, or make a new ask.',
  ),
  notAnAsk: says('Alleen een vraag heeft een formulier.', 'Only an ask has a form.'),
  otherShape: says(
    'Dit staat anders in de tekst dan het formulier kan tonen. Bewerk het in de tekst.',
    'This stands in the text in another way than the form can show. Edit it in the text.',
  ),
  misread: says(
    'Deze waarde leest anders dan zij is geschreven. Bekijk haar in de tekst.',
    'This value reads otherwise than it is written. Look at it in the text.',
  ),
  idIsFixed: says(
    'Andere vragen en de notitie kunnen naar dit kenmerk verwijzen. Verander het in de tekst met “Hernoemen” (F2); dan gaan alle verwijzingen mee.',
    'Other asks and the note may point at this id. Change it in the text with “Rename” (F2); then all references go along.',
  ),
  withConditions: says('heeft voorwaarden, te zien in de tekst', 'has conditions, to be seen in the text'),
  changed: says(
    'De tekst is ondertussen veranderd. Het formulier is bijgewerkt; probeer het nog eens.',
    'The text has changed meanwhile. The form is up to date again; please try once more.',
  ),
  notHere: says(
    'Dit kan het formulier niet veilig in de tekst zetten. Bewerk het in de tekst.',
    'The form cannot safely write this into the text. Edit it in the text.',
  ),
  notAField: says('Dit veld is er niet.', 'There is no such field.'),
  fixGone: says('Deze verbetering past niet meer bij de tekst.', 'This fix does not fit the text any more.'),
  expected: wording<{ typed: string; expected: string }>({
    nl: ({ typed, expected }) => `${quoted(typed)} past hier niet. Verwacht wordt ${expected}.`,
    en: ({ typed, expected }) => `${quoted(typed)} does not fit here. Expected is ${expected}.`,
  }),
  amount: says(
    'een heel bedrag in euro’s, bijvoorbeeld 2.500.000 of 2,5 miljoen',
    'a whole amount in euros, for example 2,500,000 or 2.5 million',
  ),
  date: says(
    'een datum die bestaat, bijvoorbeeld 12-03-2026 of 12 maart 2026',
    'a date that exists, for example 12-03-2026 or 12 March 2026',
  ),
  number: says('een getal, bijvoorbeeld 12,5', 'a number, for example 12.5'),
  hint: wording<{ expected: string }>({
    nl: ({ expected }) => `Hier hoort ${expected}.`,
    en: ({ expected }) => `What belongs here: ${expected}.`,
  }),
} satisfies Record<string, Wording<never>>;

const all = (names: readonly string[], language: Language): string =>
  listed(
    names.map((name) => quoted(name)),
    language,
    'or',
  );
