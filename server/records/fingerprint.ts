// The fingerprint of an ask: a short text that changes when the ask changes in meaning, and tells in which parts.
// The order of keys, white space and the form of numbers do not count; status, history and follow-up do not either,
// because an ask that was approved stays approved while it goes its way.
import { hashOf } from '../text/hash.ts';
import type { Ask } from './ask.ts';

/** The parts an ask is compared by, in the order of the fingerprint. Never reorder them: kept fingerprints would lie. */
export const fingerprintParts = [
  'text',
  'goals',
  'regions',
  'instrument',
  'scheme',
  'funding',
  'addressee',
  'timing',
  'contribution',
  'claims',
  'indicators',
  'relations',
] as const;
export type FingerprintPart = (typeof fingerprintParts)[number];

/** In which part of the fingerprint a key of the record counts; the other keys do not count. */
const partOfKey: Readonly<Record<string, FingerprintPart>> = {
  title: 'text',
  summary: 'text',
  nationalGoals: 'goals',
  priority: 'goals',
  targetRegions: 'regions',
  instrument: 'instrument',
  scheme: 'scheme',
  funding: 'funding',
  addressee: 'addressee',
  deadline: 'timing',
  decisionMoment: 'timing',
  contribution: 'contribution',
  claims: 'claims',
  indicators: 'indicators',
  project: 'relations',
  partOf: 'relations',
  dependsOn: 'relations',
  supports: 'relations',
  excludes: 'relations',
  replaces: 'relations',
  jointWith: 'relations',
};

/** The first key of the record that a part stands for. */
export const keyOfPart = (part: FingerprintPart): string =>
  Object.keys(partOfKey).find((key) => partOfKey[key] === part) ?? part;

/** Whether the fingerprint changes with what stands under a key of the record. */
export const countsInFingerprint = (key: string): boolean => Object.hasOwn(partOfKey, key);

const wholeLength = 16;
const partLength = 3;

/** 16 hexadecimal signs of the whole, a dash, and three for each part: `3f2a91bc0d4e5f60-…`. */
export function fingerprintOf(ask: Ask): string {
  const texts = fingerprintParts.map((part) => canonical(contents[part](ask)));
  return `${hashOf(texts.join('\n'))}-${texts.map((text) => hashOf(text).slice(0, partLength)).join('')}`;
}

/** What each part holds; those that are a key of the ask are that key. */
const contents: Readonly<Record<FingerprintPart, (ask: Ask) => unknown>> = {
  text: ({ title, summary }) => [title, summary],
  goals: ({ nationalGoals, priority }) => [nationalGoals, priority],
  regions: ({ targets }) => targets.map(({ code, name, informal }) => [code, name, informal]),
  instrument: ({ instrument }) => instrument,
  scheme: ({ scheme }) => scheme,
  funding: ({ funding }) => funding,
  addressee: ({ addressee }) => addressee,
  timing: ({ deadline, decisionMoment }) => [deadline, decisionMoment],
  contribution: ({ contribution }) => contribution,
  claims: ({ claims }) => claims,
  indicators: ({ indicators }) => indicators,
  relations: (ask) => [ask.project, ask.partOf, linksThatCount(ask)],
};

const linksThatCount = ({ links }: Ask): unknown =>
  links
    .filter(({ kind }) => partOfKey[kind] === 'relations' && kind !== 'partOf')
    .map(({ kind, to, while: statuses }) => [kind, to, statuses]);

/** Whether two parts of a record count as the same: the order of keys and white space do not. */
export const sameMeaning = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** As JSON with sorted keys and folded white space; what is absent or empty leaves no trace. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.replaceAll(/\s+/gu, ' ').trim());
  if (Array.isArray(value)) {
    const parts = value.map(canonical);
    return parts.every((part) => part === '') ? '' : `[${parts.join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value);
  const pairs = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, text]) => text !== '')
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return pairs.length === 0 ? '' : `{${pairs.map(([key, text]) => `${key}:${text}`).join(',')}}`;
}

/** What changed in meaning between two fingerprints. */
export interface MeaningChange {
  /** Empty when it cannot be told which parts changed: the older fingerprint was cut short, or is of another form. */
  readonly parts: readonly FingerprintPart[];
}

/**
 * Whether an ask changed in meaning since a fingerprint was taken; undefined when it did not. With `scope` (keys of the
 * record) only what lies in these counts. A fingerprint that was cut short still tells, from eight signs on.
 */
export function meaningChange(
  seen: string,
  now: string,
  scope: readonly string[] = [],
): MeaningChange | undefined {
  const before = seen.trim().toLowerCase();
  if (before.length >= 8 && now.startsWith(before)) return undefined;
  if (before.length !== now.length) return { parts: [] };
  const parts = fingerprintParts.filter((_, index) => sliceOf(before, index) !== sliceOf(now, index));
  if (parts.length === 0) return { parts };
  const concerned = parts.filter((part) => isInScope(part, scope));
  return concerned.length === 0 ? undefined : { parts: concerned };
}

/** Whether a part lies in a scope (keys of the record); one without any key that counts is the whole ask. */
export function isInScope(part: FingerprintPart, scope: readonly string[] = []): boolean {
  const wanted = scope.flatMap((key) => partOfKey[key] ?? []);
  return wanted.length === 0 || wanted.includes(part);
}

function sliceOf(fingerprint: string, index: number): string {
  const start = wholeLength + 1 + index * partLength;
  return fingerprint.slice(start, start + partLength);
}
