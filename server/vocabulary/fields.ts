// Which fields the entries of each list have, how they are read, what they are when left out, and which must be there.
// A field that is added to an entry type but not here does not compile.
import type { Entry, EntryOf, GrantTo, ListName, RegionEntry } from './entry.ts';
import * as read from './value.ts';
import type { Reader } from './value.ts';

type Readers<E> = { readonly [K in Exclude<keyof E, 'id'>]-?: Reader<NonNullable<E[K]>> };

const common: Readers<Entry> = {
  label: read.worded,
  definition: read.worded,
  aliases: read.words,
  validFrom: read.date,
  validUntil: read.date,
  successors: read.words,
  inForce: read.flag,
  certainty: read.certainty,
  source: read.source,
};

const kinds = [
  'country',
  'landsdeel',
  'province',
  'corop',
  'municipality',
  'public-body',
  'water-board',
  'cooperation-region',
  'programme-area',
  'project-area',
] as const satisfies readonly RegionEntry['kind'][];

const { worded, words, text, number, flag, date, norm, source, certainty } = read;

export const readers: { readonly [L in ListName]: Readers<EntryOf[L]> } = {
  regions: {
    ...common,
    kind: read.oneOf(...kinds),
    partOf: words,
    members: words,
    membersCertainty: certainty,
    participants: words,
    formerMembers: read.listOf(read.formerMembers),
    nuts: text,
    tile: read.tile,
    formerNuts: read.listOf(read.formerNuts),
    change: read.oneOf('merger', 'absorbed', 'renamed-recoded', 'split'),
    plannedChange: read.mapOf({ date, successors: words, note: worded, certainty, source }, [
      'date',
      'successors',
    ]),
    note: worded,
    inhabitants: read.mapOf({ value: number, year: number, source }, ['value', 'year', 'source']),
  },
  goals: { ...common, core: flag, broader: words, related: words, needsLongCommitment: norm },
  terms: {
    ...common,
    money: flag,
    end: read.oneOf('required', 'forbidden', 'optional'),
    endOr: read.oneOf('reviewEvery'),
    minYears: norm,
    maxYears: norm,
  },
  instruments: {
    ...common,
    money: flag,
    terms: words,
    termsCertainty: certainty,
    legalBasis: worded,
    maxYears: norm,
    minimumCover: norm,
    termsByActOnly: read.mapOf({ terms: words, source, notAnAct: words }, ['terms', 'source', 'notAnAct']),
    spread: read.oneOf('all-authorities'),
    repaid: flag,
    needsRepayment: flag,
    free: flag,
    funds: words,
    serves: words,
    system: text,
    requestedBy: read.oneOf(...kinds),
    grantsToAuthoritiesAreSpuk: flag,
    specificGrantTo: read.listOf(
      read.mapOf<GrantTo>({ kind: read.oneOf(...kinds), certainty }, ['kind', 'certainty']),
    ),
    takesPlaceOf: words,
    needsOperation: flag,
    weak: flag,
  },
  statuses: {
    ...common,
    next: words,
    fromAnywhere: flag,
    ended: flag,
    requires: read.mapOf({ followUp: text, reference: flag }, ['followUp', 'reference']),
    outcome: read.oneOf('granted', 'partly-granted', 'rejected', 'withdrawn', 'overtaken', 'delivered'),
    needsDecision: flag,
    needsMandate: flag,
    givesMandate: flag,
    carries: worded,
  },
  schemes: {
    ...common,
    owners: words,
    dossiers: words,
    programme: text,
    system: text,
    money: flag,
    regulation: text,
    area: words,
    envelopes: words,
    minimumOwnShare: norm,
    minimumAmount: norm,
    maximumAmount: norm,
    minimumCover: norm,
    excludesSchemes: words,
    excludesGoals: words,
    exclusionsCertainty: certainty,
    dossiersCertainty: certainty,
    criteria: read.listOf(read.criterion),
    knownAmounts: read.listOf(norm),
    consultationClosed: read.mapOf({ by: date, source }, ['by']),
    usualVat: read.oneOf('incl', 'excl'),
  },
  envelopes: { ...common, scheme: text, total: read.euros, perYear: read.euroByYear, reserved: read.euros },
  ministries: { ...common, managesFunds: words },
  committees: { ...common, ministries: words, dossiers: words },
  moments: { ...common, date, latest: flag, kind: text },
  words: {
    ...common,
    kind: text,
    words,
    value: norm,
    means: text,
    write: text,
    excludes: words,
    pattern: read.pattern,
    loose: read.pattern,
    canonical: text,
    link: text,
    linkCertainty: certainty,
    examples: words,
    checksum: read.mapOf({ weights: read.listOf(number), modulo: number }, ['weights', 'modulo']),
  },
};

const defaults: { readonly [L in ListName]: Partial<EntryOf[L]> } = {
  regions: { partOf: [], members: [], participants: [] },
  goals: { broader: [], related: [] },
  terms: {},
  instruments: {},
  statuses: {},
  schemes: { owners: [], dossiers: [], envelopes: [], excludesSchemes: [], excludesGoals: [] },
  envelopes: {},
  ministries: {},
  committees: { ministries: [], dossiers: [] },
  moments: {},
  words: { words: [] },
};

/** What the fields of an entry are that it does not give. */
export const baseOf = <L extends ListName>(list: L): Partial<EntryOf[L]> => ({
  ...nothingNamed,
  ...defaults[list],
});
const nothingNamed: Pick<Entry, 'aliases' | 'successors'> = { aliases: [], successors: [] };

/** Without these an entry cannot be used. */
export const required: { readonly [L in ListName]: readonly Exclude<keyof EntryOf[L] & string, 'id'>[] } = {
  regions: ['label', 'kind'],
  goals: ['label'],
  terms: ['label', 'money', 'end'],
  instruments: ['label', 'money', 'terms'],
  statuses: ['label', 'next'],
  schemes: ['label'],
  envelopes: ['label'],
  ministries: ['label'],
  committees: ['label'],
  moments: ['label', 'date', 'kind'],
  words: ['label', 'kind'],
};

/** Fields that name entries of a list. */
export const references: { readonly [L in ListName]: Readonly<Record<string, ListName>> } = {
  regions: { successors: 'regions', partOf: 'regions', members: 'regions', participants: 'regions' },
  goals: { successors: 'goals', broader: 'goals', related: 'goals' },
  terms: { successors: 'terms' },
  instruments: {
    successors: 'instruments',
    terms: 'terms',
    funds: 'envelopes',
    takesPlaceOf: 'instruments',
    serves: 'goals',
    system: 'schemes',
  },
  statuses: { successors: 'statuses', next: 'statuses' },
  schemes: {
    successors: 'schemes',
    programme: 'schemes',
    system: 'schemes',
    owners: 'ministries',
    area: 'regions',
    envelopes: 'envelopes',
    excludesSchemes: 'schemes',
    excludesGoals: 'goals',
  },
  envelopes: { successors: 'envelopes', scheme: 'schemes' },
  ministries: { successors: 'ministries', managesFunds: 'envelopes' },
  committees: { successors: 'committees', ministries: 'ministries' },
  moments: { successors: 'moments' },
  words: { successors: 'words', excludes: 'words' },
};
