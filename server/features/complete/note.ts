// Completion in notes: the ids of asks behind `ask:`, a whole link behind `[`, and rules in comments that silence them.
import type { Range } from '../../text/place.ts';
import { askWords } from '../../wording/ask-words.ts';
import { inLanguage } from '../../wording/language.ts';
import type { Source, World } from '../source.ts';
import { bestAsks } from './ask-search.ts';
import { askOffer } from './asks.ts';
import { type Completions, noCompletions } from './completion.ts';
import { ignoreCompletions } from './ignore.ts';
import { completionOf, type Offer } from './offer.ts';

/** How far back on its line a link or comment is looked for. */
const reach = 2000;

export function noteCompletions(source: Source, offset: number, world: World): Completions {
  const { line } = source.lines.position(offset);
  const { start, end } = source.lines.range(line);
  // Between the two signs that end a line nothing is typed.
  if (offset > end) return noCompletions;
  const place: Place = {
    before: source.text.slice(Math.max(start, offset - reach), offset),
    behind: source.text.slice(offset, Math.min(end, offset + reach)),
    offset,
  };
  return inComment(place, world) ?? behindScheme(place, source, world) ?? inLink(place, source, world);
}

interface Place {
  readonly before: string;
  readonly behind: string;
  readonly offset: number;
}

function inComment({ before, behind, offset }: Place, world: World): Completions | undefined {
  const opened = before.lastIndexOf('<!--');
  if (opened < 0 || before.includes('-->', opened)) return undefined;
  const closed = behind.indexOf('-->');
  const rest = closed < 0 ? behind : behind.slice(0, closed);
  return ignoreCompletions({ before: before.slice(opened + 4), behind: rest, offset }, world);
}

/** `ask:rga-…`, or right behind `](`. */
function behindScheme({ before, behind, offset }: Place, source: Source, world: World) {
  const [, scheme, word] = /(\]\(<?|<|^|[^\w-])(?:ask:)?([\w-]*)$/.exec(before) ?? [];
  const hasScheme = /(?<![\w-])ask:[\w-]*$/.test(before);
  if (word === undefined || !(hasScheme || scheme?.startsWith('](') === true)) return undefined;
  const [rest = ''] = /^[\w-]*/.exec(behind) ?? [];
  const range = { start: offset - word.length, end: offset + rest.length };
  const isLink = /\]\((?:ask:)?[\w-]*$/.test(before);
  const close = isLink && !/^\s*[)"']/.test(behind.slice(rest.length)) ? ')' : '';
  return asks({ word, range, source }, world, (offer) => ({
    text: `${hasScheme ? '' : 'ask:'}${offer.label}${close}`,
    kind: 'reference',
  }));
}

/** A link by title, where brackets were opened that are none of a link yet. */
function inLink({ before, behind, offset }: Place, source: Source, world: World): Completions {
  const [, word] = /(?:^|[^!\]\\])\[([^[\]]{0,200})$/.exec(before) ?? [];
  const [closed = '', leads] = /^[^[\]]*\]([([:])?/.exec(behind) ?? [];
  // A footnote, a box to tick, a link that leads somewhere already.
  if (word === undefined || /^(?:\^|\s|x$)/i.test(word) || leads !== undefined) return noCompletions;
  const range = { start: offset - word.length - 1, end: offset + closed.length };
  return asks({ word, range, source, quote: '[' }, world, (offer, title) => ({
    label: title,
    detail: `ask:${offer.label}`,
    text: askLink(title, offer.label),
    kind: 'reference',
  }));
}

/** How a note refers to an ask. */
export const askLink = (title: string, id: string): string =>
  `[${title.replaceAll(/[\\[\]]/g, String.raw`\$&`)}](ask:${id})`;

interface Wanted {
  readonly word: string;
  readonly range: Range;
  readonly source: Source;
  /** What the replaced text begins with before the word. */
  readonly quote?: string;
}

function asks(
  { word, range, source, quote }: Wanted,
  world: World,
  put: (offer: Offer, title: string) => Partial<Offer>,
): Completions {
  const submission = world.portfolio.submissionOf(source.file);
  const { best, incomplete } = bestAsks({ word, without: new Set(), submission }, world);
  const entries = best.map((one, place) => {
    const { entry } = one;
    const offer = askOffer(one, world);
    const title = inLanguage(entry.summary.title, world.language).replaceAll(/\s+/g, ' ').trim();
    const untitled = entry.indexed === undefined ? askWords.untitled[world.language]() : offer.label;
    const shown = title === '' ? untitled : title;
    const target = { range, lead: '', trail: '', word, ...(quote === undefined ? {} : { quote }) };
    return completionOf({ ...offer, ...put(offer, shown) }, target, place);
  });
  return { entries, incomplete };
}
