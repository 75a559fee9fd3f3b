// What the command line says when it could not do what was asked: one clear sentence each, with what to do next.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { didYouMean, listed, quoted, quotedPath } from '../say.ts';

const allowed = (choices: readonly string[], language: Language) =>
  listed(
    choices.map((choice) => quoted(choice)),
    language,
    'or',
  );

type Near = { readonly near: readonly string[] };

/** Mistakes in what was typed. */
export const usage = {
  unknownCommand: wording<Near & { name: string }>({
    nl: ({ name, near }) =>
      `De opdracht ${quoted(name)} bestaat niet.${didYouMean(near, 'nl')} Typ \`policy-asks --help\` voor alle opdrachten.`,
    en: ({ name, near }) =>
      `There is no command ${quoted(name)}.${didYouMean(near, 'en')} Type \`policy-asks --help\` for all commands.`,
  }),
  unknownOption: wording<Near & { name: string; command: string }>({
    nl: ({ name, near, command }) =>
      `De optie ${quoted(name)} bestaat niet.${didYouMean(near, 'nl')} Typ \`policy-asks ${command} --help\` voor alle opties.`,
    en: ({ name, near, command }) =>
      `There is no option ${quoted(name)}.${didYouMean(near, 'en')} Type \`policy-asks ${command} --help\` for all options.`,
  }),
  valueMissing: wording<{ name: string; placeholder: string }>({
    nl: ({ name, placeholder }) => `Achter ${quoted(name)} hoort een waarde: \`${name} ${placeholder}\`.`,
    en: ({ name, placeholder }) => `${quoted(name)} needs a value: \`${name} ${placeholder}\`.`,
  }),
  noValueWanted: wording<{ name: string }>({
    nl: ({ name }) => `Achter ${quoted(name)} hoort geen waarde.`,
    en: ({ name }) => `${quoted(name)} takes no value.`,
  }),
  notAllowed: wording<Near & { name: string; value: string; choices: readonly string[] }>({
    nl: ({ name, value, choices, near }) =>
      `${quoted(value)} kan niet achter ${quoted(name)}.${didYouMean(near, 'nl')} Kies uit ${allowed(choices, 'nl')}.`,
    en: ({ name, value, choices, near }) =>
      `${quoted(value)} is not possible for ${quoted(name)}.${didYouMean(near, 'en')} Choose from ${allowed(choices, 'en')}.`,
  }),
  notADate: wording<{ name: string; value: string }>({
    nl: ({ name, value }) =>
      `${quoted(value)} achter ${quoted(name)} is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-03-12.`,
    en: ({ name, value }) =>
      `${quoted(value)} for ${quoted(name)} is not a date that exists. Write year-month-day, such as 2026-03-12.`,
  }),
  notANumber: wording<{ name: string; value: string }>({
    nl: ({ name, value }) =>
      `${quoted(value)} achter ${quoted(name)} is geen aantal. Schrijf een heel getal van 0 of hoger.`,
    en: ({ name, value }) =>
      `${quoted(value)} for ${quoted(name)} is not a count. Write a whole number, 0 or higher.`,
  }),
  twice: wording<{ name: string }>({
    nl: ({ name }) =>
      `De optie ${quoted(name)} staat er twee keer, met verschillende waarden. Laat er één staan.`,
    en: ({ name }) => `The option ${quoted(name)} stands there twice with different values. Keep one.`,
  }),
  argumentMissing: wording<{ command: string; argument: string; line: string }>({
    nl: ({ command, argument, line }) =>
      `De opdracht ${quoted(command)} heeft nog ${argument} nodig, bijvoorbeeld: \`${line}\`.`,
    en: ({ command, argument, line }) =>
      `The command ${quoted(command)} still needs ${argument}, for example: \`${line}\`.`,
  }),
  tooMany: wording<{ command: string; value: string }>({
    nl: ({ command, value }) =>
      `De opdracht ${quoted(command)} weet geen raad met ${quoted(value)}. Laat het weg, of zet een tekst met spaties tussen aanhalingstekens.`,
    en: ({ command, value }) =>
      `The command ${quoted(command)} does not know what to do with ${quoted(value)}. Leave it out, or put a text with spaces between quotes.`,
  }),
  ruleSetting: wording<{ value: string }>({
    nl: ({ value }) =>
      `${quoted(value)} achter “--rule” mist de zwaarte. Schrijf de regel, een = en off, info, warn of error, zoals \`--rule goal/no-indicator=off\`.`,
    en: ({ value }) =>
      `${quoted(value)} for “--rule” lacks a severity. Write the rule, an = and off, info, warn or error, such as \`--rule goal/no-indicator=off\`.`,
  }),
  unknownShell: wording<Near & { shell: string; shells: readonly string[] }>({
    nl: ({ shell, shells, near }) =>
      `Voor de shell ${quoted(shell)} is er geen script.${didYouMean(near, 'nl')} Kies uit ${allowed(shells, 'nl')}.`,
    en: ({ shell, shells, near }) =>
      `There is no script for the shell ${quoted(shell)}.${didYouMean(near, 'en')} Choose from ${allowed(shells, 'en')}.`,
  }),
  unknownRule: wording<Near & { code: string }>({
    nl: ({ code, near }) =>
      `De regel ${quoted(code)} bestaat niet.${didYouMean(near, 'nl')} Typ \`policy-asks explain\` voor alle regels.`,
    en: ({ code, near }) =>
      `There is no rule ${quoted(code)}.${didYouMean(near, 'en')} Type \`policy-asks explain\` for all rules.`,
  }),
} satisfies Record<string, Wording<never>>;

