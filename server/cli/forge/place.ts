// Which forge, which request and with which token: from the options, else from what the job was told.
import { readFileSync } from 'node:fs';
import { forgeWords as words } from '../../wording/cli/forge.ts';
import { type Invocation, Stop } from '../command.ts';
import { type Environment, type Forge, forgeNames, type Place } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { isFromFork } from './event.ts';

export interface Spot {
  readonly forge: Forge;
  readonly place: Place;
  readonly isFork: boolean;
}

/** Jobs of Forgejo look like those of GitHub too, so it is asked first. */
const forges: readonly Forge[] = [forgejo, gitlab, github];

/** Throws Stop when the request is not known, or its address cannot be. */
export function spotOf({ values, language }: Invocation, environment: Environment): Spot {
  const chosen = values.choice('forge', forgeNames);
  const forge = forges.find((one) => (chosen === undefined ? one.isHere(environment) : one.name === chosen));
  if (forge === undefined) throw new Stop(words.whichForge[language]({ forges: forgeNames }));
  const event = eventOf(environment);
  const told = forge.told(environment, event);
  const given = {
    api: values.text('api') ?? told.api,
    repository: values.text('repository') ?? told.repository,
    request: values.text('request') ?? told.request,
  };
  const place = wholePlace(given, forge, language);
  // Such a job has a token of the repository that is asked.
  const isTrusted = environment['GITHUB_EVENT_NAME'] === 'pull_request_target';
  return { forge, place, isFork: !isTrusted && values.text('request') === undefined && isFromFork(event) };
}

/** Throws Stop when there is none, or only one that may not write. */
export function tokenFor(forge: Forge, environment: Environment, language: Invocation['language']): string {
  const name = forge.tokens.find((one) => (environment[one] ?? '').trim() !== '');
  const facts = { label: forge.label, tokens: forge.tokens };
  if (name === undefined) {
    const hasJobToken = forge.name === 'gitlab' && (environment['CI_JOB_TOKEN'] ?? '') !== '';
    throw new Stop((hasJobToken ? words.onlyJobToken : words.noToken)[language](facts));
  }
  const token = (environment[name] ?? '').trim();
  if (!/^[\u0021-\u007E]+$/u.test(token)) throw new Stop(words.badToken[language]({ name }));
  return token;
}

function wholePlace(
  { api = '', repository = '', request = '' }: Partial<Place>,
  forge: Forge,
  language: Invocation['language'],
): Place {
  const { label, noun } = forge;
  const facts = { label, noun, api, repository, request };
  if (api === '') throw new Stop(words.whichApi[language](facts));
  if (!isSafeAddress(api)) throw new Stop(words.badApi[language](facts));
  if (repository === '') throw new Stop(words.whichRepository[language](facts));
  if (!forge.isRepository(repository)) throw new Stop(words.badRepository[language](facts));
  if (request === '') throw new Stop(words.whichRequest[language](facts));
  if (!/^[1-9]\d{0,14}$/u.test(request)) throw new Stop(words.badRequest[language](facts));
  return { api: api.replace(/\/+$/u, ''), repository, request };
}

/** A token may travel there: closed to others on the way, and with nothing else in the address. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isOwn)) &&
    username + password + search + hash === '' &&
    !/[?#]/u.test(text)
  );
}

/** The text of the file that tells what set the job off. */
function eventOf(environment: Environment): string | undefined {
  try {
    return readFileSync(environment['FORGEJO_EVENT_PATH'] ?? environment['GITHUB_EVENT_PATH'] ?? '', 'utf8');
  } catch {
    return undefined;
  }
}
