// The pages about CI: both show the files to copy, and what is in those is what the action, the component and the hooks know.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CliWorld, program, smallPortfolio } from '../worlds/cli-world.ts';
import { action, fileOf, gitlabComponent, runAction, runGitlab } from '../worlds/job-world.ts';

const files = ['github', 'gitlab', 'forgejo', 'pre-commit'] as const;
const withoutPlace = (text: string): string => text.slice(text.indexOf('\n') + 1);

describe.each(['docs/ci.md', 'docs/ci.nl.md'])('%s', (page) => {
  test.each(files)('shows docs/ci/%s.yml', (name) => {
    expect(fileOf(page)).toContain(`\`\`\`yaml\n${withoutPlace(fileOf(`docs/ci/${name}.yml`))}\`\`\``);
  });

  test('links to what there is', () => {
    const links = [...fileOf(page).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(6);
    for (const path of links) expect(fileOf(`docs/${path}`)).not.toBe('');
  });
});

test('the other blocks are the same on both pages, but for their comments', () => {
  const blocks = (page: string) =>
    [...fileOf(page).matchAll(/```\w+\n(.*?)```/gsu)].map(([, code]) => code!.replaceAll(/ +# .*$/gmu, ''));
  expect(blocks('docs/ci.nl.md')).toEqual(blocks('docs/ci.md'));
});

interface Workflow {
  readonly jobs: {
    readonly asks: {
      readonly steps: readonly {
        readonly uses: string;
        readonly with?: Readonly<Record<string, string | boolean>>;
      }[];
    };
  };
}

describe.each(['github', 'forgejo'])('the workflow for %s', (name) => {
  const workflow = parse(fileOf(`docs/ci/${name}.yml`)) as Workflow;
  const last = workflow.jobs.asks.steps.at(-1)!;

  test('uses the action with inputs that it has, and they work', async () => {
    expect(last.uses).toMatch(/OWNER\/policy-asks@TAG$/u);
    const given = Object.entries(last.with ?? {}).map(([key, value]) => [key, String(value)]);
    for (const [key] of given) expect(Object.keys(action.inputs)).toContain(key);
    const world = new CliWorld(smallPortfolio);
    const { code, summary } = await runAction(world.folder, {
      inputs: Object.fromEntries(given),
      github: { event_name: 'push' },
    });
    expect(code).toBe(1);
    expect(summary).toContain('## Vragen van Groningen');
  });

  test('fetches the whole history', () => {
    expect(workflow.jobs.asks.steps[0]?.with?.['fetch-depth']).toBe(0);
  });
});

test('the pipeline for GitLab gives inputs that the component has, and they work', async () => {
  const { include } = parse(fileOf('docs/ci/gitlab.yml')) as {
    include: readonly { readonly inputs: Readonly<Record<string, string | boolean>> }[];
  };
  const { job } = gitlabComponent({ ...include[0]?.inputs, program });
  const { code, out } = await runGitlab(job, new CliWorld(smallPortfolio).folder);
  expect(code).toBe(1);
  expect(out).toContain('funding/structural-with-end');
});
