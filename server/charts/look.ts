// For whom and where a chart is drawn, and what every drawing has: a frame with a name, and marks that lead to asks.
import type { Language } from '../wording/language.ts';
import { element, escaped } from './svg.ts';

export interface Look {
  readonly language: Language;
  /** In a page: marks can be reached and chosen. Absent in a document, where the drawing is one picture. */
  readonly interactive?: boolean;
  /** Room in pixels; a chart that needs more takes more. */
  readonly width?: number;
}

export const widthFor = ({ width }: Look, least: number): number => Math.max(least, width ?? 960);

export interface Frame {
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for who does not see it. */
  readonly label: string;
}

export function framed(frame: Frame, look: Look, ...content: readonly string[]): string {
  const { kind, width, height, label } = frame;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${kind}`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: look.interactive === true ? 'group' : 'img',
      'aria-label': label,
    },
    // In a page it would pop up wherever the pointer rests.
    ...(look.interactive === true ? [] : [element('title', {}, escaped(label))]),
    ...content,
  );
}

/** Something that stands for asks: it says so, can be reached, and carries their keys. */
export interface Mark {
  readonly keys: readonly string[];
  readonly label: string;
  readonly class?: string;
}

export function marked(mark: Mark, look: Look, ...content: readonly string[]): string {
  // Its name, and what pops up beside the pointer. The words that are drawn may be cut and wrapped.
  const title = element('title', {}, escaped(mark.label));
  const name = `mark ${mark.class ?? ''}`.trim();
  if (mark.keys.length === 0 || look.interactive !== true)
    return element('g', { class: name }, title, ...content);
  const leading = { 'data-keys': joinedKeys(mark.keys), tabindex: 0, role: 'button' };
  return element(
    'g',
    { class: name, ...leading },
    title,
    element('g', { 'aria-hidden': 'true' }, ...content),
  );
}

/** Keys in one attribute. Names of files may hold spaces, so these are written as a code. */
export const joinedKeys = (keys: readonly string[]): string =>
  keys.map((key) => key.replaceAll('%', '%25').replaceAll(' ', '%20')).join(' ');

export const separateKeys = (joined: string): readonly string[] =>
  joined
    .split(' ')
    .filter((key) => key !== '')
    .map((key) => key.replaceAll('%20', ' ').replaceAll('%25', '%'));
