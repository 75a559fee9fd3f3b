// Words behind codes and sums behind amounts, in the text itself. In: a text and the range that is seen. Out: what stands
// where, in order. Never inside free text, never where the text says it already, and nothing for a code that is not known.
import { valueAt } from '../../text/value-at.ts';
import type { Ask } from '../../records/ask.ts';
import type { RecordKind } from '../../records/kind.ts';
import { nameKey } from '../../vocabulary/names.ts';
import { type PlacedScalar, scalarsIn } from '../../text/scalars.ts';
import type { Path, Range } from '../../text/place.ts';
import type { Entry, ListName, RegionEntry } from '../../vocabulary/entry.ts';
import { share } from '../../wording/editor/money.ts';
import { inlayWords } from '../../wording/editor/inlay-hints.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { listed } from '../../wording/say.ts';
import { periodOf, wholeOf } from '../cards/money-card.ts';
import { bearersOf } from '../places/ask-names.ts';
import { askIn, listIn } from '../places/read-source.ts';
import type { Source, World } from '../source.ts';
import { valueStands } from '../places/what-stands.ts';

export interface InlayHint {
  /** After the value it is about. */
  readonly offset: number;
  readonly text: string;
  /** Plain text. */
  readonly tooltip?: string;
}

type Words = Omit<InlayHint, 'offset'>;

/** Lists whose codes get their name; `differing` only when it says something else than the code. */
const shown: Readonly<Partial<Record<ListName, 'always' | 'differing'>>> = {
  regions: 'always',
  ministries: 'always',
  committees: 'always',
  schemes: 'differing',
  goals: 'differing',
};

/** A title behind an id is cut after so many characters; the whole of it is in the tooltip. */
const longestTitle = 60;

export function inlayHints(source: Source, range: Range, world: World): readonly InlayHint[] {
  const { kind } = source;
  if (kind === undefined || kind === 'note') return [];
  const asks = new Map<number, Ask>();
  const askOf = (document: number): Ask => {
    const ask = asks.get(document) ?? askIn(source, document);
    asks.set(document, ask);
    return ask;
  };
  return scalarsIn(source, range).flatMap((scalar) => {
    const words = wordsFor(scalar, { source, kind, world, askOf });
    const isSeen = scalar.range.end >= range.start && scalar.range.end <= range.end;
    return words === undefined || !isSeen ? [] : [{ offset: scalar.range.end, ...words }];
  });
}

interface Place {
  readonly source: Source;
  readonly kind: RecordKind;
  readonly world: World;
  readonly askOf: (document: number) => Ask;
}

function wordsFor({ document, path, value }: PlacedScalar, place: Place): Words | undefined {
  const { source, kind, world } = place;
  if (value === null || value === '') return undefined;
  if (kind === 'ask') {
    const sum = sumFor(path, () => place.askOf(document), world.language);
    if (sum !== undefined) return { text: sum };
  }
  const stands = valueStands(kind, path, listIn(source, kind, document));
  if (stands?.for === 'ask') return stands.as === 'own' ? undefined : titleOf(String(value), world);
  // An entry of a code list that stands here itself has its label beside it.
  if (stands?.for !== 'entry' || stands.declares) return undefined;
  return isNamedBeside(path, source, document) ? undefined : nameOf(stands.list, String(value), world);
}

/** What an amount per year comes to, and what a part is of the whole. */
function sumFor(path: Path, askOf: () => Ask, language: Language): string | undefined {
  if (path[0] !== 'funding') return undefined;
  if (path[1] === 'amount' && path[2] === 'perYear') {
    const { funding = {} } = askOf();
    const period = periodOf(funding);
    const perYear = funding.amount?.perYear;
    if (period === undefined || perYear === undefined || period.years === 1) return undefined;
    return inlayWords.product[language]({ years: period.years, product: perYear * period.years });
  }
  if (path[1] !== 'parts' || typeof path[2] !== 'number' || path[3] !== 'amount') return undefined;
  const { funding = {} } = askOf();
  const part = funding.parts?.[path[2]];
  const whole = wholeOf(funding);
  return part === undefined || whole === undefined ? undefined : share(part.amount, whole, language);
}

function titleOf(id: string, world: World): Words | undefined {
  const [ask] = bearersOf(id, world);
  const title = inLanguage(ask?.summary.title, world.language).replaceAll(/\s+/gu, ' ').trim();
  if (title === '') return undefined;
  const letters = [...title];
  if (letters.length <= longestTitle) return { text: title };
  return {
    text: `${letters
      .slice(0, longestTitle - 1)
      .join('')
      .trimEnd()}…`,
    tooltip: title,
  };
}

function nameOf(list: ListName, code: string, world: World): Words | undefined {
  const wanted = shown[list];
  const entries = world.portfolio.vocabulary[list];
  const entry: Entry | undefined = wanted === undefined ? undefined : entries.get(code);
  if (entry === undefined) return undefined;
  const { language, today } = world;
  const name = inLanguage(entry.label, language);
  if (name === '' || (wanted === 'differing' && isAlike(name, code))) return undefined;
  const members = 'members' in entry ? (entry as RegionEntry).members : [];
  const text = members.length > 0 ? inlayWords.members[language]({ name, count: members.length }) : name;
  // That a scheme is closed is no reason not to ask about it.
  const hasEnded = list !== 'schemes' && entry.validUntil !== undefined && entry.validUntil < today;
  return {
    text: hasEnded ? inlayWords.ended[language]({ name: text }) : text,
    tooltip: tooltipOf(entry, members, world),
  };
}

/** The names of members, else what the entry is. */
function tooltipOf(
  { definition }: Entry,
  members: readonly string[],
  { portfolio, language }: World,
): string | undefined {
  const { regions } = portfolio.vocabulary;
  const names = members.map((id) => inLanguage(regions.get(id)?.label, language) || id);
  if (names.length > 0) return listed(names, language);
  return inLanguage(definition, language) || undefined;
}

function isAlike(name: string, code: string): boolean {
  const [one, other] = [nameKey(name), nameKey(code)];
  return one.includes(other) || other.includes(one);
}

/** `{code: GM0014, name: Groningen}` names the region itself. */
function isNamedBeside(path: Path, { records }: Source, document: number): boolean {
  if (path.at(-1) !== 'code' || path[0] !== 'targetRegions') return false;
  const name = valueAt(records[document]?.value, [...path.slice(0, -1), 'name']);
  return typeof name === 'string' && name.trim() !== '';
}
