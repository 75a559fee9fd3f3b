// The variables of the environment that the command line heeds, for its manual. A test holds them against the sources.
import { environmentWords } from '../../wording/cli/manual.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { forges } from '../forge/place.ts';

export interface Variables {
  readonly names: readonly string[];
  readonly words: Sentence;
}

const tokens = [...new Set(forges.flatMap((forge) => forge.tokens))];

const told = [
  'GITHUB_ACTIONS',
  'GITHUB_API_URL',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_REF',
  'GITHUB_REPOSITORY',
  'GITLAB_CI',
  'CI_API_V4_URL',
  'CI_JOB_TOKEN',
  'CI_MERGE_REQUEST_IID',
  'CI_MERGE_REQUEST_PROJECT_ID',
  'CI_PROJECT_ID',
  'FORGEJO_ACTIONS',
  'FORGEJO_API_URL',
  'FORGEJO_EVENT_PATH',
  'FORGEJO_REF',
  'FORGEJO_REPOSITORY',
  'GITEA_ACTIONS',
];

export const environment: readonly Variables[] = [
  { names: ['LC_ALL', 'LC_MESSAGES', 'LANG'], words: environmentWords.locale },
  { names: ['NO_COLOR'], words: environmentWords.noColor },
  { names: ['TERM'], words: environmentWords.term },
  { names: ['LOCALAPPDATA', 'XDG_CACHE_HOME'], words: environmentWords.cache },
  { names: ['NODE_DISABLE_COMPILE_CACHE'], words: environmentWords.noCompileCache },
  { names: tokens, words: environmentWords.token },
  { names: told, words: environmentWords.job },
];
