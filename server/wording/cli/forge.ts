// What `pr-comment` says: what became of the comment, or why there is none and what to do about it.
import { type Wording, wording } from '../fact.ts';
import { counted, listed, quoted } from '../say.ts';

interface Where {
  readonly label: string;
  readonly noun: string;
  readonly api: string;
  readonly repository: string;
  readonly request: string;
}

interface Answered extends Where {
  readonly name: 'github' | 'gitlab' | 'forgejo';
  readonly host: string;
  readonly status: number;
  /** The forge's own words. */
  readonly said?: string;
}

const where = ({ noun, request, repository }: Where) => `${noun} ${request} (${repository})`;
const statusOf = ({ status, said }: Answered) =>
  `status ${status}${said === undefined ? '' : `, ${quoted(said)}`}`;
/** The end of a sentence: where it can be seen, when the forge tells. */
const at = (url: string | undefined) => (url === undefined ? '.' : `: ${url}`);

/** What a token needs to write comments. */
const rights: Readonly<Record<Answered['name'], { readonly nl: string; readonly en: string }>> = {
  github: {
    nl: 'Geef de taak `permissions: pull-requests: write`, of een eigen token in POLICY_ASKS_TOKEN.',
    en: 'Give the job `permissions: pull-requests: write`, or a token of your own in POLICY_ASKS_TOKEN.',
  },
  gitlab: {
    nl: 'Gebruik een projecttoken met bereik `api` en ten minste de rol Reporter.',
    en: 'Use a project access token with scope `api` and at least the role Reporter.',
  },
  forgejo: {
    nl: 'Gebruik een token met de rechten `write:issue` en `read:user`.',
    en: 'Use a token with the rights `write:issue` and `read:user`.',
  },
};

const names = (tokens: readonly string[], language: 'nl' | 'en') => listed(tokens, language, 'or');

/** What became of it. */
export const commentDone = {
  made: wording<Where & { url?: string }>({
    nl: (facts) => `Reactie geplaatst bij ${where(facts)}${at(facts.url)}`,
    en: (facts) => `Comment placed on ${where(facts)}${at(facts.url)}`,
  }),
  updated: wording<Where & { url?: string }>({
    nl: (facts) => `Reactie bijgewerkt bij ${where(facts)}${at(facts.url)}`,
    en: (facts) => `Comment updated on ${where(facts)}${at(facts.url)}`,
  }),
  equal: wording<Where & { url?: string }>({
    nl: (facts) => `De reactie bij ${where(facts)} zegt al hetzelfde; er is niets geschreven${at(facts.url)}`,
    en: (facts) =>
      `The comment on ${where(facts)} says the same already; nothing was written${at(facts.url)}`,
  }),
  silent: wording<Where>({
    nl: (facts) => `Er valt niets te melden, dus er is geen reactie geplaatst bij ${where(facts)}.`,
    en: (facts) => `There is nothing to say, so no comment was placed on ${where(facts)}.`,
  }),
  would: wording<Where & { isQuiet: boolean }>({
    nl: ({ isQuiet, ...facts }) =>
      `Er is niets verstuurd. Zonder “--dry-run” ${isQuiet ? 'vervangt dit alleen een eerdere reactie' : 'komt dit als reactie, of in de plaats van een eerdere,'} bij ${where(facts)} op ${facts.label} (${facts.api}).`,
    en: ({ isQuiet, ...facts }) =>
      `Nothing was sent. Without “--dry-run” this ${isQuiet ? 'only replaces an earlier comment' : 'becomes a comment, or replaces an earlier one,'} on ${where(facts)} at ${facts.label} (${facts.api}).`,
  }),
  wouldSomewhere: wording<{ why: string }>({
    nl: ({ why }) => `Er is niets verstuurd. Waar dit als reactie zou komen is hier niet bekend. ${why}`,
    en: ({ why }) => `Nothing was sent. Where this would become a comment is not known here. ${why}`,
  }),
} satisfies Record<string, Wording<never>>;

