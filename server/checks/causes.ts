// One cause that gives many findings is told once, with how many more there are: a code that is misspelt in forty asks,
// or a code list that could not be read, so that all its codes seem unknown.
import { each, finish, type Steps } from '../portfolio/steps.ts';
import type { Rule } from '../rules/rule.ts';
import { byOrder, type Finding, type RelatedFinding } from './finding.ts';
import type { RuleSet } from './rule-set.ts';

/** Fewer findings are told each in its place, where they are easily mended. */
const many = 5;
/** More places teach nothing. */
const shown = 5;

/** The findings of one cause: the first is told with the others, which are dropped. */
interface Telling {
  readonly first: Finding;
  readonly told: Finding;
  readonly files: ReadonlySet<string>;
}

/** Keeps which findings have a cause in common while the findings of files come and go. */
export class Causes {
  readonly #rules: RuleSet;
  /** A code list that could not be read: then all findings of a rule about codes have one cause. */
  readonly #unreadList: string | undefined;
  readonly #causes = new Map<Finding, string>();
  readonly #byFile = new Map<string, readonly Finding[]>();
  readonly #members = new Map<string, Set<Finding>>();
  readonly #tellings = new Map<string, Telling>();
  #touched = new Set<string>();

  constructor(rules: RuleSet, unreadList: string | undefined) {
    this.#rules = rules;
    this.#unreadList = unreadList;
  }

  /** Takes in the findings of a file in place of those it had. */
  set(file: string, findings: readonly Finding[]): void {
    for (const finding of this.#byFile.get(file) ?? []) this.#leave(finding);
    const caused = findings.filter((finding) => this.#enter(finding));
    if (caused.length === 0) this.#byFile.delete(file);
    else this.#byFile.set(file, caused);
  }

  /** Decides what is told once; returns the files for which that became otherwise. */
  *settle(): Steps<ReadonlySet<string>> {
    const files = new Set<string>();
    yield* each(this.#touched, (cause) => {
      for (const file of this.#tellings.get(cause)?.files ?? []) files.add(file);
      const telling = this.#telling(cause);
      if (telling === undefined) this.#tellings.delete(cause);
      else this.#tellings.set(cause, telling);
      for (const file of telling?.files ?? []) files.add(file);
    });
    this.#touched = new Set();
    return files;
  }

  /** The findings of a file as they are told. */
  tell(findings: readonly Finding[]): readonly Finding[] {
    if (this.#tellings.size === 0) return findings;
    return findings.flatMap((finding) => {
      const telling = this.#tellings.get(this.#causes.get(finding) ?? '');
      if (telling === undefined) return [finding];
      return telling.first === finding ? [telling.told] : [];
    });
  }

  #enter(finding: Finding): boolean {
    const cause = causeOf(finding, this.#rules.get(finding.rule), this.#unreadList);
    if (cause === undefined) return false;
    this.#causes.set(finding, cause);
    const members = this.#members.get(cause);
    if (members === undefined) this.#members.set(cause, new Set([finding]));
    else members.add(finding);
    this.#touched.add(cause);
    return true;
  }

  #leave(finding: Finding): void {
    const cause = this.#causes.get(finding);
    if (cause === undefined) return;
    this.#causes.delete(finding);
    const members = this.#members.get(cause);
    members?.delete(finding);
    if (members?.size === 0) this.#members.delete(cause);
    this.#touched.add(cause);
  }

  #telling(cause: string): Telling | undefined {
    const members = this.#members.get(cause);
    if (members === undefined || members.size < (this.#unreadList === undefined ? many : 2)) return undefined;
    const [first, ...others] = [...members].toSorted(byOrder);
    if (first === undefined) return undefined;
    const files = new Set([...members].map(({ file }) => file));
    return { first, told: withOthers(first, others, this.#unreadList), files };
  }
}

/** A list of findings with each cause told once, in order. */
export function toldOnce(
  findings: readonly Finding[],
  rules: RuleSet,
  unreadList: string | undefined,
): readonly Finding[] {
  const causes = new Causes(rules, unreadList);
  causes.set('', findings);
  finish(causes.settle());
  return causes.tell(findings);
}

function causeOf(
  { rule: code, severity, facts }: Finding,
  rule: Rule | undefined,
  unreadList: string | undefined,
): string | undefined {
  const cause = rule?.cause?.(facts);
  if (cause === undefined) return undefined;
  return JSON.stringify(unreadList === undefined ? [code, severity, cause] : [code, severity]);
}

function withOthers(first: Finding, others: readonly Finding[], unreadList: string | undefined): Finding {
  const related = others.slice(0, shown).map(
    ({ file, range, line, column, endLine, endColumn, ask }): RelatedFinding => ({
      file,
      range,
      line,
      column,
      endLine,
      endColumn,
      label: 'same-cause-here',
      facts: { ask },
    }),
  );
  return { ...first, related: [...first.related, ...related], alike: { count: others.length, unreadList } };
}
