// Overviews for tests of charts: of an example as the server makes it, tiny ones written out, and large ones made up.
import { Checker } from '../../server/checks/checker.ts';
import { makeOverview } from '../../server/features/overview/make-overview.ts';
import type {
  AskRow,
  EnvelopeRow,
  FollowUpRow,
  Names,
  Overview,
} from '../../server/features/overview/overview.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Language } from '../../server/wording/language.ts';
import { exampleTexts } from './example-editor.ts';
import { MemoryFolder } from './memory-folder.ts';

const made = new Map<string, Overview>();

/** The overview of an example portfolio, made once. */
export function exampleOverview(name: string, language: Language = 'nl'): Overview {
  const known = made.get(`${name} ${language}`) ?? newOverview(name, language);
  made.set(`${name} ${language}`, known);
  return known;
}

function newOverview(name: string, language: Language): Overview {
  const checker = new Checker(new MemoryFolder(exampleTexts(name)), { rules: allRules });
  checker.load();
  const { portfolio } = checker;
  const world = { portfolio, today: '2026-03-12', language, source: () => undefined };
  return finish(makeOverview(world, checker));
}

const noNames: Names = {
  goals: {},
  statuses: {},
  regions: {},
  schemes: {},
  effects: {},
  instruments: {},
  terms: {},
  envelopes: {},
  ministries: {},
  moments: {},
};

/** An ask of which only what matters is written. */
export function ask(key: string, more: Partial<AskRow> = {}): AskRow {
  return {
    key,
    file: key.split('#')[0] ?? key,
    document: 0,
    id: key,
    title: key,
    isOver: false,
    isEndless: false,
    goals: [],
    regions: [],
    informal: [],
    tiles: [],
    ministries: [],
    completeness: { wanted: 0, there: 0 },
    findings: { error: 0, warning: 0, info: 0 },
    links: [],
    ...more,
  };
}

/** An overview of such asks. Submissions that they name are called after their folder. */
export function overviewOf(
  asks: readonly AskRow[],
  { names, ...more }: Partial<Omit<Overview, 'names'>> & { names?: Partial<Names> } = {},
): Overview {
  const folders = new Set(asks.flatMap(({ submission }) => (submission === undefined ? [] : [submission])));
  return {
    title: 'Voorbeeld',
    today: '2026-03-12',
    language: 'nl',
    profile: 'draft',
    asks,
    submissions: [...folders].map((folder) => ({
      folder,
      file: `${folder}/submission.yaml`,
      title: folder,
      submitter: folder,
      fictional: true,
      profile: 'draft',
    })),
    envelopes: [],
    followUps: [],
    reviews: [],
    names: { ...noNames, ...names },
    ...more,
  };
}

/** Many asks like those of an example, spread over more submissions, places and years. Always the same. */
export function largeOverview(count: number): Overview {
  const small = exampleOverview('noord');
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const statuses = Object.keys(small.names.statuses);
  const goals = Object.keys(small.names.goals);
  const tiles = Object.keys(small.names.regions).filter((code) => small.names.regions[code]?.tile);
  const asks = Array.from({ length: count }, (_, place): AskRow => {
    const like = pick(small.asks) ?? ask('x');
    const tile = pick(tiles) ?? '';
    const year = 2026 + random(6);
    return {
      ...like,
      key: `submissions/inbreng-${place % 90}/vraag-${place}.ask.yaml#0`,
      id: `vraag-${place}`,
      submission: `submissions/inbreng-${place % 90}`,
      status: random(3) === 0 ? pick(statuses) : 'ingediend',
      goals: [...new Set([pick(goals) ?? '', ...(random(3) === 0 ? [pick(goals) ?? ''] : [])])],
      regions: [tile],
      tiles: random(40) === 0 ? tiles : [tile],
      from: year,
      until: random(5) === 0 ? undefined : year + random(12),
      deadline: `${2025 + random(4)}-${String(1 + random(12)).padStart(2, '0')}-15`,
      links: like.links.map(({ kind }) => {
        const other = random(count);
        return {
          kind,
          to: `vraag-${other}`,
          key: `submissions/inbreng-${other % 90}/vraag-${other}.ask.yaml#0`,
        };
      }),
    };
  });
  const submissions = Array.from({ length: Math.min(90, count) }, (_, place) => ({
    folder: `submissions/inbreng-${place}`,
    file: `submissions/inbreng-${place}/submission.yaml`,
    title: `Inbreng van de gemeente Voorbeeld aan de Vaart ${place}`,
    submitter: `Gemeente ${place}`,
    fictional: true,
    profile: 'submit',
  }));
  const followUps = asks.map(
    ({ key, deadline, isOver }): FollowUpRow => ({
      key,
      path: ['deadline'],
      kind: 'deadline',
      label: 'Uiterste datum',
      text: '',
      due: deadline,
      overdue: (deadline ?? '') < small.today,
      closed: isOver,
    }),
  );
  const envelopes = Array.from({ length: 40 }, (_, place) => largeEnvelope(place, asks));
  return { ...small, asks, submissions, envelopes, followUps, reviews: [] };
}

function largeEnvelope(place: number, asks: readonly AskRow[]): EnvelopeRow {
  const own = asks.filter((_ask, at) => at % 40 === place);
  const years = Array.from({ length: 12 }, (_, at) => {
    const claims = own
      .filter((_ask, nth) => nth % 5 !== at % 5)
      .map(({ key }, nth) => ({ keys: [key], amount: 250_000 * (1 + (nth % 7)) }));
    const claimed = claims.reduce((sum, { amount }) => sum + amount, 0);
    return { year: 2026 + at, available: 36_000_000 + place * 250_000, claimed, claims };
  });
  const claims = years.flatMap((year) => year.claims);
  const claimed = claims.reduce((sum, { amount }) => sum + amount, 0);
  return {
    id: `budget-${place}`,
    label: `Budget voor de leefbaarheid van het landelijk gebied ${place}`,
    sums: [{ name: 'bijdragen, exclusief btw', years, claims, claimed, available: 450_000_000 }],
  };
}
