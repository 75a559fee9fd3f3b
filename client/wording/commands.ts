// What commands ask and tell.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { listed } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const commandWords = {
  failed: wording<{ reason: string }>({
    nl: ({ reason }) => `Dit lukte niet: ${reason}`,
    en: ({ reason }) => `This did not work: ${reason}`,
  }),
  noPortfolio: says(
    'Er is nog geen portefeuille in deze map. Begin er een, of open het voorbeeld.',
    'There is no portfolio in this folder yet. Start one, or open the sample.',
  ),
  noId: says(
    'deze vraag heeft nog geen id, en een notitie verwijst met het id. Geef de vraag eerst een id.',
    'this ask has no id yet, and a note refers by id. Give the ask an id first.',
  ),
  insertWhich: says('Naar welke vraag verwijst u?', 'To which ask do you refer?'),
  explainWhich: says('Welke bevinding wilt u uitgelegd zien?', 'Which finding do you want explained?'),
  noFinding: says(
    'In deze tekst is niets gevonden om uit te leggen.',
    'Nothing was found in this text to explain.',
  ),
  openAskFirst: says(
    'Er staat geen vraag voor u. Open er eerst een: kies een vraag in de portefeuille, of een bestand dat eindigt op .ask.yaml.',
    'There is no ask in front of you. Open one first: choose an ask in the portfolio, or a file that ends in .ask.yaml.',
  ),
  nothingToShow: says(
    'Hier staat geen vraag of inbreng die het ministerie zou lezen.',
    'There is no ask or submission here for the ministry to read.',
  ),
  leftOut: wording<{ asks: readonly string[] }>({
    nl: ({ asks }) => `Weggelaten, omdat het intern is of nog onder embargo: ${listed(asks, 'nl')}.`,
    en: ({ asks }) => `Left out, because it is internal or still under embargo: ${listed(asks, 'en')}.`,
  }),
  sinceWhen: says(
    'Sinds welke tak, tag, vastlegging of datum? Kies er een, of typ een naam of een datum als 2026-03-12.',
    'Since which branch, tag, commit or date? Choose one, or type a name or a date such as 2026-03-12.',
  ),
  branch: says('tak', 'branch'),
  tag: says('tag', 'tag'),
  inWords: says('In woorden', 'In words'),
  changesSince: wording<{ since: string }>({
    nl: ({ since }) => `Veranderd sinds ${since}`,
    en: ({ since }) => `Changed since ${since}`,
  }),
  nothingChanged: wording<{ since: string }>({
    nl: ({ since }) => `Sinds ${since} is er niets veranderd.`,
    en: ({ since }) => `Nothing changed since ${since}.`,
  }),
} satisfies Record<string, Wording<never>>;
