// What `--help` says: headings, and every argument and option in one line.
import type { Language } from '../language.ts';
import { type Sentence, says } from '../sentence.ts';
import { exitWords } from './manual.ts';

const exits = (language: Language): string =>
  Object.entries(exitWords)
    .map(([code, words]) => `${code} ${words[language]()}`)
    .join(', ');

export const headings = {
  tagline: says(
    'Policy Asks: vragen van regio’s aan het Rijk schrijven, controleren en volgen.',
    'Policy Asks: write, check and follow the asks of regions to the national government.',
  ),
  usage: says('Gebruik', 'Usage'),
  commands: says('Opdrachten', 'Commands'),
  arguments: says('Waarop', 'On what'),
  options: says('Opties', 'Options'),
  general: says('Bij elke opdracht', 'With every command'),
  examples: says('Voorbeelden', 'Examples'),
  options_placeholder: says('[opties]', '[options]'),
  command_placeholder: says('OPDRACHT', 'COMMAND'),
  choices: says('keuze uit', 'one of'),
  repeatable: says('mag vaker', 'may be repeated'),
  help: says('toon wat een opdracht doet', 'show what a command does'),
  more: says(
    'Meer over één opdracht: `policy-asks OPDRACHT --help`.',
    'More about one command: `policy-asks COMMAND --help`.',
  ),
  exit: says(`Afsluitcode: ${exits('nl')}.`, `Exit code: ${exits('en')}.`),
} satisfies Record<string, Sentence>;

