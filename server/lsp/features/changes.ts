// What changed in a portfolio since a branch, tag, commit or date: in words, and file by file with its earlier text.
import { pastPortfolio, runTimeRules } from '../../checks/time.ts';
import { VerdictBook } from '../../checks/verdicts.ts';
import { type Folder, isProblem } from '../../portfolio/folder.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { Steps } from '../../portfolio/steps.ts';
import { changesBetween } from '../../tracking/changes.ts';
import { changesPage } from '../../tracking/in-words.ts';
import { wordFinding } from '../../wording/catalogue.ts';
import { changeWords as words } from '../../wording/editor/changes.ts';
import {
  type ChangesAnswer,
  type ChangesParams,
  changesRequest,
  type Revision,
  revisionsRequest,
} from '../protocol.ts';
import type { AskedOfAll } from '../session.ts';
import type { Feature } from './feature.ts';

export const changesFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest<ChangesAnswer | null, void>(changesRequest, session.about('changes', changesSince));
    connection.onRequest(
      revisionsRequest,
      session.about('revisions', async ({ workspace }): Promise<readonly Revision[]> => {
        return (await session.machine.revisions?.(workspace.root)) ?? [];
      }),
    );
  },
};

async function changesSince(asked: AskedOfAll, { since }: ChangesParams): Promise<ChangesAnswer> {
  const { session, steps, workspace, world } = asked;
  const { language, portfolio } = world;
  const past = await session.machine.past?.(workspace.root, since);
  if (past === undefined) return { problem: words.noGit[language]() };
  if (isProblem(past)) return { problem: words.noRevision[language]({ since }) };
  const folder = past as Folder;
  const before = await steps(pastPortfolio(folder));
  const files = changedFiles(folder, before, asked);
  const changed = new Set(files.map(({ file }) => file));
  const changes = await steps(changesBetween({ before, after: portfolio }, changed));
  const remarks = await steps(remarksOn(before, asked));
  const markdown = changesPage({ since, changes, remarks }, { vocabulary: portfolio.vocabulary, language });
  return { since, files, markdown };
}

/** What the rules that compare say, in words; what the portfolio switched off is left out. */
function* remarksOn(before: Portfolio, { checker, world }: AskedOfAll): Steps<readonly string[]> {
  const { portfolio, language, today } = world;
  const rules = checker.rules.time.filter(({ code }) => portfolio.record.rules?.[code] !== 'off');
  const moments = { before, now: portfolio };
  const context = { vocabulary: portfolio.vocabulary, today };
  const { findings } = yield* runTimeRules(rules, moments, context, new VerdictBook());
  return findings.map(({ rule, facts }) => wordFinding(rule, facts, language));
}

function changedFiles(folder: Folder, before: Portfolio, { workspace, world }: AskedOfAll) {
  const files = new Set([...filesOf(before), ...filesOf(world.portfolio)]);
  return [...files].toSorted().flatMap((file) => {
    const earlier = textIn(folder, file);
    const now = world.source(file)?.text;
    if (earlier === now) return [];
    return [{ file, uri: workspace.uriOf(file), before: earlier, after: now !== undefined }];
  });
}

/** Records, notes, configuration and code lists. */
const filesOf = (portfolio: Portfolio): readonly string[] => [
  ...portfolio.files,
  ...portfolio.setupReadings.map(({ file }) => file),
  ...[...portfolio.submissions.values()].flatMap(({ note }) => note?.file ?? []),
];

/** Without byte order mark, as the texts of the editor are. */
function textIn(folder: Folder, file: string): string | undefined {
  const read = folder.read(file);
  if (isProblem(read)) return undefined;
  return typeof read === 'string' ? read : new TextDecoder().decode(read);
}
