// Comments and first texts in the files that `init` and `new` write, in the language of the portfolio.
import { type Wording, wording } from './fact.ts';
import { type Sentence, says } from './sentence.ts';

export const templateWords = {
  defaultTitle: says('Vragen aan het Rijk', 'Asks to the national government'),
  portfolioComment: says(
    'De wortel van deze portefeuille. Alles in deze map en daaronder hoort erbij.',
    'The root of this portfolio. Everything in this folder and below belongs to it.',
  ),
  profileComment: says(
    'Hoe streng er wordt gecontroleerd: draft, steering of submit.',
    'How strict the check is: draft, steering or submit.',
  ),
  submissionComment: says(
    'Eén inbreng: wie dient wat in, bij welke gelegenheid.',
    'One submission: who submits what, on which occasion.',
  ),
  submissionTitle: says('Inbreng', 'Submission'),
  submitterComment: says(
    'Code van de gemeente, provincie of regio die indient.',
    'Code of the municipality, province or region that submits.',
  ),
  submitterAssumed: says(
    'Nog in te vullen: dit is het hele land. Zet hier de code van uw eigen gemeente, provincie of regio.',
    'To be filled in: this is the whole country. Put the code of your own municipality, province or region here.',
  ),
  noteComment: says(
    'Het verhaal in gewone tekst, naast deze inbreng.',
    'The story in plain text, beside this submission.',
  ),
  fictionalComment: says(
    'true als de inbreng verzonnen is, bijvoorbeeld om te oefenen.',
    'true when the submission is made up, for instance for practice.',
  ),
  exampleId: says('voorbeeldvraag', 'example-ask'),
  exampleTitle: says('Voorbeeldvraag: vervang deze titel', 'Example ask: replace this title'),
  exampleComment: says(
    'Een vraag. Deze is een voorbeeld: verander of verwijder hem. Een nieuwe maakt u met `policy-asks new`.',
    'An ask. This one is an example: change or delete it. Make a new one with `policy-asks new`.',
  ),
  noteText: wording<{ title: string; ask: string; link: string }>({
    nl: ({ title, ask, link }) =>
      `# ${title}\n\nSchrijf hier het verhaal. Verwijs naar een vraag met een gewone link, zoals\n[${ask}](ask:${link}).\n`,
    en: ({ title, ask, link }) =>
      `# ${title}\n\nWrite the story here. Refer to an ask with an ordinary link, such as\n[${ask}](ask:${link}).\n`,
  }),
  emptyNote: wording<{ title: string }>({
    nl: ({ title }) => `# ${title}\n\nSchrijf hier het verhaal.\n`,
    en: ({ title }) => `# ${title}\n\nWrite the story here.\n`,
  }),
  idComment: says('Vaste aanduiding; verandert nooit meer.', 'Lasting id; never changes any more.'),
  missing: says(
    'Nog in te vullen: haal # weg bij wat u weet.',
    'Still to fill in: remove the # from what you know.',
  ),
} satisfies Record<string, Wording<never>>;

/** What each key that may still be missing is for, beside a commented example of it. */
export const keyComments = {
  summary: says('in twee zinnen', 'in two sentences'),
  owner: says('rol of persoon uit de inbreng', 'role or person of the submission'),
  nationalGoals: says('het eerste doel is het belangrijkste', 'the first goal is the primary one'),
  targetRegions: says(
    'codes van gemeenten, provincies of regio’s',
    'codes of municipalities, provinces or regions',
  ),
  instrument: says(
    'waarmee het Rijk de vraag kan inwilligen',
    'by which the national government can grant it',
  ),
  scheme: says(
    'de regeling waar het om gaat, en wat ermee moet gebeuren',
    'the scheme it is about, and what should happen to it',
  ),
  funding: says('termijn, jaren en bedrag in hele euro’s', 'term, years and amount in whole euros'),
  addressee: says('ministeries en commissies', 'ministries and committees'),
  deadline: says('wanneer het besluit er moet zijn', 'when the decision must be there'),
  contribution: says('wat u zelf bijdraagt', 'what you bring yourself'),
  claims: says('feiten met hun bron', 'facts with their source'),
  indicators: says('waaraan men het resultaat ziet', 'by what one sees the result'),
  source: says(
    'de zin in de notitie waar deze vraag voor staat',
    'the sentence in the note this ask stands for',
  ),
} satisfies Record<string, Sentence>;

/** What each key of a submission that may still be missing is for, beside a commented example of it. */
export const submissionComments = {
  occasion: says(
    'de gelegenheid, bijvoorbeeld een rondetafelgesprek',
    'the occasion, for instance a round table',
  ),
  date: says('de dag van indienen', 'the day of submission'),
  addressee: says(
    'aan wie de inbreng als geheel is gericht',
    'to whom the submission as a whole is addressed',
  ),
  nationalGoals: says('de doelen die de notitie noemt', 'the goals that the note names'),
  questions: says('de vragen die aan u zijn gesteld', 'the questions that were put to you'),
  roles: says(
    'wie eraan meewerken, elk met de naam van de rol',
    'who take part, each with the name of the role',
  ),
  adoptedBy: says(
    'het besluit waarmee uw bestuur de inbreng heeft vastgesteld',
    'the decision by which your board adopted the submission',
  ),
} satisfies Record<string, Sentence>;
