// GitLab: the comments of a merge request are its notes. A job's own token may not write them.
import { field, type Forge, numberIn, type Place, textIn } from './forge.ts';
import { authorOf } from './github.ts';

const notes = ({ repository, request }: Place): string =>
  `/projects/${encodeURIComponent(repository)}/merge_requests/${request}/notes`;

export const gitlab: Forge = {
  name: 'gitlab',
  label: 'GitLab',
  noun: 'merge request',
  longest: 1_000_000,
  tokens: ['POLICY_ASKS_TOKEN', 'GITLAB_TOKEN'],
  isHere: (environment) => environment['GITLAB_CI'] === 'true',
  // A request from a fork belongs to the project that it asks, not to the one its job runs in.
  told: (environment) => ({
    api: environment['CI_API_V4_URL'],
    repository: environment['CI_MERGE_REQUEST_PROJECT_ID'] ?? environment['CI_PROJECT_ID'],
    request: environment['CI_MERGE_REQUEST_IID'],
  }),
  isRepository: (text) => /^\d+$/u.test(text) || /^[\w.-]+(?:\/[\w.-]+)+$/u.test(text),
  headers: (token) => ({ accept: 'application/json', 'private-token': token }),
  comments: (place, page) => `${notes(place)}?sort=asc&order_by=created_at&per_page=100&page=${page}`,
  adding: notes,
  updating: (place, id) => ({ method: 'PUT', path: `${notes(place)}/${id}` }),
  remark(value) {
    const id = numberIn(value, 'id');
    const author = authorOf(field(value, 'author'));
    if (id === undefined || author === undefined || field(value, 'system') === true) return undefined;
    return { id, body: textIn(value, 'body') ?? '', author };
  },
  // Who does not know itself may not change what another wrote anyway.
  isOurs: (author, me) => me === undefined || author.id === me.id,
};
