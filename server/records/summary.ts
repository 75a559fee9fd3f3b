// What is kept of every ask while its text is let go: all that rules about several asks and pictures of the whole portfolio
// read. Plain data, comparable as JSON.
import type { Worded } from '../wording/language.ts';
import type { Ask, AskLink, AskTarget, Funding, Granted } from './ask.ts';
import type { Addressee, Contribution, FollowUp, Indicator, Scheme, Status, Waiver } from './types.ts';

export interface AskSummary {
  readonly id?: string;
  /** The id as it stands in the file, where it has not the form of one. */
  readonly writtenId?: string;
  readonly formerIds: readonly string[];
  readonly title?: Worded;
  readonly summary?: Worded;
  readonly status?: Status;
  readonly priority?: number;
  readonly goals: readonly string[];
  readonly targets: readonly AskTarget[];
  readonly instrument?: string;
  /** The act, article or norm that the instrument is about, as written. */
  readonly legalBasis?: string;
  readonly scheme?: Scheme;
  readonly funding?: Funding;
  readonly granted?: Granted;
  readonly project?: string;
  readonly partOf?: string;
  readonly addressee?: Addressee;
  readonly deadline?: string;
  readonly decisionMoment?: string;
  readonly contribution?: readonly Contribution[];
  readonly indicators?: readonly Indicator[];
  readonly followUp?: readonly FollowUp[];
  readonly links: readonly AskLink[];
  readonly waivers: readonly Waiver[];
  readonly visibility?: 'public' | 'internal';
  readonly embargoUntil?: string;
  readonly source?: { readonly quote?: string; readonly paragraph?: number };
}

/**
 * The summary of an ask. Pure: equal asks give equal summaries.
 * It is a fresh copy, because parts of a text keep the whole text in memory, at ten thousand asks three times as much.
 */
export function summarise(ask: Ask): AskSummary {
  return JSON.parse(JSON.stringify(summaryOf(ask))) as AskSummary;
}

type Filled = { -readonly [K in keyof AskSummary]: AskSummary[K] };

/** The same, made of what the ask is made of: for an ask whose texts are by themselves. What is absent has no key. */
export function summaryOf(ask: Ask): AskSummary {
  const { instrument } = ask;
  const summary: Partial<Filled> = {};
  if (ask.id !== undefined) summary.id = ask.id;
  if (ask.writtenId !== undefined) summary.writtenId = ask.writtenId;
  summary.formerIds = ask.formerIds;
  if (ask.title !== undefined) summary.title = ask.title;
  if (ask.summary !== undefined) summary.summary = ask.summary;
  if (ask.status !== undefined) summary.status = ask.status;
  if (ask.priority !== undefined) summary.priority = ask.priority;
  summary.goals = ask.nationalGoals;
  summary.targets = ask.targets.map((target) => (target.inMap ? present(target) : target));
  if (instrument?.type !== undefined) summary.instrument = instrument.type;
  if (instrument?.legalBasis !== undefined) summary.legalBasis = instrument.legalBasis;
  if (ask.scheme !== undefined) summary.scheme = ask.scheme;
  if (ask.funding !== undefined) summary.funding = present(ask.funding);
  if (ask.granted !== undefined) summary.granted = present(ask.granted);
  if (ask.project !== undefined) summary.project = ask.project;
  if (ask.partOf !== undefined) summary.partOf = ask.partOf;
  return withRest(summary as Filled, ask);
}

function withRest(summary: Filled, ask: Ask): AskSummary {
  if (ask.addressee !== undefined) summary.addressee = ask.addressee;
  if (ask.deadline !== undefined) summary.deadline = ask.deadline;
  if (ask.decisionMoment !== undefined) summary.decisionMoment = ask.decisionMoment;
  if (ask.contribution !== undefined) summary.contribution = ask.contribution;
  if (ask.indicators !== undefined) summary.indicators = ask.indicators;
  if (ask.followUp !== undefined) summary.followUp = ask.followUp;
  summary.links = ask.links.map((link) => (link.inMap ? present(link) : link));
  summary.waivers = ask.waivers ?? [];
  if (ask.visibility !== undefined) summary.visibility = ask.visibility;
  if (ask.embargoUntil !== undefined) summary.embargoUntil = ask.embargoUntil;
  if (ask.source !== undefined) summary.source = ask.source;
  return summary;
}

/** Without keys that say nothing, at any depth. */
function present<T extends object>(fields: T): T {
  const said: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const value = (fields as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null) {
      said[key] = Array.isArray(value) ? value.map(ifMap) : present(value);
    } else if (value !== undefined) said[key] = value;
  }
  return said as T;
}

const ifMap = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? present(value) : value;
