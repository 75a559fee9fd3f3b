// A portfolio in a job of a forge, for request 12 of groningen/vragen.
import { join } from 'node:path';
import { CliWorld, type Ran, smallPortfolio } from './cli-world.ts';
import { FakeForge, type KindName, runBeside } from './forge-world.ts';

export const wonen = 'submissions/groningen/wonen.ask.yaml';
export const zorg = 'submissions/groningen/zorg.ask.yaml';
/** The small portfolio, with nothing to find in it. */
export const sound = {
  ...smallPortfolio,
  [wonen]: smallPortfolio[wonen].replace('  until: 2032\n', ''),
  [zorg]: smallPortfolio[zorg].replace('Wonen op Korte Termijn', 'wokt'),
};

/** The kinds, for tests that hold for each. */
export const all: readonly KindName[] = ['github', 'gitlab', 'forgejo'];

/** The variables that a job gets. */
export function job(kind: KindName, forge: FakeForge, world: CliWorld): Record<string, string> {
  const event = join(world.folder, 'event.json');
  const repo = (full_name: string) => ({ repo: { full_name } });
  world.write(
    'event.json',
    JSON.stringify({
      pull_request: { number: 12, head: repo('groningen/vragen'), base: repo('groningen/vragen') },
    }),
  );
  const actions = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: forge.api,
    GITHUB_REPOSITORY: 'groningen/vragen',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/12/merge',
  };
  if (kind === 'github') return { ...actions, GITHUB_TOKEN: forge.token };
  if (kind === 'forgejo')
    return { ...actions, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_TOKEN: forge.token };
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: forge.api,
    // The job of a fork runs in a project of its own.
    CI_PROJECT_ID: '99',
    CI_MERGE_REQUEST_PROJECT_ID: '77',
    CI_MERGE_REQUEST_IID: '12',
    CI_JOB_TOKEN: 'mag-niets',
    GITLAB_TOKEN: forge.token,
  };
}

export interface Setting {
  readonly forge: FakeForge;
  readonly world: CliWorld;
  readonly env: Record<string, string>;
  readonly comment: (...argv: string[]) => Promise<Ran>;
}

export async function setting(
  kind: KindName,
  files: Readonly<Record<string, string>> = smallPortfolio,
): Promise<Setting> {
  const forge = new FakeForge(kind);
  await forge.start();
  const world = new CliWorld(files);
  const env = job(kind, forge, world);
  const comment = (...argv: string[]) => runBeside(world.folder, ['pr-comment', ...argv], env);
  return { forge, world, env, comment };
}
