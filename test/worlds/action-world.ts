// An editor that offers changes: what is offered at a mark, and how the files read when one is taken.
import { Checker } from '../../server/checks/checker.ts';
import type { Finding } from '../../server/checks/finding.ts';
import { RuleSet } from '../../server/checks/rule-set.ts';
import type { ActionKind, CodeAction } from '../../server/features/actions/action.ts';
import { codeActions } from '../../server/features/actions/code-actions.ts';
import { allRules } from '../../server/rules/all.ts';
import { applyEdits } from '../../server/text/edits.ts';
import type { Range } from '../../server/text/place.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld, marked } from './editor-world.ts';
import { MemoryFolder } from './memory-folder.ts';

const rules = new RuleSet(allRules);
type Files = Readonly<Record<string, string>>;

export class ActionWorld extends EditorWorld {
  readonly files: Files;
  readonly findings: readonly Finding[];

  constructor(files: Files, language: Language = 'nl') {
    super(files, language);
    const unmarked = Object.entries(files).map(([file, text]) => [file, marked(text).text] as const);
    const ours = ['policy-asks.yaml', 'submissions/rga/submission.yaml'];
    const added = ours.map((file) => [file, this.source(file).text] as const);
    this.files = Object.fromEntries([...added, ...unmarked]);
    this.findings = findingsIn(this.files);
  }

  /** What is offered at the range or else the cursor that is marked in a file. */
  offered(file: string, ...only: string[]): readonly CodeAction[] {
    const { ranges, cursors } = this.marks(file);
    const [at = 0] = cursors;
    return this.offeredAt(file, ranges[0] ?? { start: at, end: at }, ...only);
  }

  offeredAt(file: string, range: Range, ...only: string[]): readonly CodeAction[] {
    const findings = this.findings.filter((finding) => finding.file === file);
    const wanted = only.length === 0 ? undefined : only;
    return codeActions(this.source(file), range, this.world, { findings, rules, only: wanted });
  }

  /** The one action of a kind whose title has these words. */
  action(file: string, title: string, kind?: ActionKind): CodeAction {
    const offers = this.offered(file, ...(kind === undefined ? [] : [kind]));
    const found = offers.filter((one) => one.title.includes(title));
    const [action] = found;
    if (action === undefined || found.length > 1)
      throw new Error(`${found.length} times “${title}” in: ${offers.map((one) => one.title).join('; ')}`);
    return action;
  }

  /** All files as they are when an action was taken. */
  after({ edits, creates = [] }: CodeAction): Files {
    const files: Record<string, string> = { ...this.files };
    for (const file of new Set(edits.map((edit) => edit.file))) {
      files[file] = applyEdits(
        files[file] ?? '',
        edits.filter((edit) => edit.file === file),
      );
    }
    for (const { file, text } of creates) files[file] = text;
    return files;
  }
}

export function findingsIn(files: Files): readonly Finding[] {
  const checker = new Checker(new MemoryFolder(files), { rules: allRules });
  checker.load();
  return checker.show().each;
}

/** Findings in a form in which they can be compared, wherever their lines moved to. */
export const codesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, ask, path }) => [severity, rule, ask, path.join('.')].join(' ')).toSorted();
