// Which portfolios there are, when one was looked at, and where in it a record stands: for clients that show a whole portfolio.
import { systemDate } from '../../checks/system-date.ts';
import { recordRange, valueRange } from '../../features/places/ranges.ts';
import { choicesOf } from '../../features/choices/choices.ts';
import { makeOverview } from '../../features/overview/make-overview.ts';
import type { World } from '../../features/source.ts';
import { Portfolio } from '../../portfolio/portfolio.ts';
import { inLanguage } from '../../wording/language.ts';
import {
  type CheckedParams,
  type ChoicesAnswer,
  type ChoicesParams,
  checkedNotification,
  choicesRequest,
  type OverviewAnswer,
  overviewRequest,
  type PlaceAnswer,
  type PlaceParams,
  placeRequest,
  type PortfolioAnswer,
  portfoliosRequest,
} from '../protocol.ts';
import type { AskedOfAll, Session } from '../session.ts';
import type { Workspace } from '../workspace.ts';
import type { Feature } from './feature.ts';

export const portfolioFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    const inPortfolio = session.about('choices', ({ world }, params: ChoicesParams & { root: string }) =>
      choicesOf(params, world),
    );
    connection.onRequest(
      portfoliosRequest,
      session.guarded('portfolios', async (_: unknown, token): Promise<readonly PortfolioAnswer[]> => {
        const all = await session.everyWorkspace(token);
        return all.flatMap((workspace) => portfolioAnswer(workspace, session));
      }),
    );
    connection.onRequest(
      placeRequest,
      session.about('place', (asked, params: PlaceParams) => placeOf(asked, params)),
    );
    connection.onRequest(
      choicesRequest,
      session.guarded('choices', async (params: ChoicesParams, token): Promise<ChoicesAnswer> => {
        const { root } = params;
        if (root === undefined) return choicesOf(params, withoutPortfolio(session));
        return (await inPortfolio({ ...params, root }, token)) ?? [];
      }),
    );
    connection.onRequest(
      overviewRequest,
      session.about(
        'overview',
        ({ world, checker, steps }): Promise<OverviewAnswer> => steps(makeOverview(world, checker)),
      ),
    );
    if (!session.traits.tells) return;
    const tell = (params: CheckedParams): void => {
      if (session.workspaces.at(params.root) === undefined) return;
      void connection.sendNotification(checkedNotification, params);
    };
    session.whenChecked(({ root }) => tell({ root }));
    session.whenClosed(({ root }) => tell({ root, gone: true }));
  },
};

function portfolioAnswer({ root, checker }: Workspace, session: Session): PortfolioAnswer[] {
  const workspace = session.workspaces.at(root);
  if (checker === undefined || workspace === undefined) return [];
  const language = session.languageOf(workspace);
  const { record, asks } = checker.portfolio;
  return [{ root, title: inLanguage(record.title, language), asks: asks.length, language }];
}

/** The built-in code lists, for someone who has no portfolio yet. */
const withoutPortfolio = ({ machine, spoken }: Session): World => ({
  portfolio: new Portfolio({ list: () => [], read: () => ({ problem: 'gone' }) }, []),
  today: (machine.today ?? systemDate)(),
  language: spoken,
  source: () => undefined,
});

/** A whole record, or what stands at a path in it; without a document the beginning of the file. */
function placeOf(
  { session, workspace, world }: AskedOfAll,
  { file, document, path }: PlaceParams,
): PlaceAnswer | undefined {
  const source = world.source(file);
  if (source === undefined) return undefined;
  if (document === undefined) return session.toLocation(workspace, { file, range: { start: 0, end: 0 } });
  const range =
    path === undefined || path.length === 0
      ? recordRange(source, document)
      : valueRange(source, document, path);
  return range && session.toLocation(workspace, { file, range });
}
