// An ask as the index of another portfolio gives it: ids, links, codes and amounts, no text. In: a value of any kind.
// Out: a summary like that of an ask of our own, in which what an index does not tell is absent; or what is wrong with the value.
import { index as isIndex } from '../generated/validators.js';
import { type Localized, inLanguage } from '../wording/language.ts';
import { normalised } from './normalise.ts';
import { summarise, type AskSummary } from './summary.ts';
import type { AskRecord, IndexRecord, PublishedAsk, Target, Waiver } from './types.ts';

export const indexFormat: IndexRecord['format'] = 'policy-asks-index';
export const indexVersion = 1;

/** The frame of an index, without its asks; these are looked at one by one, because there may be many. */
export interface IndexHead {
  readonly portfolio: Localized;
  readonly asks: readonly unknown[];
}

export type BrokenIndex = 'not-an-index' | 'other-version';

export function readIndexHead(value: unknown): IndexHead | BrokenIndex {
  if (typeof value !== 'object' || value === null) return 'not-an-index';
  const { format, version, asks } = value as Readonly<Record<string, unknown>>;
  if (format !== indexFormat || !Array.isArray(asks)) return 'not-an-index';
  if (version !== indexVersion) return 'other-version';
  const head: unknown = { ...value, asks: [] };
  if (!isIndex(head)) return 'not-an-index';
  return { portfolio: named((head as IndexRecord).portfolio.title), asks };
}

/** A name that fits in a sentence, whoever wrote it. */
const longest = 100;

function named(title: IndexRecord['portfolio']['title']): Localized {
  const short = (language: 'nl' | 'en'): string => {
    const whole = inLanguage(title, language).replaceAll(/\s+/gu, ' ').trim();
    return whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole;
  };
  return { nl: short('nl'), en: short('en') };
}

export interface Published {
  readonly summary: AskSummary;
  readonly fingerprint: string;
  readonly fictional: boolean;
}

/** Undefined when the value is no ask of an index. */
export function readPublished(value: unknown, portfolio: Localized): Published | undefined {
  const whole: unknown = {
    format: indexFormat,
    version: indexVersion,
    portfolio: { title: '-' },
    asks: [value],
  };
  if (!isIndex(whole)) return undefined;
  const ask = value as PublishedAsk;
  const summary = summarise(normalised(recordOf(ask, portfolio)));
  return { summary, fingerprint: ask.fingerprint, fictional: ask.fictional === true };
}

/** The record that would give what the index tells. */
function recordOf(ask: PublishedAsk, portfolio: Localized): Partial<AskRecord> {
  const { fingerprint: _fingerprint, fictional: _fictional, otherRegions, instrument, ...rest } = ask;
  const { scheme, targetRegions = [], waivers } = rest;
  const { wantedKind, ...criterion } = scheme?.criterion ?? {};
  // A place without a code keeps its place, so that nobody takes the others for all.
  const regions: Target[] = otherRegions === true ? [...targetRegions, {}] : targetRegions;
  return {
    ...rest,
    targetRegions: regions,
    instrument: instrument === undefined ? undefined : { type: instrument },
    scheme: scheme && {
      ...scheme,
      criterion: scheme.criterion && { ...criterion, wanted: criterion.wanted ?? wantedKind },
    },
    waivers: waivers?.map((waiver) => waiverOf(waiver, portfolio)),
  };
}

/** Of a signed waiver it is known that somebody of the other portfolio signed it, not who or why. */
function waiverOf(
  { signed, ...waiver }: NonNullable<PublishedAsk['waivers']>[number],
  { nl }: Localized,
): Waiver {
  return signed === true ? { ...waiver, because: nl, by: nl } : { ...waiver, because: '' };
}