/** Why it could not be done. */
export const forgeWords = {
  whichForge: wording<{ forges: readonly string[] }>({
    nl: ({ forges }) =>
      `Dit is geen taak van GitHub, GitLab of Forgejo. Zeg met “--forge” welke het is: ${listed(forges, 'nl', 'or')}.`,
    en: ({ forges }) =>
      `This is no job of GitHub, GitLab or Forgejo. Say with “--forge” which it is: ${listed(forges, 'en', 'or')}.`,
  }),
  whichApi: wording<Where>({
    nl: ({ label }) =>
      `Het adres van de API van ${label} is niet bekend. Noem het, bijvoorbeeld \`--api https://api.github.com\`, \`--api https://gitlab.com/api/v4\` of \`--api https://code.overheid.nl/api/v1\`.`,
    en: ({ label }) =>
      `The address of the API of ${label} is not known. Name it, for example \`--api https://api.github.com\`, \`--api https://gitlab.com/api/v4\` or \`--api https://code.overheid.nl/api/v1\`.`,
  }),
  badApi: wording<Where>({
    nl: ({ label }) =>
      `Het adres van de API van ${label} moet met https:// beginnen (http:// alleen op deze computer zelf), zonder naam, wachtwoord of vraagteken erin. Er is niets verstuurd.`,
    en: ({ label }) =>
      `The address of the API of ${label} must begin with https:// (http:// on this computer itself only), without name, password or question mark in it. Nothing was sent.`,
  }),
  whichRepository: wording<Where>({
    nl: ({ label }) => `Van welke repository op ${label}? Noem hem, zoals \`--repository groningen/vragen\`.`,
    en: ({ label }) => `Of which repository at ${label}? Name it, such as \`--repository groningen/asks\`.`,
  }),
  badRepository: wording<Where>({
    nl: ({ label, repository }) =>
      `${quoted(repository)} kan op ${label} geen repository zijn. Schrijf eigenaar en naam, zoals \`groningen/vragen\`.`,
    en: ({ label, repository }) =>
      `${quoted(repository)} cannot be a repository at ${label}. Write owner and name, such as \`groningen/asks\`.`,
  }),
  whichRequest: wording<Where>({
    nl: ({ noun }) =>
      `Deze taak hoort niet bij een ${noun}, dus er is niets om op te reageren. Draai haar alleen voor een ${noun}, of noem het nummer met “--request”.`,
    en: ({ noun }) =>
      `This job is not of a ${noun}, so there is nothing to comment on. Run it for a ${noun} only, or give its number with “--request”.`,
  }),
  badRequest: wording<Where>({
    nl: ({ noun, request }) => `${quoted(request)} kan niet het nummer van een ${noun} zijn.`,
    en: ({ noun, request }) => `${quoted(request)} cannot be the number of a ${noun}.`,
  }),
  noToken: wording<{ label: string; tokens: readonly string[] }>({
    nl: ({ label, tokens }) =>
      `Er is geen token om op ${label} te reageren. Zet het in de omgevingsvariabele ${names(tokens, 'nl')}.`,
    en: ({ label, tokens }) =>
      `There is no token to comment at ${label} with. Put it in the environment variable ${names(tokens, 'en')}.`,
  }),
  onlyJobToken: wording<{ label: string; tokens: readonly string[] }>({
    nl: ({ tokens }) =>
      `Met CI_JOB_TOKEN mag een taak op GitLab niet reageren. Maak een projecttoken met bereik \`api\` en zet het in een CI/CD-variabele ${names(tokens, 'nl')}.`,
    en: ({ tokens }) =>
      `With CI_JOB_TOKEN a job may not comment at GitLab. Make a project access token with scope \`api\` and put it in a CI/CD variable ${names(tokens, 'en')}.`,
  }),
  badToken: wording<{ name: string }>({
    nl: ({ name }) =>
      `In ${name} staat geen token: er zitten spaties of andere vreemde tekens in. Zet het token er opnieuw in.`,
    en: ({ name }) =>
      `${name} holds no token: there are spaces or other strange characters in it. Put the token there again.`,
  }),
  unknownToken: wording<Answered>({
    nl: (facts) =>
      `${facts.label} kent het token niet (${statusOf(facts)}). Misschien is het verlopen of ingetrokken, of hoort het bij een andere server dan ${facts.host}.`,
    en: (facts) =>
      `${facts.label} does not know the token (${statusOf(facts)}). It may have expired or been withdrawn, or belong to another server than ${facts.host}.`,
  }),
  mayNotWrite: wording<Answered>({
    nl: (facts) =>
      `Het token mag niet reageren bij ${where(facts)} (${statusOf(facts)}). ${rights[facts.name].nl}`,
    en: (facts) =>
      `The token may not comment on ${where(facts)} (${statusOf(facts)}). ${rights[facts.name].en}`,
  }),
  fork: wording<Answered>({
    nl: (facts) =>
      `Dit ${facts.noun} komt uit een fork, en daarvoor geeft ${facts.label} een token dat alleen mag lezen (${statusOf(facts)}). Sla de reactie voor forks over; het verslag en de aantekeningen van de taak zijn er wel.`,
    en: (facts) =>
      `This ${facts.noun} comes from a fork, for which ${facts.label} gives a token that may only read (${statusOf(facts)}). Skip the comment for forks; the report and the annotations of the job are there.`,
  }),
  notFound: wording<Answered>({
    nl: (facts) =>
      `${facts.label} vindt ${where(facts)} niet op ${facts.host} (${statusOf(facts)}), of het token mag het niet zien. Controleer het nummer, de repository en de rechten van het token.`,
    en: (facts) =>
      `${facts.label} does not find ${where(facts)} on ${facts.host} (${statusOf(facts)}), or the token may not see it. Check the number, the repository and the rights of the token.`,
  }),
  elsewhere: wording<Answered>({
    nl: (facts) =>
      `${facts.host} verwijst naar een ander adres (${statusOf(facts)}). Daar gaat het token niet heen; noem het nieuwe adres met “--api”, of de nieuwe naam met “--repository”.`,
    en: (facts) =>
      `${facts.host} points to another address (${statusOf(facts)}). The token does not go there; give the new address with “--api”, or the new name with “--repository”.`,
  }),
  broken: wording<Answered>({
    nl: (facts) =>
      `${facts.label} heeft zelf een storing (${statusOf(facts)}). Probeer het later opnieuw; aan uw bestanden ligt het niet.`,
    en: (facts) =>
      `${facts.label} itself has a failure (${statusOf(facts)}). Try again later; it is not due to your files.`,
  }),
  refused: wording<Answered>({
    nl: (facts) => `${facts.label} weigerde de reactie bij ${where(facts)} (${statusOf(facts)}).`,
    en: (facts) => `${facts.label} refused the comment on ${where(facts)} (${statusOf(facts)}).`,
  }),
  tooMuch: wording<{ label: string; seconds?: number }>({
    nl: ({ label, seconds }) =>
      `${label} werd te vaak gevraagd en wil even niet. Probeer het ${seconds === undefined ? 'later' : `over ${counted(seconds, 'seconde', 'seconden', 'nl')}`} opnieuw.`,
    en: ({ label, seconds }) =>
      `${label} was asked too often and wants a pause. Try again ${seconds === undefined ? 'later' : `in ${counted(seconds, 'second', 'seconds', 'en')}`}.`,
  }),
  tooSlow: wording<{ label: string; host: string; seconds: number }>({
    nl: ({ label, host, seconds }) =>
      `${label} (${host}) gaf binnen ${counted(seconds, 'seconde', 'seconden', 'nl')} geen antwoord. Probeer het later opnieuw.`,
    en: ({ label, host, seconds }) =>
      `${label} (${host}) gave no answer within ${counted(seconds, 'second', 'seconds', 'en')}. Try again later.`,
  }),
  unreachable: wording<{ label: string; host: string; code?: string }>({
    nl: ({ label, host, code }) =>
      `${label} is niet te bereiken op ${host}${code === undefined ? '' : ` (${code})`}. Controleer het adres en het netwerk van deze taak.`,
    en: ({ label, host, code }) =>
      `${label} cannot be reached at ${host}${code === undefined ? '' : ` (${code})`}. Check the address and the network of this job.`,
  }),
  strange: wording<{ label: string; host: string }>({
    nl: ({ label, host }) =>
      `Wat ${host} antwoordt is niet van de API van ${label}. Controleer het adres: dat van de API, niet van de site.`,
    en: ({ label, host }) =>
      `What ${host} answers is not of the API of ${label}. Check the address: that of the API, not of the site.`,
  }),
} satisfies Record<string, Wording<never>>;
