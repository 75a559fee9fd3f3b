// An editor with a portfolio in memory. Texts bear marks: `‸` is the cursor, `⟦…⟧` is a range that is meant.
// `inEveryForm` shows that a feature does not depend on how a text is written.
import { describe } from 'vitest';
import { Source, type World } from '../../server/features/source.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { RuleSet } from '../../server/checks/rule-set.ts';
import { allRules } from '../../server/rules/all.ts';
import { isProblem } from '../../server/portfolio/folder.ts';
import { decodeText } from '../../server/text/read.ts';
import type { Range } from '../../server/text/place.ts';
import type { Language } from '../../server/wording/language.ts';
import { MemoryFolder } from './memory-folder.ts';

const mark = /[‸⟦⟧]/gu;

/** Marked places of a text, as offsets in the text without marks. */
export interface Marked {
  readonly text: string;
  readonly cursors: readonly number[];
  readonly ranges: readonly Range[];
}

export function marked(written: string): Marked {
  const cursors: number[] = [];
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const { 0: sign, index } of written.matchAll(mark)) {
    text += written.slice(from, index);
    from = index + 1;
    if (sign === '‸') cursors.push(text.length);
    else if (sign === '⟦') open.push(text.length);
    else ranges.push({ start: open.pop() ?? 0, end: text.length });
  }
  return { text: text + written.slice(from), cursors, ranges };
}

/** A portfolio that every editor test stands in, unless it brings its own. */
const configuration = 'title: Voorbeeld\nlanguage: nl\ntoday: 2026-03-12\n';
const submission = 'id: inbreng-rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: note.md\n';

export class EditorWorld {
  readonly world: World;
  readonly #marked = new Map<string, Marked>();

  /** Files by path, with marks. `policy-asks.yaml` and `submissions/rga/submission.yaml` are added when they are missing. */
  constructor(files: Readonly<Record<string, string>>, language: Language = 'nl') {
    const all = {
      'policy-asks.yaml': configuration,
      'submissions/rga/submission.yaml': submission,
      ...files,
    };
    for (const [file, text] of Object.entries(all)) this.#marked.set(file, marked(text));
    const texts = Object.fromEntries([...this.#marked].map(([file, { text }]) => [file, text]));
    const folder = new MemoryFolder(texts);
    const { groupings, across } = new RuleSet(allRules);
    const portfolio = new Portfolio(folder, groupings, { across });
    portfolio.load();
    // Each file is read once, as an editor does.
    const known = new Map<string, Source | undefined>();
    const source = (file: string): Source | undefined => {
      if (known.has(file)) return known.get(file);
      const content = folder.read(file);
      const read = isProblem(content)
        ? undefined
        : new Source(file, decodeText(content), portfolio.kindOf(file));
      known.set(file, read);
      return read;
    };
    this.world = { portfolio, today: '2026-03-12', language, source };
  }

  source(file: string): Source {
    const source = this.world.source(file);
    if (source === undefined) throw new Error(`No file ${file}`);
    return source;
  }

  marks(file: string): Marked {
    const marks = this.#marked.get(file);
    if (marks === undefined) throw new Error(`No file ${file}`);
    return marks;
  }

  /** The one cursor of a file. */
  cursor(file: string): number {
    const [cursor] = this.marks(file).cursors;
    if (cursor === undefined) throw new Error(`No cursor in ${file}`);
    return cursor;
  }
}

/** Ways in which one and the same record may be written. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'after astral characters': (text) => `# 𝔸 👩‍👧 🏘️\n${text}`,
  'as the second of two records': (text) => `id: eerste\ntitle: Een 🏗️ vooraf\nstatus: concept\n---\n${text}`,
};

/** Declares the tests of a record in every form in which it may be written. */
export function inEveryForm(record: string, tests: (record: string) => void): void {
  for (const [name, form] of Object.entries(forms)) describe(name, () => tests(form(record)));
}
