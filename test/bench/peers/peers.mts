// Other programs that hold YAML against a JSON Schema: how each is run on the asks of a portfolio. They get the project's own
// schema, and check each file by itself; none looks across files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program } from '../processes.mts';
import { aboutPeer, commandOf, fileOf } from './provision.mts';
import { quotedTwinOf } from './quoted-dates.mts';

export interface Peer {
  readonly name: string;
  /** The package it comes from. */
  readonly from: string;
  /** The most asks that it is tried on. */
  readonly upTo: number;
  /** Takes so long that it is run once. */
  readonly isSlow?: boolean;
  /** Reads a date without quotes as something else than text, which the schema forbids: gets them quoted. */
  readonly wantsQuotedDates?: boolean;
  /** How it checks every ask of a folder. */
  readonly program: (folder: string) => Pick<Program, 'command' | 'parameters'>;
}

const schema = join(import.meta.dirname, '../../../schemas/ask.schema.json');
const allAsks = '**/*.ask.yaml';

const run = (parameters: readonly string[]) => ({ command: process.execPath, parameters });

/** Without the wrapper in Node that its package puts around it, which takes a start of Node more. */
function nativeProgram(): string {
  const machine = process.arch === 'x64' ? 'x86_64' : process.arch;
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const ending = process.platform === 'win32' ? '.exe' : '';
  return fileOf('@sourcemeta/jsonschema', `build/github-releases/jsonschema-${system}-${machine}${ending}`);
}

/** A ruleset whose one rule is the schema. It stands in the ruleset itself: of one that is referred to nothing is checked. */
function spectralRuleset(folder: string): string {
  const file = `${folder}.spectral.json`;
  const check = `{ "function": "schema", "functionOptions": { "dialect": "draft2020-12", "schema": ${readFileSync(schema, 'utf8')} } }`;
  writeFileSync(file, `{ "rules": { "ask": { "given": "$", "severity": "error", "then": ${check} } } }`);
  return file;
}

export const native: Peer = {
  name: 'jsonschema (C++)',
  from: '@sourcemeta/jsonschema',
  upTo: Number.POSITIVE_INFINITY,
  program: () => ({
    command: nativeProgram(),
    parameters: ['validate', schema, '.', '--extension', '.ask.yaml', '--fast'],
  }),
};

export const allPeers: readonly Peer[] = [
  native,
  {
    name: 'ajv-cli',
    from: 'ajv-cli',
    upTo: 10_000,
    wantsQuotedDates: true,
    program: () => {
      const options = ['--spec=draft2020', '--strict=false', '-c', 'ajv-formats'];
      const parameters = ['validate', ...options, '-s', schema, '-d', allAsks];
      return run([commandOf('ajv-cli', 'ajv'), ...parameters]);
    },
  },
  {
    name: 'v8r',
    from: 'v8r',
    upTo: 1000,
    isSlow: true,
    wantsQuotedDates: true,
    program: () => run([commandOf('v8r', 'v8r'), '--schema', schema, '--no-ignore', allAsks]),
  },
  {
    name: 'ESLint (json-schema)',
    from: 'eslint-plugin-json-schema-validator',
    upTo: 1000,
    isSlow: true,
    program: () => {
      const config = join(import.meta.dirname, 'eslint.config.mjs');
      return run([commandOf('eslint', 'eslint'), '--config', config, allAsks]);
    },
  },
  {
    name: 'Spectral',
    from: '@stoplight/spectral-cli',
    upTo: 1000,
    isSlow: true,
    program: (folder) => {
      const parameters = ['lint', '--ruleset', spectralRuleset(folder), allAsks];
      return run([commandOf('@stoplight/spectral-cli', 'spectral'), ...parameters]);
    },
  },
];

/** With its version. */
export const titleOf = ({ name, from }: Peer): string => `${name} ${aboutPeer(from).version}`;

/** One that checks the asks of a portfolio, of which a copy with quoted dates stands beside it. */
export function peerOn(peer: Peer, folder: string): Program {
  const home = peer.wantsQuotedDates === true ? quotedTwinOf(folder) : folder;
  return { name: titleOf(peer), folder: home, ...peer.program(home) };
}
