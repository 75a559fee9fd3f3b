// The entry of the command line. Wiring only: language, arguments, one command, one exit code. Whatever happens, no bare stack trace.
import { crash } from '../wording/cli/usage.ts';
import type { Language } from '../wording/language.ts';
import { unreadSentence } from '../wording/unread.ts';
import { type ExitCode, Stop } from './command.ts';
import { helpFor, overview } from './help.ts';
import { languageOf, systemLanguage } from './language.ts';
import { parse } from './parse.ts';
import { commands, hiddenCommands } from './table.ts';
import { harmless } from '../text/harmless.ts';
import { colourWishes, processTerminal, type Terminal } from './terminal.ts';

/** The version of the package; put in when the bundle is made. */
declare const VERSION: string;

/** A reader that stops reading, such as `head`, is no mistake. */
function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode);
      throw error;
    });
  }
}

/** Undefined when the folder was deleted under our feet. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const folder = currentFolder();
  if (folder === undefined) {
    const path = process.env['PWD'] ?? '.';
    process.stderr.write(`policy-asks: ${unreadSentence('gone', path, systemLanguage(process.env))}\n`);
    return 2;
  }
  const language = languageOf(argv, folder, process.env);
  let terminal = processTerminal('auto');
  try {
    const { command, values, arguments: rest, help } = parse(argv, commands, language, hiddenCommands);
    terminal = processTerminal(values.choice('color', colourWishes) ?? 'auto');
    if (values.flag('version')) {
      terminal.out(`${VERSION}\n`);
      return 0;
    }
    if (command === undefined) return general(help, rest, language, terminal);
    if (help) {
      terminal.out(helpFor(command, language, terminal));
      return 0;
    }
    const { run } = await command.load();
    return await run({ values, arguments: rest, language, terminal, folder, version: VERSION, commands });
  } catch (error) {
    return told(error, argv.includes('--debug'), language, terminal);
  }
}

/** `--help`, `help` and `help COMMAND`; without any word the help goes to the error stream, because nothing was asked. */
function general(wanted: boolean, rest: readonly string[], language: Language, terminal: Terminal): ExitCode {
  const [name] = rest;
  const command = commands.find((one) => one.name === name);
  const text =
    command === undefined ? overview(commands, language, terminal) : helpFor(command, language, terminal);
  if (wanted) terminal.out(text);
  else terminal.err(text);
  return wanted ? 0 : 2;
}

function told(error: unknown, debug: boolean, language: Language, terminal: Terminal): ExitCode {
  if (Stop.is(error)) {
    terminal.tell(`policy-asks: ${error.message}`);
    return error.exit;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.tell(`policy-asks: ${crash.unexpected[language]({ message, debug })}`);
  if (debug && error instanceof Error) terminal.tell(error.stack ?? '');
  return 2;
}

/** Once all is written: left to itself the engine would first clear memory that is given back anyway. */
function end(code: ExitCode): void {
  process.exitCode = code;
  // What could not be written is told by what listens for it, and ends there.
  process.stdout.write('', (notWritten) => {
    if (notWritten) return;
    process.stderr.write('', (untold) => {
      if (!untold) process.exit();
    });
  });
}

stopQuietlyWhenNobodyReads();
// Whatever fails even while it is being told ends here.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const language = systemLanguage(process.env);
  const words = error.syscall === 'write' ? crash.output : crash.unexpected;
  const sentence = words[language]({ message: error.message, debug: false });
  process.stderr.write(`policy-asks: ${harmless(sentence)}\n`, () => process.exit(2));
});
void main(process.argv.slice(2)).then(end);
