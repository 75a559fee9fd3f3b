// The places of a half-typed record that hold a value, or may come to hold one: under a key, at a dash, between brackets.
// Built from lines and indentation by `outline.ts`; nothing here looks at the text again.
import type { Path, Range } from '../place.ts';

export interface WrittenValue {
  readonly form: 'plain' | 'quoted' | 'block' | 'list' | 'map';
  /** Quotation marks and brackets included. */
  readonly range: Range;
  /** Of a single value on one line, without quotation marks. */
  readonly text: string;
  /** Whether the closing quotation mark or bracket is there. */
  readonly closed: boolean;
}

export interface Slot {
  readonly parent: Slot | undefined;
  /** Key of a map or place in a list; undefined of the record itself. */
  readonly step: string | number | undefined;
  /** Column of its key or dash; of the record itself -1. In brackets that of what holds the brackets. */
  readonly column: number;
  /** From its key, its dash or the sign before it in brackets, up to where its value may begin. */
  readonly head: Range;
  /** The words of the key, with quotation marks. */
  readonly key?: Range;
  /** Whether it has its colon or dash. Without, it is a word that may become a key or be a value. */
  readonly signed: boolean;
  /** Between brackets: where its value may be written, up to the next sign. */
  room?: Range;
  value?: WrittenValue;
  readonly slots: Slot[];
}

export const recordSlot = (): Slot => ({
  parent: undefined,
  step: undefined,
  column: -1,
  head: { start: 0, end: 0 },
  signed: true,
  slots: [],
});

export function pathOf(slot: Slot): Path {
  const path: (string | number)[] = [];
  for (let here: Slot | undefined = slot; here?.step !== undefined; here = here.parent) path.push(here.step);
  return path.toReversed();
}

/** The slot under a key or in a list; undefined when it is not there. */
export const slotIn = (slot: Slot | undefined, step: string | number): Slot | undefined =>
  slot?.slots.find((inner) => inner.step === step);

export const slotAt = (record: Slot, path: Path): Slot | undefined =>
  path.reduce<Slot | undefined>((slot, step) => slotIn(slot, step), record);

export const isListSlot = ({ slots: [first] }: Slot): boolean => typeof first?.step === 'number';

/** The single value of a slot as text; undefined when it has none, or it is not on one line. */
export function textOf(slot: Slot | undefined): string | undefined {
  const form = slot?.value?.form;
  if (form === 'plain' || form === 'quoted') return slot?.value?.text;
  // A word below the key, with no colon of its own, is the value of the key.
  const [only, other] = slot?.slots ?? [];
  return other === undefined && only !== undefined && !only.signed ? String(only.step) : undefined;
}

/** Single values that stand in a slot: its own, or those directly below it. */
export function textsOf(slot: Slot): readonly string[] {
  const own = textOf(slot);
  return own === undefined ? slot.slots.flatMap((inner) => textOf(inner) ?? []) : [own];
}
