// A small portfolio around an example: what an author leaves out of a snippet is filled in, so that a snippet can be checked.
import { Checker, type CheckerOptions } from '../../server/checks/checker.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Example, Rule } from '../../server/rules/rule.ts';
import { MemoryFolder } from './memory-folder.ts';

const configuration =
  'title: Voorbeeld\nprofile: submit\nlanguage: nl\ntoday: 2026-03-12\nvocabularies: ["vocabularies/*.yaml"]\n';

/** The files of an example, made whole. */
export function exampleFiles(example: Example): Record<string, string> {
  const given = typeof example === 'string' ? { 'submissions/rga/voorbeeld.ask.yaml': example } : example;
  const files: Record<string, string> = { 'policy-asks.yaml': configuration };
  for (const [path, text] of Object.entries(given)) {
    files[path] = path.endsWith('.ask.yaml') ? wholeAsks(path, text) : text;
  }
  for (const path of Object.keys(given)) {
    const region = /^submissions\/([^/]+)\//u.exec(path)?.[1];
    if (region === undefined) continue;
    files[`submissions/${region}/submission.yaml`] ??=
      `id: inbreng-${region.toLowerCase()}\ntitle: Inbreng\nfictional: true\nsubmitter: ${region}\n`;
  }
  return files;
}

/** Adds the keys that every ask must have where a document lacks them. */
function wholeAsks(path: string, text: string): string {
  const stem = path
    .replaceAll(/^.*\/|\.ask\.yaml$/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return text
    .split(/^---\n/mu)
    .map((document, place) => {
      const missing = Object.entries({ id: `${stem}-${place + 1}`, title: 'Voorbeeld', status: 'concept' })
        .filter(([key]) => !new RegExp(`^["']?${key}["']?\\s*:`, 'mu').test(document))
        .map(([key, value]) => `${key}: ${value}\n`);
      return missing.join('') + document.replace(/\n?$/u, '\n');
    })
    .join('---\n');
}

/** A checker over files, loaded, with all rules. */
export function checkerOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<CheckerOptions> = {},
): { checker: Checker; folder: MemoryFolder } {
  const folder = new MemoryFolder(files);
  const checker = new Checker(folder, { rules: allRules, ...options });
  checker.load();
  return { checker, folder };
}

/** A checker over an example of a rule, and over how it was earlier when the rule compares. */
export function checkerOfExample({ examples: { before } }: Rule, example: Example) {
  const since = before === undefined ? undefined : new MemoryFolder(exampleFiles(before));
  return checkerOf(exampleFiles(example), { since });
}

/** The codes found in files, with their asks: `funding/annual-vs-total rga-rail`. */
export function codesIn(checker: Checker): string[] {
  return checker.findings().map(({ rule, ask }) => (ask === undefined ? rule : `${rule} ${ask}`));
}
