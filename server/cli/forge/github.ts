// GitHub: the comments of a pull request are those of the issue with its number.
import { requestOf } from './event.ts';
import { type Author, field, type Forge, numberIn, type Remark, textIn } from './forge.ts';

export const github: Forge = {
  name: 'github',
  label: 'GitHub',
  noun: 'pull request',
  longest: 65_536,
  tokens: ['POLICY_ASKS_TOKEN', 'GITHUB_TOKEN'],
  isHere: (environment) => environment['GITHUB_ACTIONS'] === 'true',
  told: (environment, event) => ({
    api: environment['GITHUB_API_URL'],
    repository: environment['GITHUB_REPOSITORY'],
    request: requestOf(event, environment['GITHUB_REF']),
  }),
  isRepository: isOwnerAndName,
  headers: (token) => ({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${token}`,
  }),
  comments: ({ repository, request }, page) =>
    `/repos/${repository}/issues/${request}/comments?per_page=100&page=${page}`,
  adding: ({ repository, request }) => `/repos/${repository}/issues/${request}/comments`,
  updating: ({ repository }, id) => ({
    method: 'PATCH',
    path: `/repos/${repository}/issues/comments/${id}`,
  }),
  remark: issueComment,
  // The token of a job may not ask who it is, and is no person.
  isOurs: (author, me) => (me === undefined ? author.isBot : author.login === me.login),
};

/** Both parts are names, so that the address stays below that of the repositories. */
export function isOwnerAndName(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/u.test(text) && text.split('/').every((name) => !/^\.+$/u.test(name));
}

/** As GitHub and Forgejo write a comment. */
export function issueComment(value: unknown): Remark | undefined {
  const id = numberIn(value, 'id');
  const author = authorOf(field(value, 'user'));
  if (id === undefined || author === undefined) return undefined;
  return { id, body: textIn(value, 'body') ?? '', author, url: textIn(value, 'html_url') };
}

/** As all three forges write an account. */
export function authorOf(value: unknown): Author | undefined {
  const login = textIn(value, 'login') ?? textIn(value, 'username');
  if (login === undefined) return undefined;
  return { id: numberIn(value, 'id'), login, isBot: field(value, 'type') === 'Bot' };
}