/** What stood in the way on the disk. */
export const places = {
  noPortfolio: wording<{ path: string; below: readonly string[] }>({
    nl: ({ path, below }) =>
      `In ${quotedPath(path)} en de mappen daarboven staat geen policy-asks.yaml, dus hier is geen portefeuille. ${
        below.length > 0
          ? `Wel een in ${listed(
              below.map((folder) => quotedPath(folder)),
              'nl',
            )}: noem die map in de opdracht.`
          : 'Ga naar de goede map, of maak een nieuwe portefeuille met `policy-asks init`.'
      }`,
    en: ({ path, below }) =>
      `There is no policy-asks.yaml in ${quotedPath(path)} or the folders above it, so this is not a portfolio. ${
        below.length > 0
          ? `There is one in ${listed(
              below.map((folder) => quotedPath(folder)),
              'en',
            )}: name that folder in the command.`
          : 'Go to the right folder, or make a new portfolio with `policy-asks init`.'
      }`,
  }),
  severalPortfolios: wording<{ one: string; other: string }>({
    nl: ({ one, other }) =>
      `De genoemde paden horen bij twee portefeuilles, ${quotedPath(one)} en ${quotedPath(other)}. Geef de opdracht voor elke portefeuille apart.`,
    en: ({ one, other }) =>
      `The paths you named belong to two portfolios, ${quotedPath(one)} and ${quotedPath(other)}. Give the command for each portfolio apart.`,
  }),
  notChecked: wording<{ path: string }>({
    nl: ({ path }) =>
      `${quotedPath(path)} is geen onderdeel van de portefeuille: de naam past bij geen vraag of inbreng, of het bestand wordt overgeslagen door .gitignore of de instellingen.`,
    en: ({ path }) =>
      `${quotedPath(path)} is no part of the portfolio: its name fits no ask or submission, or the file is skipped by .gitignore or the settings.`,
  }),
  unreadConfiguration: wording<{ why: string }>({
    nl: ({ why }) => `Er is niets gecontroleerd, omdat de instellingen niet bekend zijn. ${why}`,
    en: ({ why }) => `Nothing was checked, because the settings are not known. ${why}`,
  }),
  brokenConfiguration: wording<{ file: string; why: string }>({
    nl: ({ file, why }) => `Er is niets gecontroleerd, omdat ${quotedPath(file)} niet klopt: ${why}`,
    en: ({ file, why }) => `Nothing was checked, because ${quotedPath(file)} is not right: ${why}`,
  }),
} satisfies Record<string, Wording<never>>;

/** When the program itself fails. */
export const crash = {
  output: wording<{ message: string }>({
    nl: ({ message }) =>
      `De uitvoer kon niet worden weggeschreven (${quoted(message)}). Controleer of de schijf vol is, en geef de opdracht opnieuw.`,
    en: ({ message }) =>
      `The output could not be written (${quoted(message)}). Check whether the disk is full, and give the command again.`,
  }),
  unexpected: wording<{ message: string; debug: boolean }>({
    nl: ({ message, debug }) =>
      `Dit is een fout in Policy Asks zelf, niet in uw bestanden (${quoted(message)}). Er is niets veranderd dat hierboven niet gemeld is. Meld het bij de beheerder van Policy Asks, met de opdracht die u gaf${debug ? ' en de regels hieronder' : ' en de uitvoer van dezelfde opdracht met `--debug`'}.`,
    en: ({ message, debug }) =>
      `This is a mistake in Policy Asks itself, not in your files (${quoted(message)}). Nothing was changed that is not told above. Please report it to the maintainer of Policy Asks, with the command you gave${debug ? ' and the lines below' : ' and the output of the same command with `--debug`'}.`,
  }),
} satisfies Record<string, Wording<never>>;
