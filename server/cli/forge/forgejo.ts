// Forgejo, and Gitea of which it came: an API much like that of GitHub, and jobs that set the variables of GitHub as well as their own.
import { requestOf } from './event.ts';
import type { Forge } from './forge.ts';
import { github, isOwnerAndName, issueComment } from './github.ts';

/** What its API's address ends in. */
const version = /\/api\/v1\/?$/u;

/** The accounts that jobs act as. */
const jobs = new Set(['forgejo-actions', 'gitea-actions']);

export const forgejo: Forge = {
  ...github,
  name: 'forgejo',
  label: 'Forgejo',
  // It sets no limit of its own; this is what people can still read.
  longest: 65_536,
  tokens: ['POLICY_ASKS_TOKEN', 'FORGEJO_TOKEN', 'GITEA_TOKEN', 'GITHUB_TOKEN'],
  isHere: (environment) =>
    environment['FORGEJO_ACTIONS'] === 'true' ||
    environment['GITEA_ACTIONS'] === 'true' ||
    version.test(environment['GITHUB_API_URL'] ?? ''),
  told(environment, event) {
    const { GITHUB_API_URL: likeGithub = '' } = environment;
    return {
      api: environment['FORGEJO_API_URL'] ?? (version.test(likeGithub) ? likeGithub : undefined),
      repository: environment['FORGEJO_REPOSITORY'] ?? environment['GITHUB_REPOSITORY'],
      request: requestOf(event, environment['FORGEJO_REF'] ?? environment['GITHUB_REF']),
    };
  },
  isRepository: isOwnerAndName,
  headers: (token) => ({ accept: 'application/json', authorization: `token ${token}` }),
  comments: ({ repository, request }, page) =>
    `/repos/${repository}/issues/${request}/comments?limit=50&page=${page}`,
  remark: issueComment,
  isOurs: (author, me) => (me === undefined ? jobs.has(author.login) : author.login === me.login),
};
