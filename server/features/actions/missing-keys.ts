// What an ask still lacks, set out for a person to fill in: every key that the rules about completeness want, as a comment in
// its place. Comments are no findings; only keys without which there is no ask are written as such.
import type { RuleSet } from '../../checks/rule-set.ts';
import type { Finding } from '../../checks/finding.ts';
import { parentOf } from '../../portfolio/folder.ts';
import type { RecordKind } from '../../records/kind.ts';
import { readAsk } from '../../records/read.ts';
import { readingOf } from '../../records/validate.ts';
import { schemaAt } from '../../records/schema.ts';
import { type Schema, typesOf } from '../../records/shape.ts';
import { isMap } from '../../text/same-value.ts';
import { valueAt } from '../../text/value-at.ts';
import { titleOf } from '../../records/words.ts';
import type { TextEdit } from '../../text/change.ts';
import { applyEdits } from '../../text/edits.ts';
import { comments } from '../../text/comments.ts';
import type { Path, Range } from '../../text/place.ts';
import { printPair } from '../../text/print.ts';
import { readText } from '../../text/read.ts';
import { sameValue } from '../../text/same-value.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { freshId } from '../create/ask-id.ts';
import { commentedKey, firstStatus } from '../create/new-ask.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, inFile } from './action.ts';
import { endWithRemarks, insertLines, joined, type NewLine } from './insert-lines.ts';
import { requiredKeys, wantedKeys } from './wanted-keys.ts';

type AskSource = Source & { readonly kind: RecordKind };

export function missingKeys(
  source: Source,
  document: number,
  findings: readonly Finding[],
  { world, rules }: { readonly world: World; readonly rules: Pick<RuleSet, 'ask'> },
): CodeAction | undefined {
  if (!isAskSource(source)) return undefined;
  const found = source.documents[document];
  if (found === undefined || !isMap(found.value) || found.unreadable) return undefined;
  const { ask } = readAsk(found.value, readingOf(document, found));
  const context = {
    vocabulary: world.portfolio.vocabulary,
    today: world.today,
    submission: world.portfolio.submissionOf(source.file),
  };
  const wanted = [...requiredKeys(found.value), ...wantedKeys(rules.ask, ask, context)];
  const { edits, count } = insertions(source, document, wanted, world);
  if (count === 0 || !keepsValues(source, document, edits)) return undefined;
  const told = findings.filter(
    ({ rule, document: place }) =>
      place === document &&
      rules.ask.some(({ code, completeness }) => code === rule && completeness === true),
  );
  return {
    title: actionWords.addKeys[world.language]({ count }),
    kind: told.length > 0 ? 'quickfix' : 'refactor.rewrite',
    findings: told,
    edits: inFile(source.file, edits),
  };
}

const isAskSource = (source: Source): source is AskSource => source.kind === 'ask';

/** New lines by the deepest part that is there: what is missing in a part that is missing is missing with it. */
function insertions(
  source: AskSource,
  document: number,
  wanted: readonly Path[],
  world: World,
): { readonly edits: readonly TextEdit[]; readonly count: number } {
  const value = source.records[document]?.value;
  const isSetOut = commentedIn(source, document);
  const byParent = new Map<string, { readonly parent: Path; readonly lines: NewLine[] }>();
  for (const path of wanted) {
    const parent = deepest(value, path.slice(0, -1));
    const key = path[parent.length];
    // A key that has no value yet is to be filled in, not to be written again.
    const part = valueAt(value, parent);
    if (typeof key !== 'string' || !isMap(part) || Object.hasOwn(part, key)) continue;
    const block = byParent.get(JSON.stringify(parent)) ?? { parent, lines: [] };
    byParent.set(JSON.stringify(parent), block);
    const text = lineFor(source, [...parent, key], world);
    if (isSetOut(parent, key) || block.lines.some((line) => line.key === key)) continue;
    block.lines.push({ key, text });
  }
  // What belongs to a part stands before what follows that part.
  const blocks = [...byParent.values()].toSorted((one, other) => other.parent.length - one.parent.length);
  const placed = blocks.flatMap(({ parent, lines }) => {
    const edits = lines.length === 0 ? undefined : insertLines(source, document, parent, lines);
    return edits === undefined ? [] : [{ edits, count: lines.length }];
  });
  return {
    edits: joined(placed.flatMap(({ edits }) => edits)),
    count: placed.reduce((sum, { count }) => sum + count, 0),
  };
}

