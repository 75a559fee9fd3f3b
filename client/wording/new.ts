// What is asked of someone who makes something new.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { quoted } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const newWords = {
  newAsk: says('Nieuwe vraag', 'New ask'),
  newSubmission: says('Nieuwe inbreng', 'New submission'),
  newPortfolio: says('Nieuwe portefeuille', 'New portfolio'),
  title: says(
    'Wat vraagt u aan het Rijk? In één regel.',
    'What do you ask of the national government? In one line.',
  ),
  titleExample: says(
    'bijvoorbeeld: Geen absolute aantallen als drempel voor woningbouw',
    'for example: No absolute numbers as a threshold for housing',
  ),
  submission: says('Bij welke inbreng hoort de vraag?', 'To which submission does the ask belong?'),
  noSubmission: says(
    'deze portefeuille heeft nog geen inbreng om de vraag bij te zetten. Kies eerst “Policy Asks: New Submission…”.',
    'this portfolio has no submission yet to put the ask in. First choose “Policy Asks: New Submission…”.',
  ),
  submissionGone: says(
    'de inbreng is er niet meer. Kies een andere.',
    'the submission is not there any more. Choose another.',
  ),
  goal: says('Welk nationaal doel dient het vooral?', 'Which national goal does it serve most?'),
  region: says(
    'Voor welk gebied? Typ een naam of code, zoals “noord”.',
    'For which area? Type a name or code, such as “noord”.',
  ),
  instrument: says('Met welk instrument moet het Rijk dit doen?', 'With which instrument should it be done?'),
  scheme: says('Gaat het over een bestaande regeling?', 'Is it about an existing scheme?'),
  term: says('Voor hoe lang is er geld nodig?', 'For how long is money needed?'),
  leaveOpen: says('Nog niet bekend', 'Not known yet'),
  needed: says('Vul dit in om verder te gaan.', 'Fill this in to go on.'),
  submitter: says(
    'Wie dient in? Typ een naam of code van een gemeente, provincie, waterschap of regio.',
    'Who submits? Type a name or code of a municipality, province, water board or region.',
  ),
  submissionTitle: says('Hoe heet de inbreng?', 'What is the submission called?'),
  submissionTitleExample: says(
    'bijvoorbeeld: Gespreksnotitie voor het rondetafelgesprek',
    'for example: Paper for the round table',
  ),
  portfolioTitle: says('Hoe heet de portefeuille?', 'What is the portfolio called?'),
  portfolioTitleExample: says('bijvoorbeeld: Vragen van het Noorden', 'for example: Asks of the North'),
  insidePortfolio: wording<{ title: string }>({
    nl: ({ title }) =>
      `deze map hoort al bij de portefeuille ${quoted(title)}. Een portefeuille in een portefeuille kan niet: kies een andere map, of “Policy Asks: New Submission…” om een inbreng toe te voegen.`,
    en: ({ title }) =>
      `this folder already belongs to the portfolio ${quoted(title)}. A portfolio cannot stand in another: choose another folder, or “Policy Asks: New Submission…” to add a submission.`,
  }),
  chooseFolder: says('Hier beginnen', 'Start here'),
  notWritten: says(
    'de bestanden konden niet worden gemaakt. Staat er al een met dezelfde naam, of mag er in deze map niet worden geschreven?',
    'the files could not be made. Is there one of the same name already, or may this folder not be written to?',
  ),
  sampleWhere: says('Waar wilt u uw kopie van het voorbeeld?', 'Where do you want your copy of the sample?'),
  sampleHere: says('In de map die open is', 'In the folder that is open'),
  sampleElsewhere: says('In een andere map…', 'In another folder…'),
  sampleFound: wording<{ folder: string }>({
    nl: ({ folder }) => `Het voorbeeld staat in de map ${folder}.`,
    en: ({ folder }) => `The sample is in the folder ${folder}.`,
  }),
} satisfies Record<string, Wording<never>>;
