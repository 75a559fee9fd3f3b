// What each command is for, in one line and in a few, with the words beside its examples.
import { says } from '../sentence.ts';

const nothing = says('', '');

export const commandWords = {
  init: {
    summary: says('maak een nieuwe portefeuille', 'make a new portfolio'),
    details: says(
      'Maakt een portefeuille die u meteen kunt controleren: instellingen, één inbreng, een notitie en een vraag als voorbeeld. Bestaande bestanden blijven zoals ze zijn.',
      'Makes a portfolio that you can check at once: settings, one submission, a note and one ask as an example. Files that exist stay as they are.',
    ),
    examples: [
      says('vraagt wat er nodig is', 'asks what is needed'),
      says('zonder vragen, in een nieuwe map', 'without questions, in a new folder'),
    ],
  },
  new: {
    summary: says('schrijf een nieuwe vraag', 'write a new ask'),
    details: says(
      'Schrijft een vraagrecord met uitleg bij wat nog ontbreekt. Vraagt in een terminal wat u niet opgeeft. Een bestaand bestand wordt nooit overschreven.',
      'Writes an ask record with an explanation of what is still missing. On a terminal it asks what you do not give. A file that exists is never overwritten.',
    ),
    examples: [says('vraagt stap voor stap', 'asks step by step'), says('alles in één keer', 'all at once')],
  },
  lint: {
    summary: says('controleer de portefeuille', 'check the portfolio'),
    details: says(
      'Controleert elke vraag en de portefeuille als geheel, en verandert niets. Noemt u paden, dan telt nog steeds alles mee, maar worden alleen die gemeld.',
      'Checks each ask and the portfolio as a whole, and changes nothing. When you name paths everything still counts, but only those are reported.',
    ),
    examples: [
      says('de huidige map', 'the current folder'),
      says('zo streng als bij indienen', 'as strict as for submission'),
      says('voor een programma', 'for a program'),
      says('wat is er nieuw sinds een versie?', 'what is new since a version?'),
    ],
  },
  explain: {
    summary: says('leg een regel uit', 'explain a rule'),
    details: says(
      'Wat de regel vindt, waarom dat ertoe doet, hoe het goed moet, wie kan helpen en waar de norm vandaan komt.',
      'What the rule finds, why it matters, how to put it right, who can help and where the norm comes from.',
    ),
    examples: [says('één regel', 'one rule'), says('alle regels', 'all rules')],
  },
  list: {
    summary: says('toon de vragen in een lijst', 'list the asks'),
    details: nothing,
    examples: [says('alle vragen', 'all asks'), says('wat is er ingediend?', 'what was submitted?')],
  },
  show: {
    summary: says('toon één vraag als kaart', 'show one ask as a card'),
    details: says(
      'Toont de vraag in gewone woorden, met namen in plaats van codes, hoe volledig hij is en wat er nog op aan te merken is.',
      'Shows the ask in plain words, with names instead of codes, how complete it is and what is found about it.',
    ),
    examples: [says('één vraag', 'one ask')],
  },
  fix: {
    summary: says('los op wat veilig is op te lossen', 'apply the safe fixes'),
    details: says(
      'Past alleen verbeteringen toe die de betekenis niet veranderen, en schrijft alleen de bestanden die daardoor anders worden. Bekijk het vooraf met --dry-run.',
      'Applies only fixes that change no meaning, and writes only the files that become different. Look first with --dry-run.',
    ),
    examples: [says('eerst kijken', 'look first'), says('toepassen', 'apply')],
  },
  format: {
    summary: says('zet de sleutels op volgorde en de tekst netjes', 'put keys in order and tidy the text'),
    details: says(
      'Zet sleutels in de vaste volgorde en maakt inspringing en witregels gelijk. Waarden en opmerkingen blijven precies zoals ze zijn. Een bestand dat niet te lezen is blijft ongemoeid.',
      'Puts keys in the fixed order and evens out indentation and blank lines. Values and comments stay exactly as they are. A file that cannot be read is left alone.',
    ),
    examples: [says('alles', 'everything'), says('in een controle', 'in a check')],
  },
  baseline: {
    summary: says('houd bij welke bevindingen bekend zijn', 'keep which findings are known'),
    details: says(
      'Neemt fouten en waarschuwingen die er nu zijn op in policy-asks-baseline.yaml, met een eigenaar, een reden en een einddatum. Zo houdt oud werk nieuw werk niet tegen. Wat u er zelf in schreef blijft staan. Zonder opties: alleen kijken.',
      'Takes the errors and warnings there are now into policy-asks-baseline.yaml, with an owner, a reason and a last day, so that old work does not hold up new work. What you wrote there yourself stays. Without options: only look.',
    ),
    examples: [
      says('opnemen wat er nu is', 'take in what there is now'),
      says('opruimen wat is opgelost', 'clean up what was solved'),
    ],
  },
  'pr-comment': {
    summary: says('houd een reactie bij op een pull request', 'keep a comment on a pull request'),
    details: says(
      'Controleert zoals lint en houdt op GitHub, GitLab of Forgejo één reactie bij met wat er gevonden is. Een eerdere reactie wordt bijgewerkt, en alleen als zij anders wordt. Het token komt uit POLICY_ASKS_TOKEN, of uit GITHUB_TOKEN, GITLAB_TOKEN of FORGEJO_TOKEN. Er worden geen bestanden veranderd.',
      'Checks as lint does and keeps one comment on GitHub, GitLab or Forgejo with what was found. An earlier comment is updated, and only when it becomes different. The token comes from POLICY_ASKS_TOKEN, or from GITHUB_TOKEN, GITLAB_TOKEN or FORGEJO_TOKEN. No file is changed.',
    ),
    examples: [
      says('wat is er nieuw?', 'what is new?'),
      says('meld het, zonder de taak te laten mislukken', 'tell it, without failing the job'),
      says('kijk eerst wat er komt te staan', 'first see what it will say'),
    ],
  },
  index: {
    summary: says('maak een inhoudsopgave voor andere portefeuilles', 'make an index for other portfolios'),
    details: says(
      'Geeft van elke vraag kenmerk, status, verbanden, codes, jaren en bedragen, en geen woord van de tekst. Vragen die intern of onder embargo zijn staan er niet in. Een andere portefeuille noemt het bestand bij “indexes” in haar policy-asks.yaml, en wordt er dan tegen gecontroleerd.',
      'Gives id, status, links, codes, years and amounts of each ask, and not a word of its text. Asks that are internal or under embargo are left out. Another portfolio names the file under “indexes” in its policy-asks.yaml, and is then checked against it.',
    ),
    examples: [
      says('op het scherm', 'on the screen'),
      says('naar het bestand dat anderen lezen', 'to the file that others read'),
      says('in een controle: is het bestand nog bij?', 'in a check: is the file still up to date?'),
    ],
  },
  lsp: {
    summary: says('start de taalserver, voor uw editor', 'start the language server, for your editor'),
    details: says(
      'Een editor start dit zelf en praat ermee over stdin en stdout. Dezelfde regels, instellingen en uitzonderingen als bij lint, terwijl u typt.',
      'An editor starts this itself and talks to it over stdin and stdout. The same rules, settings and waivers as with lint, while you type.',
    ),
    examples: [says('zoals een editor het start', 'as an editor starts it')],
  },
  completion: {
    summary: says('laat uw shell woorden aanvullen', 'let your shell complete words'),
    details: says(
      'Toont een script voor uw shell. Daarmee vult Tab opdrachten, opties, keuzes, regels, vragen en bestanden aan. De uitleg daarbij komt in de taal die u met --lang kiest.',
      'Prints a script for your shell. With it Tab completes commands, options, choices, rules, asks and files. The explanations beside them come in the language you choose with --lang.',
    ),
    examples: [
      says(
        'voor bash; zet in ~/.bashrc: eval "$(policy-asks completion bash)"',
        'for bash; put in ~/.bashrc: eval "$(policy-asks completion bash)"',
      ),
      says(
        'voor zsh; zet in ~/.zshrc, na compinit: eval "$(policy-asks completion zsh)"',
        'for zsh; put in ~/.zshrc, after compinit: eval "$(policy-asks completion zsh)"',
      ),
      says('voor fish, eenmalig', 'for fish, once'),
      says(
        'voor PowerShell; zet in $PROFILE: policy-asks completion powershell | Out-String | iex',
        'for PowerShell; put in $PROFILE: policy-asks completion powershell | Out-String | iex',
      ),
    ],
  },
  'ask-ids': {
    summary: says('toon de id en titel van elke vraag', 'print the id and title of each ask'),
    details: nothing,
    examples: [says('voor een script van een shell', 'for a script of a shell')],
  },
};
