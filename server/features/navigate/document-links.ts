// What can be followed from a text: web addresses, numbers of papers and laws whose web address a code list knows, asks and
// files. Places in other files are looked up only when a link is followed: `linkTarget`.
import { isRecordKind } from '../../records/kind.ts';
import { uri } from '../../records/formats.ts';
import { type Form, formsOf } from '../../rules/reference/forms.ts';
import { referencesIn } from '../../rules/reference/written.ts';
import { matchOf } from '../../text/bounded-pattern.ts';
import type { Range } from '../../text/place.ts';
import { inLanguage } from '../../wording/language.ts';
import { documentLinkWords } from '../../wording/editor/document-links.ts';
import { targetsOf } from './definitions.ts';
import { bearersOf } from '../places/ask-names.ts';
import { noteOf } from '../places/note.ts';
import { namesIn, type Occurrence, occurrencesIn } from '../places/occurrences.ts';
import { inOrder, type Target, valueRange } from '../places/ranges.ts';
import { askIn } from '../places/read-source.ts';
import type { Source, World } from '../source.ts';

export type LinkAim = { readonly url: string } | { readonly ask: string } | { readonly file: string };

export interface DocumentLink {
  readonly range: Range;
  readonly to: LinkAim;
  /** What following it does, in one sentence. */
  readonly tip: string;
}

/** In order of place; no two overlap. */
export function documentLinks(source: Source, world: World): readonly DocumentLink[] {
  const { kind } = source;
  if (kind === undefined) return [];
  const named = occurrencesIn(source, world).flatMap((one) => toNamed(one, source, world));
  const web = isRecordKind(kind)
    ? [...addresses(source, world), ...papers(source, world)]
    : inNote(source, world);
  const byStart = new Map([...named, ...web].map((link) => [link.range.start, link]));
  return [...byStart.values()].toSorted((one, other) => one.range.start - other.range.start);
}

/** Where a link within the portfolio leads; undefined when nothing is there. */
export function linkTarget(to: LinkAim, world: World): Target | undefined {
  if ('url' in to) return undefined;
  return targetsOf(
    'ask' in to ? { what: 'ask', id: to.ask } : { what: 'file', file: to.file },
    world,
  ).toSorted(inOrder)[0];
}

/** Asks and files that are named; an ask at its own id leads nowhere. */
function toNamed(one: Occurrence, source: Source, world: World): DocumentLink[] {
  const { reference, range, declares, place, byFolder } = one;
  const { language } = world;
  if (declares || byFolder === true || place?.at[0] === 'formerIds') return [];
  if (reference.what === 'file') {
    const isFolderPath = source.kind === 'portfolio' && place?.at[0] !== 'vocabularies';
    if (isFolderPath) return [];
    const { file } = reference;
    return [{ range, to: { file }, tip: documentLinkWords.file[language]({ file }) }];
  }
  if (reference.what !== 'ask') return [];
  const [entry] = bearersOf(reference.id, world);
  if (entry === undefined) return [];
  const title = inLanguage(entry.summary.title, language) || reference.id;
  return [{ range, to: { ask: reference.id }, tip: documentLinkWords.ask[language]({ title }) }];
}

/** Values of a record that are a web address as a whole. */
function addresses(source: Source, { language }: World): DocumentLink[] {
  const tip = documentLinkWords.open[language]();
  return source.records.flatMap(({ value }, document) =>
    [...namesIn(value, [])].flatMap(({ name, at, part }) => {
      const range = part === 'value' && uri(name) ? valueRange(source, document, at) : undefined;
      return range === undefined ? [] : [{ range, to: { url: name }, tip }];
    }),
  );
}

/** Numbers of parliamentary papers and laws in an ask, where the code list gives the form of their web address. */
function papers(source: Source, world: World): DocumentLink[] {
  const { vocabulary } = world.portfolio;
  if (source.kind !== 'ask') return [];
  const forms = formsOf(vocabulary.words).filter(({ entry }) => entry.link !== undefined);
  return source.records.flatMap((_, document) =>
    referencesIn(askIn(source, document), vocabulary).flatMap(({ text, at }) => {
      const link = paperLink(text, forms, world);
      const range = link && valueRange(source, document, at);
      return link === undefined || range === undefined ? [] : [{ range, ...link }];
    }),
  );
}

function paperLink(
  text: string,
  forms: readonly Form[],
  { language }: World,
): Omit<DocumentLink, 'range'> | undefined {
  for (const { right, entry } of forms) {
    const found = matchOf(right, text);
    const url = found && addressOf(entry.link ?? '', found);
    if (url === undefined || !uri(url)) continue;
    const isSure = (entry.linkCertainty ?? entry.certainty) === 'found';
    const say = isSure ? documentLinkWords.paper : documentLinkWords.unsure;
    return { to: { url }, tip: say[language]({ name: inLanguage(entry.label, language) }) };
  }
  return undefined;
}

/** Fills a web address in with the parts of a number: without white space, and without the dash before a part that is not there. */
function addressOf(link: string, found: RegExpMatchArray): string {
  return link.replaceAll(/-?\$(?:(&)|(\d)|<(\w+)>)/gu, (written: string, whole, place, name) => {
    const part = whole ? found[0] : place ? found[Number(place)] : found.groups?.[String(name)];
    if (part === undefined || part === '') return '';
    return (written.startsWith('-') ? '-' : '') + encodeURIComponent(part.replaceAll(/\s/gu, ''));
  });
}

/** Web addresses behind links of a note; an editor finds bare ones by itself. */
function inNote(source: Source, { language }: World): DocumentLink[] {
  const tip = documentLinkWords.open[language]();
  return noteOf(source).links.flatMap(({ destination, at }) =>
    uri(destination) ? [{ range: at, to: { url: destination }, tip }] : [],
  );
}
