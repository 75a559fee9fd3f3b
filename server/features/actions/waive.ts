// A waiver in the record of an ask, with an empty reason: until someone writes one it silences nothing, and
// `schema/missing` tells that it lacks a reason.
import type { Finding } from '../../checks/finding.ts';
import type { RuleSet } from '../../checks/rule-set.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { signatures } from '../../rules/signed-waivers.ts';
import { applyEdits } from '../../text/edits.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { Source, type World } from '../source.ts';
import { type CodeAction, recordEdits } from './action.ts';
import { askOf, otherAsks } from './other-asks.ts';

/** Findings about many asks are offered a waiver beside the first few. */
const most = 3;

/** One waiver beside each other ask that the finding names, or one for the finding as such. */
export function waivers(
  source: Source,
  finding: Finding,
  world: World,
  rules: Pick<RuleSet, 'get'>,
): readonly CodeAction[] {
  const own = askOf(source, finding, world);
  const holder = own?.file === source.file ? source : own && world.source(own.file);
  if (own === undefined || holder === undefined) return [];
  const isSigned = rules.get(finding.rule)?.signedWaivers === true;
  const ids = otherAsks(finding, own, world).flatMap(({ summary: { id } }) => id ?? []);
  const beside = ids.length === 0 ? [undefined] : ids.slice(0, most);
  return beside.flatMap((ask) => waiver(holder, own, { finding, ask, isSigned }, world) ?? []);
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
): CodeAction | undefined {
  const { rule } = finding;
  const value = {
    rule,
    ...(ask === undefined ? {} : { with: ask }),
    ...Object.fromEntries((isSigned ? signatures : (['because'] as const)).map((key) => [key, ''])),
  };
  const edits = recordEdits(holder, [{ kind: 'append', document, at: ['waivers'], value }]);
  if (edits === undefined) return undefined;
  return {
    title: actionWords.waive[language]({ rule, ask }),
    kind: 'quickfix',
    findings: [finding],
    edits,
    writeHere: reasonIn(holder, applyEdits(holder.text, edits), document),
  };
}

/** Between the quotation marks of the empty reason. */
function reasonIn(holder: Source, after: string, document: number): CodeAction['writeHere'] {
  const source = new Source(holder.file, after, holder.kind);
  const list = (source.documents[document]?.value as { readonly waivers?: unknown } | undefined)?.waivers;
  const last = Array.isArray(list) ? list.length - 1 : 0;
  const place = source.exactRange(document, ['waivers', last, 'because']);
  return place && { file: holder.file, offset: place.start + 1 };
}
