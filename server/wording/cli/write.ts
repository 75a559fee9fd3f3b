// What the commands that write say: what was changed, what was left alone and why, and what to do next.
import { shellWord } from '../shell-word.ts';
import { type Wording, wording } from '../fact.ts';
import { type Sentence, says } from '../sentence.ts';
import type { Language } from '../language.ts';
import { counted, listed, quoted, quotedPath } from '../say.ts';

/** The folder of a portfolio as a command names it from where one stands. */
const elsewhere = (folder: string, option = ''): string =>
  folder === '.' ? '' : `${option} ${shellWord(folder)}`;

const files = (count: number, language: Language) =>
  language === 'nl' ? counted(count, 'bestand', 'bestanden', 'nl') : counted(count, 'file', 'files', 'en');

export const writeWords = {
  fixed: wording<{ fixes: number; files: number }>({
    nl: ({ fixes, files: count }) =>
      `${counted(fixes, 'verbetering', 'verbeteringen', 'nl')} toegepast in ${files(count, 'nl')}.`,
    en: ({ fixes, files: count }) =>
      `${counted(fixes, 'fix', 'fixes', 'en')} applied in ${files(count, 'en')}.`,
  }),
  wouldFix: wording<{ fixes: number; files: number }>({
    nl: ({ fixes, files: count }) =>
      `Er is niets geschreven. Zonder “--dry-run”: ${counted(fixes, 'verbetering', 'verbeteringen', 'nl')} in ${files(count, 'nl')}.`,
    en: ({ fixes, files: count }) =>
      `Nothing was written. Without “--dry-run”: ${counted(fixes, 'fix', 'fixes', 'en')} in ${files(count, 'en')}.`,
  }),
  nothingToFix: says(
    'Er is niets dat veilig vanzelf kan worden opgelost.',
    'There is nothing that can be mended safely by itself.',
  ),
  formatted: wording<{ files: number }>({
    nl: ({ files: count }) => `${files(count, 'nl')} netjes gemaakt.`,
    en: ({ files: count }) => `${files(count, 'en')} tidied.`,
  }),
  wouldFormat: wording<{ files: number }>({
    nl: ({ files: count }) =>
      `Er is niets geschreven. Niet in de vaste vorm: ${files(count, 'nl')}. \`policy-asks format\` maakt ze netjes.`,
    en: ({ files: count }) =>
      `Nothing was written. Not in the fixed form: ${files(count, 'en')}. \`policy-asks format\` tidies them.`,
  }),
  alreadyFormatted: wording<{ files: number; left: number }>({
    nl: ({ files: count, left }) =>
      `${left === 0 ? 'Alles staat' : 'De rest staat'} al in de vaste vorm (${files(count, 'nl')} bekeken).`,
    en: ({ files: count, left }) =>
      `${left === 0 ? 'Everything' : 'The rest'} is in the fixed form already (${files(count, 'en')} looked at).`,
  }),
  leftUnreadable: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} is overgeslagen, omdat de tekst niet goed te lezen is. \`policy-asks lint\` zegt wat er mis is.`,
    en: ({ file }) =>
      `${quotedPath(file)} was skipped, because its text cannot be read well. \`policy-asks lint\` says what is wrong.`,
  }),
  leftUnsure: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} is overgeslagen, omdat het zo geschreven is dat opmaken de inhoud of de opmerkingen zou kunnen veranderen.`,
    en: ({ file }) =>
      `${quotedPath(file)} was skipped, because it is written in a way in which tidying might change its content or comments.`,
  }),
  changedMeanwhile: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} is intussen door iemand anders veranderd en daarom niet geschreven. Geef de opdracht opnieuw.`,
    en: ({ file }) =>
      `${quotedPath(file)} was changed by someone else meanwhile and was therefore not written. Give the command again.`,
  }),
  notWritten: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} kon niet worden geschreven. Controleer of u er mag schrijven en of de schijf vol is.`,
    en: ({ file }) =>
      `${quotedPath(file)} could not be written. Check whether you may write there and whether the disk is full.`,
  }),
  exists: wording<{ file: string }>({
    nl: ({ file }) =>
      `${quotedPath(file)} bestaat al en is niet veranderd. Kies een andere naam of verplaats het bestand.`,
    en: ({ file }) =>
      `${quotedPath(file)} exists already and was not changed. Choose another name or move the file.`,
  }),
  portfolioExists: wording<{ folder: string }>({
    nl: ({ folder }) =>
      `In ${quotedPath(folder)} staat al een portefeuille (policy-asks.yaml). Er is niets veranderd. Een vraag toevoegen gaat met \`policy-asks new\`.`,
    en: ({ folder }) =>
      `There is a portfolio in ${quotedPath(folder)} already (policy-asks.yaml). Nothing was changed. Add an ask with \`policy-asks new\`.`,
  }),
  insidePortfolio: wording<{ folder: string; root: string }>({
    nl: ({ folder, root }) =>
      `${quotedPath(folder)} ligt in de portefeuille ${quotedPath(root)}; een portefeuille in een portefeuille kan niet. Kies een andere map.`,
    en: ({ folder, root }) =>
      `${quotedPath(folder)} lies inside the portfolio ${quotedPath(root)}; a portfolio inside a portfolio is not possible. Choose another folder.`,
  }),
  made: wording<{ file: string }>({
    nl: ({ file }) => `Geschreven: ${file}`,
    en: ({ file }) => `Written: ${file}`,
  }),
  afterInit: wording<{ folder: string }>({
    nl: ({ folder }) =>
      `Uw portefeuille staat klaar. Controleer hem met \`policy-asks lint${elsewhere(folder)}\` en schrijf een vraag met \`policy-asks new${elsewhere(folder, ' --portfolio')}\`.`,
    en: ({ folder }) =>
      `Your portfolio is ready. Check it with \`policy-asks lint${elsewhere(folder)}\` and write an ask with \`policy-asks new${elsewhere(folder, ' --portfolio')}\`.`,
  }),
  submitterAssumed: wording<{ code: string; label: string; file: string }>({
    nl: ({ code, label, file }) =>
      `U noemde geen indiener. Nu staat er ${code} (${label}); zet in ${file} de code van uw eigen gemeente, provincie of regio.`,
    en: ({ code, label, file }) =>
      `You named no submitter. It says ${code} (${label}) now; put the code of your own municipality, province or region in ${file}.`,
  }),
  afterNew: wording<{ file: string }>({
    nl: ({ file }) =>
      `Wat nog ontbreekt staat er als opmerking in. Controleer de vraag met \`policy-asks lint ${shellWord(file)}\`.`,
    en: ({ file }) =>
      `What is still missing stands in it as comments. Check the ask with \`policy-asks lint ${shellWord(file)}\`.`,
  }),
  flagMissing: wording<{ flags: readonly string[]; line: string }>({
    nl: ({ flags, line }) =>
      `Hier kan niets worden gevraagd, dus noem ${listed(
        flags.map((flag) => quoted(flag)),
        'nl',
      )}, bijvoorbeeld: \`${line}\`.`,
    en: ({ flags, line }) =>
      `Nothing can be asked here, so give ${listed(
        flags.map((flag) => quoted(flag)),
        'en',
      )}, for example: \`${line}\`.`,
  }),
  unknownValue: wording<{ what: string; value: string; near: readonly string[] }>({
    nl: ({ what, value, near }) =>
      `${quoted(value)} staat niet in de codelijst (${what}).${near.length === 0 ? '' : ` Bedoelde u ${listed(near, 'nl', 'or')}?`}`,
    en: ({ what, value, near }) =>
      `${quoted(value)} is not in the code list (${what}).${near.length === 0 ? '' : ` Did you mean ${listed(near, 'en', 'or')}?`}`,
  }),
  ambiguous: wording<{ value: string; options: readonly string[] }>({
    nl: ({ value, options }) =>
      `${quoted(value)} kan meer betekenen: ${listed(options, 'nl', 'or')}. Noem de code.`,
    en: ({ value, options }) =>
      `${quoted(value)} can mean more than one: ${listed(options, 'en', 'or')}. Give the code.`,
  }),
  outOfUse: wording<{ value: string; options: readonly string[] }>({
    nl: ({ value, options }) =>
      `${quoted(value)} is niet meer in gebruik.${options.length > 0 ? ` Kies ${listed(options, 'nl', 'or')}.` : ''}`,
    en: ({ value, options }) =>
      `${quoted(value)} is no longer in use.${options.length > 0 ? ` Choose ${listed(options, 'en', 'or')}.` : ''}`,
  }),
  badId: wording<{ id: string; proposal: string }>({
    nl: ({ id, proposal }) =>
      `${quoted(id)} kan geen id zijn: gebruik kleine letters, cijfers en streepjes${proposal === '' ? '' : `, zoals ${quoted(proposal)}`}.`,
    en: ({ id, proposal }) =>
      `${quoted(id)} cannot be an id: use lower-case letters, digits and dashes${proposal === '' ? '' : `, such as ${quoted(proposal)}`}.`,
  }),
  idTaken: wording<{ id: string; file: string }>({
    nl: ({ id, file }) =>
      `De id ${quoted(id)} is al in gebruik in ${quotedPath(file)}. Kies een andere met “--id”.`,
    en: ({ id, file }) =>
      `The id ${quoted(id)} is in use already in ${quotedPath(file)}. Choose another with “--id”.`,
  }),
  noSubmission: says(
    'Deze portefeuille heeft nog geen inbreng. Maak eerst een map submissions/<naam> met een submission.yaml.',
    'This portfolio has no submission yet. First make a folder submissions/<name> with a submission.yaml.',
  ),
  whichSubmission: wording<{ options: readonly string[] }>({
    nl: ({ options }) =>
      `Bij welke inbreng hoort de vraag? Noem hem met “--submission”: ${listed(options, 'nl', 'or')}.`,
    en: ({ options }) =>
      `Which submission does the ask belong to? Name it with “--submission”: ${listed(options, 'en', 'or')}.`,
  }),
  unknownSubmission: wording<{ value: string; options: readonly string[] }>({
    nl: ({ value, options }) =>
      `Er is geen inbreng ${quoted(value)}. Kies uit ${listed(options, 'nl', 'or')}.`,
    en: ({ value, options }) =>
      `There is no submission ${quoted(value)}. Choose from ${listed(options, 'en', 'or')}.`,
  }),
  stopped: says('Gestopt; er is niets geschreven.', 'Stopped; nothing was written.'),
} satisfies Record<string, Wording<never>>;

/** What is asked on a terminal. */
export const questions = {
  portfolioTitle: says('Titel van de portefeuille', 'Title of the portfolio'),
  submitter: says('Wie dient in: naam of code van de regio', 'Who submits: name or code of the region'),
  title: says('Titel van de vraag', 'Title of the ask'),
  submission: says('Inbreng', 'Submission'),
  goal: says('Nationaal doel', 'National goal'),
  region: says('Regio: naam of code', 'Region: name or code'),
  instrument: says('Instrument', 'Instrument'),
  scheme: says('Regeling', 'Scheme'),
  term: says('Termijn van het geld', 'Term of the money'),
  status: says('Status', 'Status'),
  skip: says('Enter = overslaan', 'Enter = skip'),
} satisfies Record<string, Sentence>;
