// The options that more than one command takes, each once.
import { reportNames } from '../exchange/reports/names.ts';
import { optionWords } from '../wording/cli/help.ts';
import { languages } from '../wording/language.ts';
import type { OptionSpec } from './command.ts';
import { forgeNames } from './forge/forge.ts';

export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export const lintFormats = ['text', 'json', 'compact', ...reportNames] as const;
export type LintFormat = (typeof lintFormats)[number];
export const profiles = ['draft', 'steering', 'submit'] as const;

/** With every command. */
export const generalOptions: readonly OptionSpec[] = [
  { name: 'lang', kind: 'text', choices: languages, placeholder: 'nl|en', words: optionWords.lang },
  {
    name: 'color',
    kind: 'text',
    choices: ['auto', 'always', 'never'],
    placeholder: 'auto|always|never',
    words: optionWords.color,
  },
  { name: 'debug', kind: 'flag', words: optionWords.debug },
  { name: 'help', short: 'h', kind: 'flag', words: optionWords.help },
  { name: 'version', short: 'V', kind: 'flag', words: optionWords.version },
];

export const portfolioOption: OptionSpec = {
  name: 'portfolio',
  kind: 'text',
  placeholder: 'FOLDER',
  words: optionWords.portfolio,
};

export const formatOption: OptionSpec = {
  name: 'format',
  kind: 'text',
  choices: ['text', 'json'],
  placeholder: 'text|json',
  words: optionWords.format,
};

/** The same, and what servers and other tools read. */
export const lintFormatOption: OptionSpec = {
  name: 'format',
  kind: 'text',
  many: true,
  choices: lintFormats,
  placeholder: 'FORMAT',
  words: optionWords.lintFormat,
};

export const outputOption: OptionSpec = {
  name: 'output',
  kind: 'text',
  many: true,
  placeholder: 'FORMAT=FILE',
  words: optionWords.output,
};

/** How the portfolio is looked at. */
export const checkOptions: readonly OptionSpec[] = [
  {
    name: 'profile',
    kind: 'text',
    choices: profiles,
    placeholder: 'draft|steering|submit',
    words: optionWords.profile,
  },
  { name: 'today', kind: 'date', placeholder: 'YYYY-MM-DD', words: optionWords.today },
  {
    name: 'rule',
    kind: 'text',
    many: true,
    placeholder: 'CODE=off|info|warn|error',
    words: optionWords.rule,
  },
];

export const dryRunOption: OptionSpec = { name: 'dry-run', kind: 'flag', words: optionWords.dryRun };

export const sinceOption: OptionSpec = {
  name: 'since',
  kind: 'text',
  placeholder: 'REF',
  words: optionWords.since,
};

export const stagedOption: OptionSpec = { name: 'staged', kind: 'flag', words: optionWords.staged };

/** When the command ends as failed. */
export const outcomeOptions: readonly OptionSpec[] = [
  {
    name: 'fail-on',
    kind: 'text',
    choices: failLevels,
    placeholder: 'error|warning|info|never',
    words: optionWords.failOn,
  },
  { name: 'max-warnings', kind: 'count', placeholder: 'N', words: optionWords.maxWarnings },
];

/** Which request on which forge gets a comment. */
export const forgeOptions: readonly OptionSpec[] = [
  {
    name: 'forge',
    kind: 'text',
    choices: forgeNames,
    placeholder: 'github|gitlab|forgejo',
    words: optionWords.forge,
  },
  { name: 'api', kind: 'text', placeholder: 'URL', words: optionWords.api },
  { name: 'repository', kind: 'text', placeholder: 'OWNER/NAME', words: optionWords.repository },
  { name: 'request', kind: 'text', placeholder: 'NUMBER', words: optionWords.request },
  { name: 'key', kind: 'text', placeholder: 'TEXT', words: optionWords.key },
];
