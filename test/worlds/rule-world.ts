// A world for the rules of one family: records as an author writes them in, findings as facts at their lines out.
// Runs the real engine with only the given rules, in profile `submit`, on 12 March 2026.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checker, type CheckerOptions } from '../../server/checks/checker.ts';
import type { Finding } from '../../server/checks/finding.ts';
import type { Example, Rule } from '../../server/rules/rule.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import type { Fix } from '../../server/text/problem.ts';
import { wordFinding, wordFix } from '../../server/wording/catalogue.ts';
import { exampleFiles } from './example-world.ts';
import type { Fact } from '../../server/wording/fact.ts';
import { MemoryFolder } from './memory-folder.ts';

export class RuleWorld {
  readonly #rules: readonly Rule[];
  readonly #options: Partial<CheckerOptions>;

  constructor(rules: readonly Rule[], options: Partial<CheckerOptions> = {}) {
    this.#rules = rules;
    this.#options = options;
  }

  /** Findings of the rules of this world, in the order of files and lines. */
  findings(example: Example): readonly Finding[] {
    const folder = new MemoryFolder(exampleFiles(example));
    const checker = new Checker(folder, { rules: this.#rules, ...this.#options });
    checker.load();
    const codes = new Set<string>(this.#rules.map(({ code }) => code));
    return checker.findings().filter(({ rule }) => codes.has(rule));
  }

  /** What was found, short: `funding/annual-vs-total rga-rail`. */
  codes(example: Example): readonly string[] {
    return this.findings(example).map(({ rule, ask }) => (ask === undefined ? rule : `${rule} ${ask}`));
  }

  /** The one finding there should be. */
  only(example: Example): Finding {
    const [found, ...others] = this.findings(example);
    if (found === undefined || others.length > 0) {
      throw new Error(`One finding was expected: ${this.codes(example).join(', ') || 'none'}`);
    }
    return found;
  }
}

export const sentence = (finding: Finding | undefined, language: 'nl' | 'en' = 'nl'): string =>
  finding === undefined ? '' : wordFinding(finding.rule, finding.facts, language);

export const fixTitles = ({ fixes }: Finding, language: 'nl' | 'en' = 'nl'): readonly string[] =>
  fixes.map(({ title, facts }) => wordFix(title, facts, language));

/** The file that a fix of a finding changes, by default that of the finding, after the fix. */
export function fixed(example: Example, found: Finding, fix: Fix | undefined): Record<string, string> {
  const files = exampleFiles(example);
  const file = fix?.file ?? found.file;
  const text = files[file] ?? '';
  return { ...files, [file]: applyEdits(text, editsFor(text, fix?.changes ?? [])) };
}

const family = (name: string): string => join(import.meta.dirname, '../rules', name);
const wish = /\s*#!\s*(.*)$/u;

/**
 * Runs the records of `test/rules/<name>/*.ask.yaml`. At a line, `#! code fact=value` says what is to be found there;
 * nothing else may be found. Several findings at one line are separated by `;`. `others` are files that lie beside them.
 */
export function goldenRecords(
  name: string,
  world: RuleWorld,
  others: Readonly<Record<string, string>> = {},
): void {
  const files = readdirSync(family(name)).filter((file) => file.endsWith('.ask.yaml'));
  describe(`records of ${name}`, () => {
    test.each(files)('%s', (file) => {
      const lines = readFileSync(join(family(name), file), 'utf8').split('\n');
      const text = lines.map((line) => line.replace(wish, '')).join('\n');
      const wanted = lines.flatMap((line, place) => wishesAt(line, place + 1));
      const path = `submissions/rga/${file}`;
      const found = world.findings({ ...others, [path]: text }).filter((finding) => finding.file === path);
      expect(found.map(({ line, rule }) => `${line} ${rule}`).toSorted()).toEqual(
        wanted.map(({ line, rule }) => `${line} ${rule}`).toSorted(),
      );
      for (const { line, rule, facts } of wanted) {
        const same = found.filter((finding) => finding.line === line && finding.rule === rule);
        expect(same.map((finding) => pick(finding, Object.keys(facts)))).toContainEqual(facts);
      }
    });
  });
}

interface Wish {
  readonly line: number;
  readonly rule: string;
  readonly facts: Record<string, string>;
}

function wishesAt(text: string, line: number): readonly Wish[] {
  const said = wish.exec(text)?.[1] ?? '';
  if (said === '') return [];
  return said.split(';').map((part) => {
    const [rule = '', ...facts] = part.trim().split(/\s+/u);
    const pairs = facts.map((fact) => fact.split(/=(.*)/su).slice(0, 2));
    return { line, rule, facts: Object.fromEntries(pairs) };
  });
}

function pick({ facts }: Finding, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, shown(facts[name])]));
}

/** Texts bare, all else as JSON: `woningbouw`, `2032`, `true`, `["rga-rail"]`. */
const shown = (fact: Fact | undefined): string => (typeof fact === 'string' ? fact : JSON.stringify(fact));
