// `ask-ids`: the id and title of each ask, a tab between, for the script of a shell. A quick look that checks nothing: what
// cannot be read at once is left out. Of the words that were typed only `--portfolio` counts.
import { DiskFolder } from '../../disk/disk-folder.ts';
import { findRoot } from '../../disk/find-root.ts';
import { isProblem } from '../../portfolio/folder.ts';
import { scan } from '../../portfolio/scan.ts';
import { kindOf } from '../../records/kind.ts';
import { readText } from '../../text/read.ts';
import { harmlessLine } from '../../text/harmless.ts';
import type { Run } from '../command.ts';
import { argumentOf } from '../language.ts';
import type { Language } from '../../wording/language.ts';

/** A person waits at the prompt: of a larger portfolio only the first so many files are looked at. */
const mostFiles = 3000;

/** Only what a shell takes as one word without quotes: a file of someone else must not become a command. */
const plain = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const run: Run = ({ terminal, folder, language, arguments: typed }) => {
  const found = findRoot(folder, argumentOf(typed, '--portfolio') ?? '.');
  if (!('root' in found)) return 2;
  const disk = new DiskFolder(found.root);
  const files = scan(disk, []).files.filter((file) => kindOf(file) === 'ask');
  for (const file of files.slice(0, mostFiles)) {
    const content = disk.read(file);
    if (isProblem(content)) continue;
    for (const { value } of readText(content).documents) {
      const { id, title } = (value ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id === 'string' && plain.test(id)) terminal.out(`${id}\t${oneLine(title, language)}\n`);
    }
  }
  return 0;
};

/** A title that is a text, or one of several languages. */
function oneLine(title: unknown, language: Language): string {
  const text = typeof title === 'object' && title !== null ? Reflect.get(title, language) : title;
  return typeof text === 'string' ? harmlessLine(text) : '';
}
