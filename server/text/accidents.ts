// Values that YAML reads otherwise than their author meant, though nothing is wrong with the text for YAML.
// In: the tree of a document without errors. Out: what was meant, and where. Knows no schema: only the shape of the text decides.
import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { ChangeCause } from '../wording/families/yaml.ts';
import type { Path, Range } from './place.ts';
import { keyText, nodeRange, type ParsedPair } from './place-in-tree.ts';
import { propertiesBefore } from './properties.ts';

export interface Accident {
  /** The whole text as it was meant. */
  readonly range: Range;
  readonly meant: string;
  /** `cut`: the rest of the text counts as a comment, from `cutAt` on. */
  readonly cause: ChangeCause | 'cut';
  readonly cutAt?: number;
  /** What YAML makes of it. */
  readonly read?: string;
  /** Whether only one meaning is likely, so that the text may be read as meant. */
  readonly sure: boolean;
}

/** Keys whose values name records, and so must stay the texts they are. */
const nameKeys = new Set(['id', 'formerIds']);
const deliberateTag = /^!(?:!(?:str|int|float|bool|null|map|seq|set|omap|pairs|binary|timestamp|merge)$|<)/;
const finite = /[\d]/;

export function accidentsIn(root: ParsedNode | undefined, text: string): Accident[] {
  if (root === undefined) return [];
  const found: Accident[] = [];
  const references = namesOf(text, root);
  const visit = (at: ParsedNode, path: Path, inFlow: boolean): void => {
    const accident =
      accidentAt(at, text, references) ?? numberAt(at) ?? dateAt(at, path) ?? cutAt(at, text, inFlow);
    if (accident) found.push(accident);
    else children(at, path, (child, childPath) => visit(child, childPath, inFlow || isInFlow(at)));
  };
  visit(root, [], false);
  return found;
}

const isInFlow = (at: ParsedNode): boolean => isCollection(at) && at.flow === true;

function children(at: ParsedNode, path: Path, visit: (child: ParsedNode, path: Path) => void): void {
  if (isMap(at)) {
    for (const { key, value } of at.items as unknown as readonly ParsedPair[]) {
      if (value) visit(value, [...path, keyText(key) ?? '']);
    }
  } else if (isSeq(at)) {
    for (const [index, child] of (at.items as readonly ParsedNode[]).entries())
      visit(child, [...path, index]);
  }
}

interface Names {
  readonly anchors: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

/** The anchors that are set, and those that are asked for. */
function namesOf(text: string, root: ParsedNode): Names {
  const names = { anchors: new Set<string>(), aliases: new Set<string>() };
  if (!/[&*]/.test(text)) return names;
  const visit = (at: ParsedNode): void => {
    if (isAlias(at)) names.aliases.add(at.source);
    else if (at.anchor !== undefined) names.anchors.add(at.anchor);
    if (isMap(at)) for (const { key } of at.items as unknown as readonly ParsedPair[]) if (key) visit(key);
    children(at, [], visit);
  };
  visit(root);
  return names;
}

/** A sign at the start of a text that YAML takes for a tag, an anchor, a reference or brackets. */
function accidentAt(at: ParsedNode, text: string, { anchors, aliases }: Names): Accident | undefined {
  const range = nodeRange(at);
  const source = text.slice(range.start, range.end);
  if (isAlias(at)) return anchors.has(at.source) ? undefined : { ...asSign, range, meant: source };
  if (isMap(at) && source.startsWith('{{') && source.endsWith('}}'))
    return { ...asSign, range, meant: source };
  if (!isScalar(at) || (at.type !== undefined && at.type !== 'PLAIN')) return undefined;
  if (at.anchor === undefined && at.tag === undefined) return undefined;
  const before = propertiesBefore(text, range.start);
  const [first] = before;
  if (first === undefined || text.slice(first.range.start, range.start).includes('\n')) return undefined;
  if (before.some(({ text: sign }) => deliberateTag.test(sign) || aliases.has(sign.slice(1))))
    return undefined;
  const start = first.range.start;
  const end = Math.max(range.end, before.at(-1)?.range.end ?? 0);
  const meant = `${text.slice(start, range.start)}${folded(at.source ?? '')}`.trim();
  return { ...asSign, range: { start, end }, meant };
}

const asSign = { cause: 'sign', sure: true } as const;

/** Line breaks within a plain text are white space. */
const folded = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

/** A number that loses something of what is written. */
function numberAt(at: ParsedNode): Accident | undefined {
  if (!isPlain(at) || typeof at.value !== 'number') return undefined;
  const written = at.source ?? '';
  const cause = changeOf(written);
  return cause && { range: nodeRange(at), meant: written, cause, read: String(at.value), sure: true };
}

/** Why a plain number is not what is written, if so. */
function changeOf(written: string): ChangeCause | undefined {
  if (/^0[xo]/.test(written)) return 'other-base';
  if (!finite.test(written)) return 'not-finite';
  if (/[eE]/.test(written)) return 'exponent';
  if (/^[-+]?0\d/.test(written)) return 'leading-zero';
  const isLong = written.replaceAll(/[-+.]/g, '').length > 15;
  return isLong && String(Number(written)) !== written ? 'many-digits' : undefined;
}

function dateAt(at: ParsedNode, path: Path): Accident | undefined {
  const name = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  if (!isPlain(at) || !nameKeys.has(String(name))) return undefined;
  const written = at.source ?? '';
  if (!/^\d{4}-\d\d?-\d\d?$/.test(written)) return undefined;
  return { range: nodeRange(at), meant: written, cause: 'date', sure: true };
}

const isPlain = (at: ParsedNode): at is Scalar.Parsed => isScalar(at) && at.type === 'PLAIN';

/**
 * A text whose end counts as a comment. An ordinary comment has a space after its `#`, stands alone or apart,
 * or follows a number or a single word; a text that is cut goes on after one space, as in `Kamerstuk #12`.
 */
function cutAt(at: ParsedNode, text: string, inFlow: boolean): Accident | undefined {
  if (inFlow || !isPlain(at) || typeof at.value !== 'string') return undefined;
  const range = nodeRange(at);
  const rest = /^ (?<cut>#(?<glued>[\p{L}\p{N}])[^\r\n]*)/u.exec(
    text.slice(range.end, range.end + 2000),
  )?.groups;
  if (rest?.cut === undefined || rest.cut.startsWith('#policy-asks')) return undefined;
  const isNumber = /\p{N}/u.test(rest.glued ?? '');
  const isProse = at.value.includes(' ') || /^\p{Lu}/u.test(at.value);
  if (!isNumber && !at.value.includes(' ')) return undefined;
  const cut = rest.cut.trimEnd();
  return {
    range: { start: range.start, end: range.end + 1 + cut.length },
    meant: `${at.value} ${cut}`,
    cause: 'cut',
    cutAt: range.end + 1,
    sure: isNumber && isProse,
  };
}