/** How far a path leads through maps and lists that are there. */
function deepest(value: unknown, path: Path): Path {
  const leaves = path.findIndex((_step, index) => {
    const part = valueAt(value, path.slice(0, index + 1));
    return typeof part !== 'object' || part === null;
  });
  return leaves === -1 ? path : path.slice(0, leaves);
}

/** Whether a key stands as a comment in a part already. */
function commentedIn(source: Source, document: number): (parent: Path, key: string) => boolean {
  const remarks = comments(source.text).filter(({ ownLine }) => ownLine);
  return (parent, key) => {
    const { start, end } = extentOf(source, document, parent);
    return remarks.some(
      ({ text, range }) =>
        text.startsWith(`${key}:`) &&
        start <= range.start &&
        range.end <= end &&
        (parent.length > 0 || source.lines.position(range.start).column === 0),
    );
  };
}

/** A part of a record with the comments below it that belong to it. */
export function extentOf(source: Source, document: number, path: Path): Range {
  const whole = source.records[document]?.range ?? { start: 0, end: 0 };
  const place = path.length === 0 ? undefined : source.exactRange(document, path, 'pair');
  if (place === undefined) return whole;
  const { column } = source.lines.position(place.start);
  // The keys of a list item stand behind its dash.
  const outer = typeof path.at(-1) === 'number' ? column - 1 : column;
  return { start: place.start, end: endWithRemarks(source, source.lines.position(place.end).line, outer) };
}

function lineFor(source: AskSource, path: Path, { portfolio, language }: World): string {
  const key = String(path.at(-1));
  const { language: written = language } = portfolio.record;
  if (path.length === 1) {
    const submission = portfolio.submissionOf(source.file);
    if (key === 'id' && submission !== undefined) {
      const stem = source.file.slice(parentOf(source.file).length).replace(/^\/|\.ask\.yaml$/g, '');
      return printPair(key, freshId(stem, submission, portfolio), 0);
    }
    if (key === 'status') return printPair(key, firstStatus(portfolio.vocabulary.statuses), 0);
    if (key === 'id' || key === 'title') return `${key}: ""`;
  }
  const known = path.length === 1 ? commentedKey(key, written) : undefined;
  const schema = schemaAt('ask', path) ?? {};
  return known ?? `# ${key}: ${sample(schema)}  # ${titleOf(schema, key)[written]}`;
}

/** What a value looks like, with … for what a person must find out. */
function sample(schema: Schema): string {
  const types = typesOf(schema);
  if (types.includes('array')) return `[${schema.items === undefined ? '…' : sample(schema.items)}]`;
  const keys = Object.keys(schema.properties ?? {});
  if (types.includes('string') || types.includes('integer') || keys.length === 0) return '…';
  return `{${keys.map((key) => `${key}: …`).join(', ')}}`;
}

/** Whether the record has the values that it had, and besides only the keys that every ask has. */
function keepsValues(source: Source, document: number, edits: readonly TextEdit[]): boolean {
  const [before, after] = [readText(source.text), readText(applyEdits(source.text, edits))];
  if (after.problems.length > before.problems.length) return false;
  if (after.documents.length !== before.documents.length) return false;
  return after.documents.every(({ value }, index) => {
    const old: unknown = before.documents[index]?.value;
    if (index !== document) return sameValue(value, old);
    const kept = Object.entries(Object(value) as object).filter(([key]) => Object.hasOwn(Object(old), key));
    return sameValue(Object.fromEntries(kept), old);
  });
}
