// A waiver in the record of an ask, with an empty reason: until someone writes one it silences nothing, and
// `schema/missing` tells that it lacks a reason.
import type { Finding } from '../../checks/finding.ts';
import type { RuleSet } from '../../checks/rule-set.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { signatures } from '../../rules/signed-waivers.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import type { FileEdit, Source, World } from '../source.ts';
import { type Made, type Offer, recordEdits } from './action.ts';
import { askOf, otherAsks } from './other-asks.ts';

/** Findings about many asks are offered a waiver beside the first few. */
const most = 3;

/** One waiver beside each other ask that the finding names, or one for the finding as such. */
export function waivers(
  source: Source,
  finding: Finding,
  world: World,
  rules: Pick<RuleSet, 'get'>,
): readonly Offer[] {
  const own = askOf(source, finding, world);
  const holder = own?.file === source.file ? source : own && world.source(own.file);
  if (own === undefined || holder === undefined) return [];
  const isSigned = rules.get(finding.rule)?.signedWaivers === true;
  const ids = otherAsks(finding, own, world).flatMap(({ summary: { id } }) => id ?? []);
  const beside = ids.length === 0 ? [undefined] : ids.slice(0, most);
  // One that is there and settles nothing, because it is not signed or has ended, is to be mended, not repeated.
  const isThere = (ask: string | undefined) =>
    own.summary.waivers.some((one) => one.rule === finding.rule && one.with === ask);
  return beside
    .filter((ask) => !isThere(ask))
    .map((ask) => waiver(holder, own, { finding, ask, isSigned }, world));
}

interface Wanted {
  readonly finding: Finding;
  readonly ask?: string;
  readonly isSigned: boolean;
}

function waiver(
  holder: Source,
  { document }: AskEntry,
  { finding, ask, isSigned }: Wanted,
  { language }: World,
): Offer {
  const { rule } = finding;
  const value = {
    rule,
    ...(ask === undefined ? {} : { with: ask }),
    ...Object.fromEntries((isSigned ? signatures : (['because'] as const)).map((key) => [key, ''])),
  };
  return {
    title: actionWords.waive[language]({ rule, ask }),
    kind: 'quickfix',
    findings: [finding],
    make: () => {
      const edits = recordEdits(holder, [{ kind: 'append', document, at: ['waivers'], value }]);
      return edits && { edits, writeHere: reasonIn(edits) };
    },
  };
}

/** Between the quotation marks of the empty reason. */
function reasonIn(edits: readonly FileEdit[]): Made['writeHere'] {
  let shift = 0;
  for (const { file, range, text } of edits) {
    const [before = '', ...rest] = text.split(/(?<=because: ")"/);
    if (rest.length > 0) return { file, offset: range.start + shift + before.length };
    shift += text.length - (range.end - range.start);
  }
  return undefined;
}
