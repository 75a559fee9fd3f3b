// The outline of a note: its headings, each with what stands below it and the asks it cites.
import { renderedText } from '../../text/markdown.ts';
import type { Range } from '../../text/place.ts';
import { inLanguage } from '../../wording/language.ts';
import { symbolWords } from '../../wording/editor/symbols.ts';
import type { DocumentSymbol } from './symbol.ts';
import { bearersOf } from '../places/ask-names.ts';
import { noteSections } from './note-sections.ts';
import { occurrencesIn } from '../places/occurrences.ts';
import type { Source, World } from '../source.ts';

export function noteSymbols(source: Source, world: World): readonly DocumentSymbol[] {
  const sections = noteSections(source).map(
    ({ range, heading }): Growing => ({
      name: headingText(source, heading) || symbolWords.noHeading[world.language](),
      detail: '',
      kind: 'heading',
      range,
      nameRange: heading,
      children: [],
    }),
  );
  const cited = occurrencesIn(source, world).flatMap(({ reference, range }) =>
    reference.what === 'ask' ? [citation(reference.id, range, world)] : [],
  );
  const roots: DocumentSymbol[] = [];
  const open: Growing[] = [];
  // A heading comes before what is cited in it.
  for (const next of [...sections, ...cited].toSorted((one, other) => one.range.start - other.range.start)) {
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) < next.range.end) open.pop();
    (open.at(-1)?.children ?? roots).push(next);
    if (next.kind === 'heading') open.push(next);
  }
  return roots;
}

type Growing = Omit<DocumentSymbol, 'children'> & { readonly children: DocumentSymbol[] };

const headingText = (source: Source, { start, end }: Range): string =>
  renderedText(source.text.slice(start, end)).text.replaceAll(/\s+/gu, ' ').trim();

function citation(id: string, range: Range, world: World): Growing {
  const [entry] = bearersOf(id, world);
  const title = inLanguage(entry?.summary.title, world.language);
  return {
    name: title || id || '…',
    detail: title === '' ? '' : id,
    kind: 'citation',
    range,
    nameRange: range,
    children: [],
  };
}
