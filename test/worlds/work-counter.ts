// Counts what a checker does, through what it is given: which files it reads and which rules it runs on what. All of it is done
// as ever; nothing is put in its place.
import type { AskEntry, Group, Grouping } from '../../server/portfolio/entry.ts';
import type { Folder } from '../../server/portfolio/folder.ts';
import type { GroupRule, Rule } from '../../server/rules/rule.ts';

export class WorkCounter {
  /** How often each file was read. */
  readonly reads = new Map<string, number>();
  readonly lists = new Map<string, number>();
  /** How often each rule was run on one ask, submission or review, by the kind and code of the rule. */
  readonly runs = new Map<Rule['kind'], Map<string, number>>();
  /** How often the keys of an ask were made, by grouping. */
  readonly keys = new Map<string, number>();
  /** Each run of a rule on a group. */
  readonly groups: { readonly rule: string; readonly group: Group }[] = [];
  readonly #groupings = new Map<Grouping, Grouping>();

  clear(): void {
    for (const counted of [this.reads, this.lists, this.runs, this.keys]) counted.clear();
    this.groups.length = 0;
  }

  folder(real: Folder): Folder {
    return {
      list: (path) => {
        more(this.lists, path);
        return real.list(path);
      },
      read: (file) => {
        more(this.reads, file);
        return real.read(file);
      },
    };
  }

  rules(rules: readonly Rule[]): readonly Rule[] {
    return rules.map((rule) => (rule.kind === 'group' ? this.#groupRule(rule) : this.#rule(rule)));
  }

  #rule<R extends Rule>(rule: R): R {
    if (!('check' in rule)) return rule;
    const { kind, code } = rule;
    const real = rule as { check(...given: unknown[]): unknown };
    const counted = (...given: unknown[]): unknown => {
      const runs = this.runs.get(kind) ?? new Map<string, number>();
      this.runs.set(kind, more(runs, code));
      return real.check(...given);
    };
    return { ...rule, check: counted };
  }

  #groupRule(rule: GroupRule): GroupRule {
    return {
      ...rule,
      grouping: this.#grouping(rule.grouping),
      check: (group, ...given) => {
        this.groups.push({ rule: rule.code, group });
        return rule.check(group, ...given);
      },
    };
  }

  /** Rules that share a grouping go on sharing it. */
  #grouping(real: Grouping): Grouping {
    const keys: Grouping['keys'] = (entry: AskEntry, vocabulary) => {
      more(this.keys, real.name);
      return real.keys(entry, vocabulary);
    };
    const counted = this.#groupings.get(real) ?? { ...real, keys };
    this.#groupings.set(real, counted);
    return counted;
  }
}

const more = (counts: Map<string, number>, what: string): Map<string, number> =>
  counts.set(what, (counts.get(what) ?? 0) + 1);
