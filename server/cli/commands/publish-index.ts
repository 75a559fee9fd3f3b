// `index`: what other portfolios may know of this one, to the screen or to a file. Writes over an earlier index only.
import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createFile, replaceFile } from '../../disk/write-file.ts';
import { type PublishedIndex, publishIndex, tellTheSame } from '../../exchange/index-file/publish.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { mostIndexBytes } from '../../portfolio/other-portfolios.ts';
import { readIndexHead } from '../../records/published.ts';
import { decodeText } from '../../text/read.ts';
import { indexWords } from '../../wording/cli/index-file.ts';
import { writeWords } from '../../wording/cli/write.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { knownAt } from '../known-files.ts';
import { load, openPortfolio, refuseBroken, tellUnread } from '../open-portfolio.ts';

/** Where it is looked for when no file is named. */
const usualFile = 'policy-asks.index.json';

export const run: Run = (invocation) => {
  const { language, terminal, values, folder } = invocation;
  const wanted = values.text('output');
  if (wanted !== undefined && !wanted.toLowerCase().endsWith('.json'))
    throw new Stop(indexWords.wrongName[language]({ file: wanted }));
  const opened = openPortfolio(invocation, []);
  const checker = load(opened, invocation);
  refuseBroken(checker, language);
  // Of what could not be read it is not known whether it may go outside.
  if (tellUnread(checker.unread, invocation)) return 2;
  const { portfolio, today } = checker;
  const isSound = (entry: AskEntry): boolean => checker.isSound(entry);
  const path = resolve(wanted === undefined ? opened.root : folder, wanted ?? usualFile);
  // Of a colleague: with our own in its place we would be checked against ourselves.
  if (knownAt(path, opened.root, checker.portfolio) !== undefined)
    throw new Stop(indexWords.ofAnother[language]({ file: nameIn(invocation, path) }));
  const index = publishIndex({ portfolio, isSound, today, generated: values.text('today') });
  if (values.flag('check')) return check(path, index, invocation);
  tellLeftOut(index, invocation);
  if (wanted === undefined) {
    terminal.out(index.text);
    return 0;
  }
  return write(path, index, invocation);
};

function tellLeftOut(left: PublishedIndex, { terminal, language }: Invocation): void {
  if (left.internal + left.embargo + left.unsure + left.withoutId === 0) return;
  terminal.tell(indexWords.leftOut[language](left));
}

const nameIn = ({ folder }: Invocation, path: string): string => relative(folder, path) || path;

function check(path: string, { text }: PublishedIndex, invocation: Invocation): ExitCode {
  const { terminal, language } = invocation;
  const file = nameIn(invocation, path);
  const before = earlier(path, invocation);
  if (before !== undefined && tellTheSame(decodeText(before), text)) {
    terminal.out(`${indexWords.upToDate[language]({ file })}\n`);
    return 0;
  }
  const words = before === undefined ? indexWords.absent : indexWords.outdated;
  terminal.tell(words[language]({ file }));
  return 1;
}

function write(path: string, { text, published }: PublishedIndex, invocation: Invocation): ExitCode {
  const { terminal, language } = invocation;
  const file = nameIn(invocation, path);
  const before = earlier(path, invocation);
  if (before !== undefined && decodeText(before) === text) {
    terminal.out(`${indexWords.upToDate[language]({ file })}\n`);
    return 0;
  }
  const written =
    before === undefined ? createFile(path, text) : replaceFile(path, before, new TextEncoder().encode(text));
  if (written === 'written') {
    terminal.out(`${indexWords.written[language]({ file, asks: published })}\n`);
    return 0;
  }
  const words = written === 'changed' ? writeWords.changedMeanwhile : writeWords.notWritten;
  throw new Stop(words[language]({ file }));
}

/** The index that is there; undefined when there is nothing. Throws Stop when there is something else. */
function earlier(path: string, invocation: Invocation): Uint8Array | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const isSmall = status.isFile() && status.size <= mostIndexBytes;
  const content = isSmall ? readFileSync(path) : undefined;
  if (content !== undefined && isIndex(decodeText(content))) return content;
  throw new Stop(indexWords.somethingElse[invocation.language]({ file: nameIn(invocation, path) }));
}

/** Of whatever version: an older one is there to be replaced. */
function isIndex(text: string): boolean {
  try {
    return readIndexHead(JSON.parse(text)) !== 'not-an-index';
  } catch {
    return false;
  }
}
