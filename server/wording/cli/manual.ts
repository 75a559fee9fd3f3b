// What the manual of the command line says besides the words of its commands: headings, exit codes, the environment.
import { type Sentence, says } from '../sentence.ts';

export const manualWords = {
  title: says('De opdrachtregel', 'The command line'),
  generated: says(
    'Gemaakt uit de tabel van opdrachten (server/cli/table.ts); wijzig niet deze pagina.',
    'Made from the table of commands (server/cli/table.ts); do not change this page.',
  ),
  help: says(
    '`policy-asks --help` en `policy-asks OPDRACHT --help` zeggen hetzelfde in een terminal.',
    '`policy-asks --help` and `policy-asks COMMAND --help` say the same in a terminal.',
  ),
  command: says('Opdracht', 'Command'),
  argument: says('Waarop', 'On what'),
  option: says('Optie', 'Option'),
  purpose: says('Wat het doet', 'What it does'),
  code: says('Code', 'Code'),
  meaning: says('Betekenis', 'Meaning'),
  exits: says('Afsluitcodes', 'Exit codes'),
  environment: says('Omgevingsvariabelen', 'Environment variables'),
  variable: says('Variabele', 'Variable'),
} satisfies Record<string, Sentence>;

/** As the sections of a manual page are called everywhere. */
export const manSections = {
  name: says('NAAM', 'NAME'),
  synopsis: says('OVERZICHT', 'SYNOPSIS'),
  description: says('BESCHRIJVING', 'DESCRIPTION'),
  commands: says('OPDRACHTEN', 'COMMANDS'),
  options: says('OPTIES', 'OPTIONS'),
  exits: says('AFSLUITCODE', 'EXIT STATUS'),
  environment: says('OMGEVING', 'ENVIRONMENT'),
} satisfies Record<string, Sentence>;

export const exitWords = {
  0: says('in orde', 'clean'),
  1: says('bevindingen', 'findings'),
  2: says(
    'verkeerd gebruik, een fout in het programma, of niet alles kon worden gelezen',
    'wrong use, a crash, or not all could be read',
  ),
} satisfies Record<0 | 1 | 2, Sentence>;

export const environmentWords = {
  locale: says(
    'taal van de meldingen als --lang en de portefeuille niets zeggen; de eerste die is gezet telt, en een waarde als nl_NL geeft Nederlands, elke andere Engels',
    'language of the messages when --lang and the portfolio say nothing; the first that is set counts, and a value such as nl_NL gives Dutch, any other English',
  ),
  noColor: says(
    'met welke waarde ook: geen kleuren (https://no-color.org); --color gaat voor',
    'with any value: no colours (https://no-color.org); --color comes first',
  ),
  term: says('bij de waarde dumb: geen kleuren', 'with the value dumb: no colours'),
  cache: says(
    'map waarin het programma voor u onthoudt, buiten elke portefeuille: de sleutel van lint --cache, en hoe het zelf is vertaald om sneller te starten; anders ~/.cache',
    'folder in which the program remembers for you, outside every portfolio: the key of lint --cache, and how it was compiled itself, to start faster; else ~/.cache',
  ),
  noCompileCache: says(
    'met welke waarde ook: het programma onthoudt niet hoe het is vertaald',
    'with any value: the program does not remember how it was compiled',
  ),
  token: says(
    'token waarmee pr-comment de reactie schrijft; die van uw forge, en de eerste die is gezet',
    'token with which pr-comment writes the comment; those of your forge, and the first that is set',
  ),
  job: says(
    'wat een taak op een forge vertelt: om welk verzoek het gaat (pr-comment); de opties gaan voor',
    'what a job on a forge tells: which request it is about (pr-comment); the options come first',
  ),
} satisfies Record<string, Sentence>;
