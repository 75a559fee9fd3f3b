// Where each report of a run goes: one at most to the terminal, the others each to a file of its own.
import { resolve } from 'node:path';
import { landingOf, writeReport } from '../../disk/write-file.ts';
import { reportDestinations as words } from '../../wording/cli/destinations.ts';
import { type Invocation, Stop } from '../command.ts';
import { knownAt } from '../known-files.ts';
import { type LintFormat, lintFormats } from '../options.ts';
import { asFile } from '../terminal.ts';
import type { Checked } from './check.ts';
import { lintText } from './lint-text.ts';

export interface Destinations {
  /** Absent: nothing is printed, because every format that was asked for goes to a file. */
  readonly printed?: LintFormat;
  readonly files: readonly { readonly format: LintFormat; readonly path: string }[];
}

/** `--format` names formats, `--output FORMAT=FILE` sends one to a file. Throws Stop when two would be printed. */
export function destinations({ values, language, folder }: Invocation): Destinations {
  const files = values.many('output').map((wish) => {
    const [name = '', ...rest] = wish.split('=');
    const format = lintFormats.find((one) => one === name);
    const file = rest.join('=');
    if (format === undefined || file === '')
      throw new Stop(words.badOutput[language]({ wish, formats: lintFormats }));
    return { format, path: resolve(folder, file) };
  });
  for (const [index, { format, path }] of files.entries()) {
    const other = files.slice(index + 1).find((one) => landingOf(one.path) === landingOf(path));
    if (other !== undefined)
      throw new Stop(words.oneFile[language]({ one: format, other: other.format, path }));
  }
  const wanted = new Set(values.many('format'));
  const printed = lintFormats.filter(
    (format) => wanted.has(format) && files.every((one) => one.format !== format),
  );
  const [first, second] = printed;
  if (first !== undefined && second !== undefined)
    throw new Stop(words.twoPrinted[language]({ one: first, other: second }));
  return wanted.size === 0 ? { printed: 'text', files } : { printed: first, files };
}

/** Prints and writes the reports. Throws Stop when a file cannot be written, or belongs to the portfolio. */
export function deliver({ printed, files }: Destinations, checked: Checked, invocation: Invocation): void {
  const { language, terminal } = invocation;
  const { root } = checked.opened;
  const { portfolio } = checked.checker;
  for (const { path } of files) {
    const own = knownAt(path, root, portfolio);
    if (own !== undefined) throw new Stop(words.ownFile[language]({ path: own }));
  }
  for (const { format, path } of files) {
    const text = lintText(format, checked, { ...invocation, terminal: asFile(terminal) });
    if (writeReport(path, text) !== 'written') throw new Stop(words.notWritten[language]({ path }));
  }
  if (printed !== undefined) terminal.out(lintText(printed, checked, invocation));
}
