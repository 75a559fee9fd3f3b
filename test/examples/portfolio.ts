// An example portfolio as it lies on disk: its files, its asks as the readers see them, and what the checker finds.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Checker } from '../../server/checks/checker.ts';
import type { Profile } from '../../server/checks/severities.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import type { Ask } from '../../server/records/ask.ts';
import { readAsk, readSubmission } from '../../server/records/read.ts';
import type { SubmissionRecord } from '../../server/records/types.ts';
import { allRules } from '../../server/rules/all.ts';
import { findPassage, paragraphs, readProse } from '../../server/text/prose.ts';
import { readText } from '../../server/text/read.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

export interface ExampleAsk {
  readonly file: string;
  readonly ask: Ask;
}

export interface ExampleSubmission {
  readonly folder: string;
  readonly submission: Partial<SubmissionRecord>;
  /** The note beside it, as written. */
  readonly note: string;
  readonly asks: readonly ExampleAsk[];
}

/** One of the folders under `examples/`. */
export class ExamplePortfolio {
  readonly root: string;
  readonly files: readonly string[];
  #submissions?: readonly ExampleSubmission[];

  constructor(name: string) {
    this.root = join(examples, name);
    this.files = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted();
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** All words of the records and notes, without the READMEs around them. */
  get words(): string {
    const told = this.files.filter((file) => file.startsWith('submissions/'));
    return told.map((file) => this.text(file)).join('\n');
  }

  get submissions(): readonly ExampleSubmission[] {
    this.#submissions ??= this.files
      .filter((file) => file.endsWith('/submission.yaml'))
      .map((file) => this.#submission(file.slice(0, -'/submission.yaml'.length)));
    return this.#submissions;
  }

  get asks(): readonly ExampleAsk[] {
    return this.submissions.flatMap(({ asks }) => asks);
  }

  /** The ask with this id; the test fails when there is none. */
  ask(id: string): Ask {
    const found = this.asks.find(({ ask }) => ask.id === id);
    if (found === undefined) throw new Error(`No ask ${id} in ${this.root}`);
    return found.ask;
  }

  #submission(folder: string): ExampleSubmission {
    const [document] = readText(this.text(`${folder}/submission.yaml`)).documents;
    const { submission } = readSubmission(document?.value, { document: 0, unreliable: [] });
    const files = this.files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.ask.yaml'));
    return {
      folder,
      submission,
      note: this.text(`${folder}/${submission.note}`),
      asks: files.flatMap((file) => asksIn(file, this.text(file))),
    };
  }

  /** Reads and checks the folder with every rule there is. */
  check(profile?: Profile): Checker {
    const checker = new Checker(new DiskFolder(this.root), { rules: allRules, profile });
    checker.load();
    return checker;
  }
}

const asksIn = (file: string, text: string): ExampleAsk[] =>
  readText(text).documents.map(({ value, unreliable }, document) => ({
    file,
    ask: readAsk(value, { document, unreliable }).ask,
  }));

/** The number of the paragraph in which a note has a quote; undefined when it has not. */
export function paragraphOf(note: string, quote: string): number | undefined {
  const prose = readProse(note);
  const place = findPassage(prose, quote);
  if (place === undefined) return undefined;
  return paragraphs(prose).findIndex(({ start, end }) => start <= place.start && place.end <= end);
}
