// A link to an ask that is not there, in a record or a note → a new file with that ask, beside the others of its submission.
import { below, parentOf } from '../../portfolio/folder.ts';
import { askEnding } from '../../records/kind.ts';
import { type Range, touches } from '../../text/place.ts';
import { actionWords } from '../../wording/editor/actions.ts';
import { isAskId, prefixOf } from '../create/ask-id.ts';
import { noteOf } from '../places/note.ts';
import { linkAt } from '../places/ask-names.ts';
import { firstStatus, type NewAsk, newAskText } from '../create/new-ask.ts';
import type { NewFile } from '../create/new-portfolio.ts';
import type { Source, World } from '../source.ts';
import { type CodeAction, findingsAt } from './action.ts';
import type { Finding } from '../../checks/finding.ts';
import { quoteAt, titleFrom } from './note-passage.ts';

type Wanted = Pick<NewAsk, 'id' | 'source'> & { readonly title?: string; readonly at: Range };

export function createAsk(
  source: Source,
  range: Range,
  findings: readonly Finding[],
  world: World,
): CodeAction | undefined {
  const { portfolio } = world;
  const wanted = source.kind === 'note' ? citedAt(source, range, world) : linkedAt(source, range);
  if (wanted === undefined || !isAskId(wanted.id) || portfolio.allIds.known(wanted.id).length > 0)
    return undefined;
  const submission = portfolio.submissionOf(source.file);
  const folder = submission?.folder ?? parentOf(source.file);
  const prefix = submission === undefined ? '' : prefixOf(submission, portfolio);
  const made = newAskFile(folder, { ...wanted, title: wanted.title ?? titleOfId(wanted.id, prefix) }, world);
  if (made === undefined) return undefined;
  return {
    title: actionWords.createAsk[world.language]({ ask: wanted.id, file: made.file }),
    kind: 'quickfix',
    findings: findingsAt(findings, source, wanted.at).filter(({ rule }) => rule.endsWith('/unknown-ask')),
    edits: [],
    creates: [made],
  };
}

/** The file of a new ask; undefined when it is there already. */
export function newAskFile(
  folder: string,
  { id, title, source: from }: Pick<NewAsk, 'id' | 'title' | 'source'>,
  world: World,
): NewFile | undefined {
  const { portfolio, language } = world;
  const file = below(folder, `${id}${askEnding}`);
  if (portfolio.has(file) || world.source(file) !== undefined) return undefined;
  const status = firstStatus(portfolio.vocabulary.statuses);
  const ask = { id, title, status, nationalGoals: [], targetRegions: [], source: from };
  return { file, text: newAskText(ask, portfolio.record.language ?? language) };
}

function linkedAt(source: Source, { start }: Range): Wanted | undefined {
  const link = linkAt(source, start);
  return link?.range === undefined || link.path[0] === 'waivers'
    ? undefined
    : { id: link.id, at: link.range };
}

/** A link of a note, whose text becomes title and quote. */
function citedAt(source: Source, range: Range, world: World): Wanted | undefined {
  const link = noteOf(source).citations.find(({ at, text }) => touches(at, range) || touches(text, range));
  if (link === undefined) return undefined;
  const quoted = quoteAt(source, link.text, world);
  return { id: link.to, at: link.at, title: quoted && titleFrom(quoted.quote, world), source: quoted };
}

/** "rga-snel-spoor" → "Snel spoor". */
function titleOfId(id: string, prefix: string): string {
  const words = id.split('-');
  const own = words.length > 1 && words[0] === prefix ? words.slice(1) : words;
  const title = own.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
