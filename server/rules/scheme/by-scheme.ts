// Which scheme an ask is about, and the asks about one scheme together, however they name it.
import type { AskEntry, Grouping, GroupKey } from '../../portfolio/entry.ts';
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { partsOf, wholesOf } from './relations.ts';

/** The scheme that is meant by an id, an alias or a name that only one scheme bears. */
export function schemeMeant(written: string, { schemes }: Vocabulary): SchemeEntry | undefined {
  const exact = schemes.get(written);
  if (exact !== undefined) return exact;
  const named = schemes.find(written);
  return named.length === 1 ? named[0] : undefined;
}

/** The id of the scheme that is meant; a scheme that no code list knows is known by what was written. */
export const schemeKey = (written: string, vocabulary: Vocabulary): string =>
  schemeMeant(written, vocabulary)?.id ?? written.trim().toLowerCase();

const reads = ({ summary, submission }: AskEntry): unknown => {
  const { id, formerIds, title, status, scheme, source, instrument, legalBasis } = summary;
  return [
    [id, formerIds, title, status, scheme, source?.quote],
    [instrument, legalBasis, submission?.file, summary.links, summary.waivers],
  ];
};

/** Asks about one scheme, and asks to stop what it is a part of. */
export const byScheme: Grouping = {
  name: 'scheme',
  atLeast: 2,
  keys({ summary: { scheme } }, vocabulary) {
    if (scheme?.id === undefined) return [];
    const key = schemeKey(scheme.id, vocabulary);
    return scheme.effect === 'stop' ? [key, ...partsOf(key, vocabulary)] : [key];
  },
  reads,
};

/** Asks of one submission about one scheme, or about what lies in it. */
export const bySchemeInSubmission: Grouping = {
  name: 'scheme-in-submission',
  atLeast: 2,
  keys({ summary: { scheme, instrument }, submission }, vocabulary) {
    if (submission === undefined) return [];
    const written = scheme?.id === undefined ? [] : [schemeKey(scheme.id, vocabulary)];
    const [own] = written.map((id) => vocabulary.schemes.get(id));
    const system = vocabulary.instruments.get(instrument ?? '')?.system;
    const wholes = [...wholesOf(own ?? {}, vocabulary).keys(), ...wholesOf({ system }, vocabulary).keys()];
    return [...written, ...wholes].map((id) => `${submission.file}${inGroup}${id}`);
  },
  reads,
};

const inGroup = '\n';
/** The scheme in the key of such a group. */
export const schemeInGroup = (key: GroupKey): string =>
  String(key).slice(String(key).lastIndexOf(inGroup) + 1);

/** Asks that want something of the criteria of one scheme, or of one norm outside schemes. */
export const byCriterion: Grouping = {
  name: 'criterion',
  atLeast: 2,
  keys({ summary: { scheme, legalBasis } }, vocabulary) {
    if (scheme?.criterion?.wanted === undefined) return [];
    if (scheme.id !== undefined) return [`scheme ${schemeKey(scheme.id, vocabulary)}`];
    const norm = legalBasis?.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    return norm === undefined || norm === null ? [] : [`norm ${norm.join(' ')}`];
  },
  reads,
};