export const optionWords = {
  help: says('toon deze hulp', 'show this help'),
  version: says('toon de versie', 'show the version'),
  lang: says(
    'taal van de meldingen (anders die van de portefeuille, anders die van uw computer)',
    'language of the messages (else that of the portfolio, else that of your computer)',
  ),
  color: says('kleuren in de uitvoer', 'colours in the output'),
  debug: says(
    'toon bij een fout in het programma de technische regels',
    'show the technical lines of a crash',
  ),
  portfolio: says(
    'map van de portefeuille (anders de huidige map)',
    'folder of the portfolio (else the current folder)',
  ),
  today: says('doe alsof het deze dag is', 'pretend that it is this day'),
  profile: says('hoe streng: concept, sturing of indienen', 'how strict: draft, steering or submission'),
  rule: says(
    'zet een regel uit of geef hem een andere zwaarte',
    'switch a rule off or give it another severity',
  ),
  format: says('tekst om te lezen of JSON voor programma’s', 'text to read, or JSON for programs'),
  lintFormat: says(
    'vorm van het verslag: text om te lezen; json, jsonl en compact voor programma’s; sarif, junit, github, gitlab, checkstyle en rdjson voor servers; markdown en html voor wie beoordeelt',
    'format of the report: text to read; json, jsonl and compact for programs; sarif, junit, github, gitlab, checkstyle and rdjson for servers; markdown and html for reviewers',
  ),
  output: says(
    'schrijf een vorm naar een bestand, bijvoorbeeld sarif=bevindingen.sarif',
    'write a format to a file, for example sarif=findings.sarif',
  ),
  maxWarnings: says(
    'laat de controle mislukken bij meer waarschuwingen dan dit',
    'fail on more warnings than this',
  ),
  failOn: says(
    'vanaf welke zwaarte de controle mislukt (standaard: error)',
    'from which severity the check fails (default: error)',
  ),
  statistics: says(
    'toon per regel hoe vaak hij opgaat, faalt of niet van toepassing is',
    'show per rule how often it holds, fails or does not apply',
  ),
  filterStatus: says('alleen vragen met deze status', 'only asks with this status'),
  filterSubmission: says(
    'alleen vragen van deze inbreng (id of map)',
    'only asks of this submission (id or folder)',
  ),
  filterGoal: says('alleen vragen bij dit nationale doel', 'only asks for this national goal'),
  dryRun: says('schrijf niets, toon wat er zou veranderen', 'write nothing, show what would change'),
  check: says(
    'schrijf niets, geef afsluitcode 1 als er iets zou veranderen',
    'write nothing, exit 1 when something would change',
  ),
  indexOutput: says(
    'schrijf naar dit bestand in plaats van naar het scherm',
    'write to this file instead of to the screen',
  ),
  indexCheck: says(
    'schrijf niets, geef afsluitcode 1 als het bestand niet bij is (anders policy-asks.index.json)',
    'write nothing, exit 1 when the file is out of date (else policy-asks.index.json)',
  ),
  indexToday: says(
    'doe alsof het deze dag is, en zet hem erin als de dag waarop de inhoudsopgave is gemaakt',
    'pretend that it is this day, and write it down as the day on which the index was made',
  ),
  owner: says('wie ervoor zorgt dat het wordt opgelost', 'who sees to it that it is solved'),
  reason: says('waarom het nu mag blijven staan', 'why it may stay for now'),
  until: says('de laatste dag waarop het mag blijven staan', 'the last day on which it may stay'),
  prune: says('haal weg wat niet meer voorkomt', 'take out what no longer occurs'),
  since: says(
    'meld wat nieuw is of wegging sinds een versie in git (een tak, label, commit of dag), en wat verdween, werd hernoemd of teruggedraaid; nagekeken wordt alles',
    'report what is new or has gone since a version in git (a branch, tag, commit or day), and what vanished, was renamed or went back; everything is checked',
  ),
  staged: says(
    'controleer wat klaarstaat voor de volgende commit, en meld wat daarin nieuw is',
    'check what is staged for the next commit, and report what is new in it',
  ),
  cache: says(
    'onthoud in .policy-asks-cache wat er van elk bestand is gevonden, zodat de volgende keer sneller gaat; die map mag altijd weg',
    'remember in .policy-asks-cache what was found in each file, so that the next time is faster; that folder may always be deleted',
  ),
  explainNotApplicable: says(
    'toon per regel waarom hij niet van toepassing is, en op welke vragen',
    'show per rule why it does not apply, and to which asks',
  ),
  initTitle: says('titel van de portefeuille', 'title of the portfolio'),
  initSubmitter: says('wie indient: code of naam van een regio', 'who submits: code or name of a region'),
  newId: says(
    'vaste aanduiding van de vraag (anders gemaakt uit de titel)',
    'lasting id of the ask (else made from the title)',
  ),
  newTitle: says('titel van de vraag', 'title of the ask'),
  newSubmission: says(
    'inbreng waar de vraag bij hoort (id of map)',
    'submission the ask belongs to (id or folder)',
  ),
  newGoal: says('nationaal doel', 'national goal'),
  newRegion: says('regio waar het om gaat: code of naam', 'region it is about: code or name'),
  newInstrument: says('instrument', 'instrument'),
  newScheme: says('regeling: aanduiding of naam', 'scheme: id or name'),
  newTerm: says('termijn van het geld', 'term of the money'),
  stdio: says('praat over stdin en stdout (standaard)', 'talk over stdin and stdout (default)'),
  nodeIpc: says('praat over het kanaal van een Node-proces', 'talk over the channel of a Node process'),
  pipe: says('praat over een pijp met deze naam', 'talk over a pipe of this name'),
  socket: says('praat over deze poort van deze computer', 'talk over this port of this computer'),
  clientProcess: says(
    'stop als dit proces van de editor stopt',
    'stop when this process of the editor stops',
  ),
  forge: says(
    'waar het verzoek staat (anders die van de CI-taak)',
    'where the request is (else that of the CI job)',
  ),
  api: says(
    'adres van de API, zoals https://code.overheid.nl/api/v1 (anders dat van de CI-taak)',
    'address of the API, such as https://code.overheid.nl/api/v1 (else that of the CI job)',
  ),
  repository: says(
    'eigenaar en naam van de repository (anders die van de CI-taak)',
    'owner and name of the repository (else that of the CI job)',
  ),
  request: says(
    'nummer van het pull of merge request (anders dat van de CI-taak)',
    'number of the pull or merge request (else that of the CI job)',
  ),
  key: says(
    'houdt reacties op één verzoek uit elkaar (anders de map van de portefeuille)',
    'tells comments on one request apart (else the folder of the portfolio)',
  ),
  dryComment: says(
    'verstuur niets, toon de reactie en waar zij zou komen; vraagt geen token',
    'send nothing, show the comment and where it would go; needs no token',
  ),
  newStatus: says('status (standaard: concept)', 'status (default: concept)'),
} satisfies Record<string, Sentence>;

export const argumentWords = {
  lintPaths: says(
    'mappen of bestanden (anders de huidige map); de hele portefeuille telt mee, alleen deze worden gemeld',
    'folders or files (else the current folder); the whole portfolio counts, only these are reported',
  ),
  paths: says('mappen of bestanden (anders de huidige map)', 'folders or files (else the current folder)'),
  code: says(
    'een regel, zoals funding/structural-with-end; zonder regel komt de lijst',
    'a rule, such as funding/structural-with-end; without a rule comes the list',
  ),
  ask: says('de id van een vraag', 'the id of an ask'),
  shell: says('uw shell', 'your shell'),
  typed: says('wat er getypt is', 'what was typed'),
  command: says('een opdracht; zonder opdracht komt de lijst', 'a command; without a command comes the list'),
  folder: says(
    'map die de portefeuille wordt (anders de huidige map)',
    'folder that becomes the portfolio (else the current folder)',
  ),
} satisfies Record<string, Sentence>;
