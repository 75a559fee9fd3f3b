// Marks in a drawing: one of them is reached with Tab, the others with the arrow keys, as cells of a grid. Choosing one, by
// pointer or with Enter, tells its asks.
import { separateKeys } from '../../../server/charts/look.ts';

export interface Chosen {
  readonly keys: readonly string[];
  readonly label: string;
}

type Shape = SVGElement | HTMLElement;

/** Listens once; what is drawn in the home may change. */
export function listenToMarks(home: HTMLElement, choose: (chosen: Chosen) => void): void {
  const tell = (target: EventTarget | null): boolean => {
    const mark = markAt(target);
    if (mark === undefined) return false;
    if (mark instanceof SVGElement) reach(home, mark);
    const label =
      mark.getAttribute('aria-label') ?? mark.querySelector('title')?.textContent ?? mark.textContent ?? '';
    choose({ keys: separateKeys(mark.getAttribute('data-keys') ?? ''), label });
    return true;
  };
  home.addEventListener('click', ({ target }) => void tell(target));
  home.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof SVGElement)) return;
    if (key === 'Enter' || key === ' ') {
      if (tell(target)) event.preventDefault();
      return;
    }
    const next = nextMark(home, target, key);
    if (next === undefined) return;
    event.preventDefault();
    reach(home, next);
    next.focus();
  });
}

/** The mark that was hit; anywhere on a card, but for the button that moves it, is as good as its title. */
function markAt(target: EventTarget | null): Shape | undefined {
  if (!(target instanceof Element) || target.closest('.move') !== null) return undefined;
  const mark = target.closest<Shape>('[data-keys]');
  return mark ?? target.closest('.card')?.querySelector<Shape>('[data-keys]') ?? undefined;
}

const marksIn = (home: HTMLElement): readonly SVGElement[] => [
  ...home.querySelectorAll<SVGElement>('svg [data-keys]'),
];

/** Leaves one mark for Tab: the one that has the focus, else the first. */
export function reachOne(home: HTMLElement): void {
  const marks = marksIn(home);
  const focused = marks.find((mark) => mark === document.activeElement) ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === focused ? '0' : '-1');
}

function reach(home: HTMLElement, mark: SVGElement): void {
  for (const other of home.querySelectorAll('svg [data-keys][tabindex="0"]'))
    other.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function nextMark(home: HTMLElement, from: SVGElement, key: string): SVGElement | undefined {
  if (key === 'Home') return marksIn(home)[0];
  if (key === 'End') return marksIn(home).at(-1);
  const direction = directions[key];
  return direction && nearest(marksIn(home), from, direction);
}

/** The mark that lies nearest that way; what lies aside counts as farther. */
function nearest(
  marks: readonly SVGElement[],
  from: SVGElement,
  [right, down]: readonly [number, number],
): SVGElement | undefined {
  const here = middleOf(from);
  let best: { readonly mark: SVGElement; readonly far: number } | undefined;
  for (const mark of marks) {
    const there = middleOf(mark);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * right + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * right);
    const far = along + aside * 3;
    if (mark === from || along < 2 || (best !== undefined && far >= best.far)) continue;
    best = { mark, far };
  }
  return best?.mark;
}

function middleOf(mark: SVGElement): { x: number; y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
