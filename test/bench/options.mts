// What is asked of the benchmark on its command line.
import { parseArgs } from 'node:util';

export interface Options {
  readonly counts: readonly number[];
  readonly rounds: number;
  readonly lint: boolean;
  readonly server: boolean;
  readonly peers: boolean;
  /** Where the figures are kept. */
  readonly json?: string;
}

const usage = `Use: npm run bench -- [COUNT …] [options]

COUNT is a number of asks; 1000 and 10000 when left out. 50000 takes half an hour.

  --lint         only the command line
  --server       only the language server
  --no-peers     no other programs beside ours
  --rounds N     how often each process is run (5)
  --json FILE    write the figures to a file
  --help         show this`;

const isCount = (count: number): boolean => Number.isInteger(count) && count > 0;

function refuse(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(2);
}

export function readOptions(): Options {
  const { values, positionals } = parsed();
  if (values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  const counts = positionals.length === 0 ? [1000, 10_000] : positionals.map(Number);
  const rounds = Number(values.rounds);
  if (!counts.every(isCount) || !isCount(rounds)) refuse('Counts are whole numbers above zero.');
  const { lint = false, server = false } = values;
  return {
    counts: counts.toSorted((one, other) => one - other),
    rounds,
    lint: lint || !server,
    server: server || !lint,
    peers: values['no-peers'] !== true,
    json: values.json,
  };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lint: { type: 'boolean' },
        server: { type: 'boolean' },
        'no-peers': { type: 'boolean' },
        rounds: { type: 'string', default: '5' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
