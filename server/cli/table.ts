// The one table of commands: arguments, options, examples, and where the code is. Parsing and help are made from it.
import { argumentWords, optionWords } from '../wording/cli/help.ts';
import { commandWords } from '../wording/cli/commands.ts';
import type { CommandSpec } from './command.ts';
import { shellNames } from './completion/shells.ts';
import {
  checkOptions,
  dryRunOption,
  forgeOptions,
  formatOption,
  lintFormatOption,
  outcomeOptions,
  outputOption,
  portfolioOption,
  sinceOption,
  stagedOption,
} from './options.ts';

/** Pairs the words of a command's examples with the lines to type. */
function command(
  name: keyof typeof commandWords,
  lines: readonly string[],
  rest: Pick<CommandSpec, 'arguments' | 'options' | 'load'>,
): CommandSpec {
  const { summary, details, examples } = commandWords[name];
  const described = examples.map((words, index) => ({ line: lines[index] ?? `policy-asks ${name}`, words }));
  return { name, summary, details, examples: described, ...rest };
}

const paths = { placeholder: 'PATH', many: true, words: argumentWords.paths };

export const commands: readonly CommandSpec[] = [
  command(
    'init',
    ['policy-asks init', 'policy-asks init vragen-2027 --title "Vragen van het Noorden" --submitter PV20'],
    {
      arguments: [{ placeholder: 'FOLDER', words: argumentWords.folder }],
      options: [
        { name: 'title', kind: 'text', placeholder: 'TEXT', words: optionWords.initTitle },
        { name: 'submitter', kind: 'text', placeholder: 'REGION', words: optionWords.initSubmitter },
      ],
      load: () => import('./commands/init.ts'),
    },
  ),
  command(
    'new',
    [
      'policy-asks new',
      'policy-asks new --title "Maak de drempel relatief" --goal woningbouw --region GM0014',
    ],
    {
      arguments: [],
      options: [
        { name: 'title', kind: 'text', placeholder: 'TEXT', words: optionWords.newTitle },
        { name: 'id', kind: 'text', placeholder: 'ID', words: optionWords.newId },
        { name: 'submission', kind: 'text', placeholder: 'SUBMISSION', words: optionWords.newSubmission },
        { name: 'goal', kind: 'text', many: true, placeholder: 'GOAL', words: optionWords.newGoal },
        { name: 'region', kind: 'text', many: true, placeholder: 'REGION', words: optionWords.newRegion },
        { name: 'instrument', kind: 'text', placeholder: 'INSTRUMENT', words: optionWords.newInstrument },
        { name: 'scheme', kind: 'text', placeholder: 'SCHEME', words: optionWords.newScheme },
        { name: 'term', kind: 'text', placeholder: 'TERM', words: optionWords.newTerm },
        { name: 'status', kind: 'text', placeholder: 'STATUS', words: optionWords.newStatus },
        portfolioOption,
        { name: 'today', kind: 'date', placeholder: 'YYYY-MM-DD', words: optionWords.today },
      ],
      load: () => import('./commands/new.ts'),
    },
  ),
  command(
    'lint',
    [
      'policy-asks lint',
      'policy-asks lint --profile submit',
      'policy-asks lint submissions/rga --format json',
      'policy-asks lint --since main',
    ],
    {
      arguments: [{ ...paths, words: argumentWords.lintPaths }],
      options: [
        ...checkOptions,
        lintFormatOption,
        outputOption,
        ...outcomeOptions,
        sinceOption,
        stagedOption,
        { name: 'cache', kind: 'flag', words: optionWords.cache },
        { name: 'statistics', kind: 'flag', words: optionWords.statistics },
        { name: 'explain-not-applicable', kind: 'flag', words: optionWords.explainNotApplicable },
      ],
      load: () => import('./commands/lint.ts'),
    },
  ),
  command('explain', ['policy-asks explain funding/structural-with-end', 'policy-asks explain'], {
    arguments: [{ placeholder: 'CODE', words: argumentWords.code }],
    options: [formatOption],
    load: () => import('./commands/explain.ts'),
  }),
  command('list', ['policy-asks list', 'policy-asks list --status ingediend --format json'], {
    arguments: [paths],
    options: [
      { name: 'status', kind: 'text', placeholder: 'STATUS', words: optionWords.filterStatus },
      { name: 'submission', kind: 'text', placeholder: 'SUBMISSION', words: optionWords.filterSubmission },
      { name: 'goal', kind: 'text', placeholder: 'GOAL', words: optionWords.filterGoal },
      formatOption,
      portfolioOption,
    ],
    load: () => import('./commands/list.ts'),
  }),
  command('show', ['policy-asks show rga-wokt-criterion'], {
    arguments: [{ placeholder: 'ASK', required: true, words: argumentWords.ask }],
    options: [...checkOptions, formatOption, portfolioOption],
    load: () => import('./commands/show.ts'),
  }),
  command('fix', ['policy-asks fix --dry-run', 'policy-asks fix submissions/rga'], {
    arguments: [paths],
    options: [dryRunOption, sinceOption, ...checkOptions, portfolioOption],
    load: () => import('./commands/fix.ts'),
  }),
  command('format', ['policy-asks format', 'policy-asks format --check'], {
    arguments: [paths],
    options: [{ name: 'check', kind: 'flag', words: optionWords.check }, dryRunOption, portfolioOption],
    load: () => import('./commands/format.ts'),
  }),
  command(
    'baseline',
    [
      'policy-asks baseline --owner controller --reason "Vóór de vaststelling" --until 2027-12-31',
      'policy-asks baseline --prune --dry-run',
    ],
    {
      arguments: [],
      options: [
        { name: 'owner', kind: 'text', placeholder: 'ROLE', words: optionWords.owner },
        { name: 'reason', kind: 'text', placeholder: 'TEXT', words: optionWords.reason },
        { name: 'until', kind: 'date', placeholder: 'YYYY-MM-DD', words: optionWords.until },
        { name: 'prune', kind: 'flag', words: optionWords.prune },
        dryRunOption,
        sinceOption,
        ...checkOptions,
        portfolioOption,
      ],
      load: () => import('./commands/baseline.ts'),
    },
  ),
  command(
    'pr-comment',
    [
      'policy-asks pr-comment --since origin/main',
      'policy-asks pr-comment --fail-on never',
      'policy-asks pr-comment --dry-run',
    ],
    {
      arguments: [{ ...paths, words: argumentWords.lintPaths }],
      options: [
        ...checkOptions,
        ...outcomeOptions,
        sinceOption,
        portfolioOption,
        ...forgeOptions,
        { ...dryRunOption, words: optionWords.dryComment },
      ],
      load: () => import('./commands/comment.ts'),
    },
  ),
  command(
    'index',
    [
      'policy-asks index',
      'policy-asks index --output policy-asks.index.json',
      'policy-asks index --check --output policy-asks.index.json',
    ],
    {
      arguments: [],
      options: [
        { name: 'output', kind: 'text', placeholder: 'FILE', words: optionWords.indexOutput },
        { name: 'check', kind: 'flag', words: optionWords.indexCheck },
        { name: 'today', kind: 'date', placeholder: 'YYYY-MM-DD', words: optionWords.indexToday },
        portfolioOption,
      ],
      load: () => import('./commands/publish-index.ts'),
    },
  ),
  command('lsp', ['policy-asks lsp --stdio'], {
    arguments: [],
    options: [
      { name: 'stdio', kind: 'flag', words: optionWords.stdio },
      { name: 'node-ipc', kind: 'flag', words: optionWords.nodeIpc },
      { name: 'pipe', kind: 'text', placeholder: 'NAME', words: optionWords.pipe },
      { name: 'socket', kind: 'count', placeholder: 'PORT', words: optionWords.socket },
      { name: 'clientProcessId', kind: 'count', placeholder: 'N', words: optionWords.clientProcess },
    ],
    load: () => import('./commands/lsp.ts'),
  }),
  command(
    'completion',
    [
      'policy-asks completion bash',
      'policy-asks completion zsh',
      'policy-asks completion fish > ~/.config/fish/completions/policy-asks.fish',
      'policy-asks completion powershell',
    ],
    {
      arguments: [{ placeholder: shellNames.join('|'), required: true, words: argumentWords.shell }],
      options: [],
      load: () => import('./commands/completion.ts'),
    },
  ),
];

/** What scripts of shells ask; in no help, and never proposed. */
export const hiddenCommands: readonly CommandSpec[] = [
  command('ask-ids', ['policy-asks ask-ids'], {
    arguments: [{ placeholder: 'WORD', many: true, words: argumentWords.typed }],
    options: [],
    load: () => import('./commands/ids.ts'),
  }),
];
