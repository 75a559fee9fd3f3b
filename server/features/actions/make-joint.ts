// Two asks that are one: each names the other under `jointWith`. Offered where a rule finds that they resemble one another or
// claim one budget, and at a link that goes with it. Both files are changed, or neither.
import type { Finding } from '../../checks/finding.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { labelOfAsk } from '../../rules/ask-label.ts';
import { isOver } from '../../rules/life.ts';
import type { Change } from '../../text/change.ts';
import type { Range } from '../../text/place.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { linkAt } from '../places/ask-names.ts';
import type { FileEdit, Source, World } from '../source.ts';
import { type Offer, recordEdits } from './action.ts';
import { otherAsks } from './other-asks.ts';

/** Rules whose answer may be a joint ask. */
const answered: ReadonlySet<string> = new Set(['ask/near-duplicate', 'funding/envelope-rivals']);

/** Links that say nothing against a joint ask. */
const fitting: ReadonlySet<unknown> = new Set(['supports', 'jointWith']);

export function jointActions(
  source: Source,
  range: Range,
  findings: readonly Finding[],
  world: World,
): readonly Offer[] {
  if (source.kind !== 'ask') return [];
  const wanted = new Map<AskEntry, { readonly own: AskEntry; readonly findings: Finding[] }>();
  const want = (own: AskEntry, other: AskEntry, finding?: Finding): void => {
    const known = wanted.get(other) ?? { own, findings: [] };
    if (finding !== undefined) known.findings.push(finding);
    wanted.set(other, known);
  };
  const entries = world.portfolio.asksIn(source.file);
  for (const finding of findings) {
    const own = entries[finding.document];
    if (own === undefined || !answered.has(finding.rule)) continue;
    for (const other of otherAsks(finding, own, world)) want(own, other, finding);
  }
  for (const { own, other } of linkedAt(source, range, world)) want(own, other);
  return [...wanted].flatMap(([other, { own, findings: told }]) =>
    joining(source, { own, other, told }, world),
  );
}

function linkedAt(source: Source, { start }: Range, { portfolio }: World) {
  const link = linkAt(source, start);
  if (link === undefined || !fitting.has(link.path[0])) return [];
  const own = portfolio.asksIn(source.file)[link.document];
  const [other, ...others] = portfolio.ids.known(link.id);
  if (own === undefined || other === undefined || others.length > 0 || other === own) return [];
  return [{ own, other }];
}

interface Pair {
  readonly own: AskEntry;
  readonly other: AskEntry;
  readonly told: readonly Finding[];
}

function joining(source: Source, { own, other, told }: Pair, world: World): Offer[] {
  const { vocabulary } = world.portfolio;
  if (isOver(own.summary, vocabulary) || isOver(other.summary, vocabulary)) return [];
  const far = other.file === source.file ? source : world.source(other.file);
  const [here, there] = [linkFrom(own, other), linkFrom(other, own)];
  if (far === undefined || here === undefined || there === undefined) return [];
  if (here.length + there.length === 0) return [];
  const facts = { ask: other.summary.id ?? other.file, title: labelOfAsk(other) };
  return [
    {
      title: actionWords.makeJoint[world.language](facts),
      kind: told.length > 0 ? 'quickfix' : 'refactor.rewrite',
      findings: told,
      make: () => {
        const edits =
          far === source
            ? editsOf(source, [...here, ...there])
            : both(editsOf(source, here), editsOf(far, there));
        return edits && { edits };
      },
    },
  ];
}

/** Nothing to write where the link is there already; undefined where none can be written. */
function linkFrom({ summary, document }: AskEntry, { summary: to }: AskEntry): readonly Change[] | undefined {
  if (to.id === undefined) return undefined;
  const ids = new Set([to.id, ...to.formerIds]);
  if (summary.links.some((link) => link.kind === 'jointWith' && ids.has(link.to))) return [];
  return [{ kind: 'append', document, at: ['jointWith'], value: to.id }];
}

const editsOf = (source: Source, changes: readonly Change[]): readonly FileEdit[] | undefined =>
  changes.length === 0 ? [] : recordEdits(source, changes);

const both = (
  one: readonly FileEdit[] | undefined,
  other: readonly FileEdit[] | undefined,
): readonly FileEdit[] | undefined =>
  one === undefined || other === undefined ? undefined : [...one, ...other];
