// What the editor shows when the cursor rests on something: the card of a key, a code, an ask, an amount or a rule.
// In: a text and an offset. Out: the range it is about and Markdown in which nothing of a record is mark-up. Never a finding.
import { directives } from '../../checks/directives.ts';
import type { RecordKind } from '../../records/kind.ts';
import { codeSpan } from '../../text/escape-markdown.ts';
import type { Point } from '../../text/located-text.ts';
import { contains, type Range } from '../../text/place.ts';
import { payerText } from '../cards/funding-words.ts';
import { askCard } from '../cards/ask-card.ts';
import { headingText } from '../cards/card.ts';
import { entryCard } from '../cards/entry-card.ts';
import { keyCard, valueCard } from '../cards/key-card.ts';
import { moneyCard } from '../cards/money-card.ts';
import { roleCard } from '../cards/role-card.ts';
import { ruleCard } from '../cards/rule-card.ts';
import { noteOf } from '../places/note.ts';
import { askIn, homeOf, listIn } from '../places/read-source.ts';
import { keysStand, type Stands, valueStands } from '../places/what-stands.ts';
import type { Source, World } from '../source.ts';

export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

export function hover(source: Source, offset: number, world: World): Hover | undefined {
  const { kind } = source;
  if (kind === undefined) return undefined;
  const ignored = ignoredRule(source, offset);
  if (ignored !== undefined) {
    return { range: ignored.range, markdown: ruleCard(ignored.code, world.language) };
  }
  return kind === 'note' ? linkHover(source, offset, world) : recordHover({ source, kind, world }, offset);
}

/** The rule that a comment at an offset silences. */
function ignoredRule({ text, file, lines }: Source, offset: number) {
  for (const { code, codePlace } of directives(text, file, lines)) {
    const { range } = codePlace;
    if (code !== '' && range !== undefined && contains(range, offset)) return { code, range };
  }
  return undefined;
}

/** A link with the scheme `ask:`, on its words or on its destination. */
function linkHover(source: Source, offset: number, world: World): Hover | undefined {
  const link = noteOf(source).citations.find(
    (one) => contains(one.at, offset) || (one.text.end > one.text.start && contains(one.text, offset)),
  );
  if (link === undefined || link.to === '') return undefined;
  return { range: contains(link.at, offset) ? link.at : link.text, markdown: askCard(link.to, world) };
}

interface Place {
  readonly source: Source;
  readonly kind: RecordKind;
  readonly world: World;
}

function recordHover(place: Place, offset: number): Hover | undefined {
  const point = place.source.pointAt(offset);
  const range = point?.range;
  if (point === undefined || range === undefined || !contains(range, offset)) return undefined;
  const markdown = point.on === 'key' ? onKey(place, point) : onValue(place, point);
  return markdown === undefined ? undefined : { range, markdown };
}

function onKey({ source, kind, world }: Place, { document, path }: Point): string | undefined {
  const stands = keysStand(kind, path.slice(0, -1));
  const meant = stands && meantCard(stands, String(path.at(-1)), source, world);
  if (meant !== undefined) return meant;
  const card = keyCard(kind, path, world.language);
  const isBlock = kind === 'ask' && path[0] === 'funding' && path.length === 2;
  const sums = isBlock ? moneyCard(askIn(source, document), path, world) : undefined;
  return card === undefined || sums === undefined ? card : `${card}\n\n${sums}`;
}

function onValue({ source, kind, world }: Place, { document, path, scalar }: Point): string | undefined {
  if (scalar === undefined || scalar === null || scalar === '') return undefined;
  const sums = (): string | undefined =>
    kind === 'ask' && (path[0] === 'funding' || path[0] === 'granted')
      ? moneyCard(askIn(source, document), path, world)
      : undefined;
  const written = String(scalar);
  const stands = valueStands(kind, path, listIn(source, kind, document));
  const isParty = stands?.for === 'entry' && stands.orParty;
  if (isParty && world.portfolio.vocabulary[stands.list].find(written).length === 0) {
    return sums() ?? otherPayer(written, world);
  }
  // An ask that is being written need not be known yet under its own id.
  const isOwnId = stands?.for === 'ask' && stands.as === 'own';
  if (isOwnId && world.portfolio.ids.known(written).length === 0) return undefined;
  const card = stands && meantCard(stands, written, source, world);
  return card ?? sums() ?? valueCard(kind, path, scalar, world.language);
}

function otherPayer(written: string, { portfolio, language }: World): string | undefined {
  const name = payerText(written, portfolio.vocabulary, language);
  return name === written ? undefined : headingText(name, codeSpan(written));
}

function meantCard(stands: Stands, written: string, source: Source, world: World): string | undefined {
  const { portfolio, language } = world;
  if (stands.for === 'entry') return entryCard(stands.list, written, world);
  if (stands.for === 'ask') return askCard(written, world);
  if (stands.for === 'rule') return ruleCard(written, language);
  const isRole = stands.for === 'role' || stands.for === 'person';
  return isRole ? roleCard(written, homeOf(source, portfolio), language) : undefined;
}
