// One ask as an index tells it. What is a code, an id, a year or an amount goes in; where an author may have written words in
// the place of a code, these stay out. A list that would then look complete without being so stays out whole.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Funding, LinkKind } from '../../records/ask.ts';
import type { PublishedAsk, Scheme, Waiver } from '../../records/types.ts';
import { envelopeId } from '../../rules/groupings.ts';
import { schemeMeant } from '../../rules/scheme/by-scheme.ts';
import { criterionKind, numberOf } from '../../rules/scheme/criterion.ts';
import { gapsIn } from '../../rules/signed-waivers.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

interface Publishing {
  readonly vocabulary: Vocabulary;
  /** Ids of asks that nobody outside may know of, in small letters. */
  readonly secret: ReadonlySet<string>;
}

/** As `schemas/index.schema.json` has them. */
const codeForm = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,99}$/u;
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const code = (written: string | undefined): string | undefined =>
  written !== undefined && codeForm.test(written) ? written : undefined;

/** All of them, or nothing when one is no code. */
function codes(written: readonly string[] | undefined): string[] | undefined {
  if (written === undefined || written.length === 0) return undefined;
  return written.every((one) => codeForm.test(one)) ? [...written] : undefined;
}

/** Undefined when the ask has no id to be known by. The order of keys is that of the file. */
export function publishedAsk(entry: AskEntry, publishing: Publishing): PublishedAsk | undefined {
  const { summary, submission, fingerprint } = entry;
  const { id, formerIds, status, granted, addressee } = summary;
  if (id === undefined || !idForm.test(id)) return undefined;
  const regions = summary.targets.flatMap((target) => code(target.code) ?? []);
  const former = formerIds.filter((one) => idForm.test(one));
  return {
    id,
    formerIds: former.length === 0 ? undefined : former,
    fictional: submission?.record.fictional === true ? true : undefined,
    status,
    nationalGoals: codes(summary.goals),
    targetRegions: regions.length === 0 ? undefined : regions,
    otherRegions: regions.length < summary.targets.length ? true : undefined,
    instrument: code(summary.instrument),
    scheme: summary.scheme && schemeOf(summary.scheme, publishing.vocabulary),
    funding: summary.funding && fundingOf(summary.funding, publishing.vocabulary),
    granted: granted && { amount: granted.amount, from: granted.from, until: granted.until },
    addressee: addressee && {
      ministries: codes(addressee.ministries),
      committees: codes(addressee.committees),
    },
    partOf: open(summary.partOf, publishing),
    ...linksOf(entry, publishing),
    waivers: waiversOf(summary.waivers, publishing),
    fingerprint,
  };
}

/** An id of another ask, unless nobody may know of it. */
function open(written: string | undefined, { secret }: Publishing): string | undefined {
  return written === undefined || secret.has(written.toLowerCase()) ? undefined : code(written);
}

function schemeOf({ id, effect, criterion }: Scheme, vocabulary: Vocabulary): PublishedAsk['scheme'] {
  const kind = (written: number | string | undefined) => criterionKind(written, vocabulary)?.id;
  return {
    id: id === undefined ? undefined : (schemeMeant(id, vocabulary)?.id ?? code(id)),
    effect,
    criterion: criterion && {
      kind: kind(criterion.kind) ?? code(criterion.kind),
      current: numberOf(criterion.current),
      wanted: numberOf(criterion.wanted),
      wantedKind: kind(criterion.wanted),
    },
  };
}

function fundingOf(funding: Funding, vocabulary: Vocabulary): PublishedAsk['funding'] {
  const { term, from, until, reviewEvery, amount, envelope, parts } = funding;
  return {
    term,
    from,
    until,
    reviewEvery,
    amount: amount && {
      total: amount.total,
      perYear: amount.perYear,
      vat: amount.vat,
      priceLevel: amount.priceLevel,
    },
    envelope: envelope === undefined ? undefined : code(envelopeId(envelope, vocabulary)),
    // Who pays may be said in words; that somebody does counts in the sum.
    parts: parts?.map((part) => ({ party: code(part.party) ?? 'anders', amount: part.amount })),
  };
}

const published = [
  'dependsOn',
  'supports',
  'excludes',
  'replaces',
  'jointWith',
] as const satisfies LinkKind[];

function linksOf(
  { summary }: AskEntry,
  publishing: Publishing,
): Pick<PublishedAsk, (typeof published)[number]> {
  const ids = published.map((kind) => {
    const named = summary.links.filter((link) => link.kind === kind);
    const known = named.flatMap(({ to }) => open(to, publishing) ?? []);
    return [kind, known.length === 0 ? undefined : known] as const;
  });
  return Object.fromEntries(ids);
}

/** That a difference was explained, and until when; not why or by whom. */
function waiversOf(waivers: readonly Waiver[], publishing: Publishing): PublishedAsk['waivers'] {
  const told = waivers.flatMap((waiver) => {
    const rule = code(waiver.rule);
    const other = open(waiver.with, publishing);
    // Without the ask it is about it would explain everything.
    if (rule === undefined || (waiver.with !== undefined && other === undefined)) return [];
    return [{ rule, with: other, until: waiver.until, signed: gapsIn(waiver).length === 0 }];
  });
  return told.length === 0 ? undefined : told;
}
