// The page and examples of `status/repeated-after-rejection`.
import type { Language } from '../../wording/language.ts';
import type { Example, RulePage } from '../rule.ts';

export const repeatedPage: Readonly<Record<Language, RulePage>> = {
  nl: {
    what: 'Een vraag die nog loopt, zegt bijna hetzelfde als een vraag die is afgewezen, of vervangt die (`replaces`), en nergens staat wat er nieuw aan is.',
    why: 'Het departement zoekt de vorige brief op en stuurt hetzelfde antwoord. Een nieuw argument, een nieuw cijfer of een nieuwe meerderheid maakt van een herhaling een nieuwe vraag.',
    advice:
      'Schrijf onder `distinctFrom` de afgewezen vraag (`ask`) en wat er sindsdien anders is (`because`): nieuw onderzoek, een kleinere vraag, een eigen bijdrage, een motie. Vervangt de vraag de oude, schrijf dan ook `replaces`.',
    who: 'De strateeg, met wie de afwijzing heeft gelezen.',
    ignore:
      'Als u met opzet precies hetzelfde vraagt, bijvoorbeeld aan een nieuw kabinet; leg ook dat vast, want dat is dan het argument. Een andere vraag die al is gehonoreerd, telt niet als herhaling.',
  },
  en: {
    what: 'An ask that still runs says nearly the same as an ask that was rejected, or replaces it (`replaces`), and nowhere does it say what is new.',
    why: 'The ministry looks up the previous letter and sends the same answer. A new argument, a new figure or a new majority turns a repetition into a new ask.',
    advice:
      'Write the rejected ask (`ask`) under `distinctFrom`, and what has changed since (`because`): new research, a smaller ask, a contribution of your own, a motion. If the ask replaces the old one, write `replaces` too.',
    who: 'The strategist, with whoever read the rejection.',
    ignore:
      'When you ask exactly the same on purpose, for instance of a new government; record that too, because that is the argument then. Another ask that was granted does not count as a repetition.',
  },
};

export const repeatedExamples: { readonly wrong: Example; readonly right: Example } = {
  wrong: {
    'submissions/rga/oud.ask.yaml':
      'id: rga-fietsroute\ntitle: Betaal mee aan de doorfietsroute naar Assen\nstatus: afgewezen\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0106]',
    'submissions/rga/nieuw.ask.yaml':
      'id: rga-fietsroute-2\ntitle: Betaal mee aan de doorfietsroute bij Assen\nstatus: ingediend\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0106]\nreplaces: [rga-fietsroute]',
  },
  right: {
    'submissions/rga/oud.ask.yaml':
      'id: rga-fietsroute\ntitle: Betaal mee aan de doorfietsroute naar Assen\nstatus: afgewezen\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0106]',
    'submissions/rga/nieuw.ask.yaml':
      'id: rga-fietsroute-2\ntitle: Betaal mee aan de doorfietsroute bij Assen\nstatus: ingediend\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0106]\nreplaces: [rga-fietsroute]\ndistinctFrom: [{ ask: rga-fietsroute, because: De provincie betaalt nu de helft en de route is korter. }]',
  },
};
