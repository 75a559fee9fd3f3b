// The headings of a note, each with the text it stands over.
import type { Range } from '../../text/place.ts';
import { noteOf } from '../places/note.ts';
import type { Source } from '../source.ts';

/** A heading of a note and the text it stands over, up to the next of its level or higher. */
export interface Section {
  readonly level: number;
  readonly heading: Range;
  readonly range: Range;
}

/** In order of place; linear, because the next heading ends all that are open and not above it. */
export function noteSections(source: Source): readonly Section[] {
  const { rendered } = noteOf(source);
  const sections: Section[] = [];
  const open: { readonly index: number; readonly level: number }[] = [];
  const closeTo = (until: number, level: number): void => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      open.pop();
      const section = sections[last.index];
      if (section === undefined) continue;
      const { start, end } = section.heading;
      const length = source.text.slice(start, until).trimEnd().length;
      sections[last.index] = { ...section, range: { start, end: Math.max(end, start + length) } };
    }
  };
  for (const { kind, start, end } of rendered.blocks) {
    if (kind !== 'heading') continue;
    const level = levelOf(source.text.slice(start, end));
    closeTo(start, level);
    open.push({ index: sections.length, level });
    sections.push({ level, heading: { start, end }, range: { start, end } });
  }
  closeTo(source.text.length, 0);
  return sections;
}

/** By its signs, or by the line below it. */
function levelOf(heading: string): number {
  const signs = /^[ \t>]*(#{1,6})/u.exec(heading)?.[1];
  if (signs !== undefined) return signs.length;
  return /\n[ \t>]*=+[ \t\r]*$/u.test(heading) ? 1 : 2;
}
