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
  return JSON.parse(JSON.stringify(partsOf(ask))) as AskSummary;
}

function partsOf(ask: Ask): AskSummary {
  return {
    id: ask.id,
    writtenId: ask.writtenId,
    formerIds: ask.formerIds,
    title: ask.title,
    summary: ask.summary,
    status: ask.status,
    priority: ask.priority,
    goals: ask.nationalGoals,
    targets: ask.targets,
    instrument: ask.instrument?.type,
    legalBasis: ask.instrument?.legalBasis,
    scheme: ask.scheme,
    funding: ask.funding,
    granted: ask.granted,
    project: ask.project,
    partOf: ask.partOf,
    addressee: ask.addressee,
    deadline: ask.deadline,
    decisionMoment: ask.decisionMoment,
    contribution: ask.contribution,
    indicators: ask.indicators,
    followUp: ask.followUp,
    links: ask.links,
    waivers: ask.waivers ?? [],
    visibility: ask.visibility,
    embargoUntil: ask.embargoUntil,
    source: ask.source,
  };
}
