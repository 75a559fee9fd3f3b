// A field with several values. Each can be taken away by itself; a box behind them adds one. Backspace in an empty box goes to
// the last value, arrows go between values, Delete takes away the one that has the focus.
import type { Chip, FormField } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, onSingleClick, say, set, show, type View, Views } from './dom.ts';
import type { Control, ControlGround } from './ground.ts';
import { meant, type Offer, offersFor } from './offers.ts';
import { SearchBox } from './search-box.ts';
import { keepsUndo } from './undoing.ts';

/** The mark of a place where no value stands. */
const nothing = '';

export class ChipsControl implements Control {
  readonly element: HTMLElement;
  readonly #ground: ControlGround;
  readonly #list = make('ul', { class: 'chips', role: 'list' });
  readonly #chips: Views<Chip>;
  readonly #box: SearchBox;
  #field: FormField;
  #locked = false;
  /** Changes of the list, one after the other: the place of each follows from the ones before. */
  #changes: Promise<unknown> = Promise.resolve();
  #underway = 0;
  /** By how many values the list in the text is longer than the one that is shown. */
  #ahead = 0;
  /** Where the focus goes when the value that had it is gone from the text. */
  #next: number | undefined;

  constructor(field: FormField, ground: ControlGround) {
    this.#field = field;
    this.#ground = ground;
    this.#chips = new Views(
      this.#list,
      ({ path, label }) => `${path.join('.')} ${label}`,
      (chip) => this.#chip(chip),
    );
    this.#box = new SearchBox({
      search: (typed) => offersFor(this.#field, typed, ground.ground),
      take: (offer) => this.#take(offer),
      typed: () => {
        ground.complain(undefined);
        ground.dirty(this.isDirty);
      },
      tell: (count) => ground.ground.announce(ground.ground.say(words.found, { count })),
      doubtful: () => ground.ground.say(words.noLonger),
    });
    this.element = make('div', { class: 'control choices' }, this.#list, this.#box.element);
    this.input.addEventListener('keydown', (event) => this.#key(event));
    keepsUndo(this.input, () => this.isDirty);
    this.input.addEventListener('blur', () => {
      if (this.#box.isLeft) this.commit();
    });
    this.update(field, false);
  }

  get input(): HTMLInputElement {
    return this.#box.input;
  }

  get isDirty(): boolean {
    return this.input.value.trim() !== '';
  }

  update(field: FormField, locked: boolean): void {
    this.#field = field;
    this.#locked = locked || field.readOnly !== undefined;
    // A form that comes after an answer shows what was done until then.
    this.#ahead = 0;
    const chips = field.chips ?? [];
    this.#chips.update(chips);
    show(this.#list, chips.length > 0);
    if (this.#next !== undefined) this.#focusChip(this.#next);
    this.#next = undefined;
    const hint = field.free === undefined ? words.search : words.searchOrWrite;
    set(this.input, 'placeholder', this.#ground.ground.say(hint));
  }

  /** On Enter the only match will do; on leaving the field only a name in full. */
  commit(how: 'enter' | 'leave' = 'leave'): void {
    const typed = this.input.value.trim();
    if (typed === '' || this.#locked) return;
    const named = this.#box.named(typed);
    if (named !== undefined) this.#take(named);
    else if (how === 'leave') void this.#find(typed, how);
    else {
      // One types on: the next value is another.
      this.#empty();
      void this.#find(typed, how);
    }
  }

  #take(offer: Offer): void {
    this.#empty();
    void this.#add(offer);
  }

  #empty(): void {
    this.input.value = '';
    this.#box.close();
    this.#ground.dirty(false);
  }

  async #find(typed: string, how: 'enter' | 'leave'): Promise<void> {
    const { ground } = this.#ground;
    const offers = await offersFor(this.#field, typed, ground);
    if (how === 'leave' && this.input.value.trim() !== typed) return;
    const found = meant(offers, typed, how);
    const free = offers.find(({ asTyped }) => asTyped === true);
    const wanted = found ?? (this.#field.free === 'value' ? free : undefined);
    if (wanted !== undefined && how === 'leave') return this.#take(wanted);
    if (wanted !== undefined) return this.#add(wanted);
    // It comes back to be mended, unless something else is being typed there.
    if (this.input.value === '') {
      this.input.value = typed;
      this.#box.offer();
    }
    this.#ground.dirty(this.isDirty);
    this.#ground.complain(ground.say(words.pickOne, { text: typed }));
  }

  async #add({ value, label }: Offer): Promise<void> {
    const refused = await this.#change(1, () => {
      const { path, chips = [] } = this.#field;
      return this.#ground.commit([...path, chips.length + this.#ahead], value, nothing);
    });
    // Another added a value in its place: it comes back, to be added behind that.
    if (refused === undefined || this.input.value !== '') return;
    this.input.value = label;
    this.#ground.dirty(this.isDirty);
  }

  /** Undefined when it was done, else why not. */
  async #change(longer: number, edit: () => Promise<string | undefined>): Promise<string | undefined> {
    this.#underway += 1;
    const made = this.#changes.then(edit);
    this.#changes = made;
    const refused = await made;
    this.#underway -= 1;
    if (refused === undefined) this.#ahead += longer;
    this.#ground.complain(refused);
    this.#ground.dirty(this.isDirty);
    return refused;
  }

  #chip(first: Chip): View<Chip> {
    let chip = first;
    const { ground } = this.#ground;
    const label = make('span', { class: 'chip-label' });
    const detail = make('span', { class: 'chip-detail' });
    const ahead = make('button', { type: 'button', class: 'chip-first' }, '↑');
    const away = make('button', { type: 'button', class: 'chip-away' }, '×');
    const element = make('li', { class: 'chip' }, label, detail, ahead, away);
    onSingleClick(away, () => void this.#remove(chip));
    onSingleClick(ahead, () => void this.#first(chip));
    element.addEventListener('keydown', (event) => this.#chipKey(event, chip));
    const update = (now: Chip): void => {
      chip = now;
      const place = this.#field.chips?.indexOf(now) ?? 0;
      say(label, now.label);
      say(detail, now.detail ?? '');
      element.classList.toggle('doubtful', now.doubtful === true);
      set(away, 'aria-label', ground.say(words.remove, { label: now.label }));
      set(ahead, 'aria-label', ground.say(words.makeFirst, { label: now.label }));
      set(ahead, 'title', ground.say(words.makeFirst, { label: now.label }));
      show(ahead, this.#field.ordered === true && place > 0 && this.#areSingle());
      for (const button of [away, ahead]) set(button, 'disabled', this.#locked);
    };
    update(first);
    return { element, update };
  }

  #areSingle(): boolean {
    return this.#field.chips?.every(({ value }) => value !== undefined) === true;
  }

  /** What is shown is what stands in the text: else the place of a value may be that of another by now. */
  get #isUpToDate(): boolean {
    return this.#underway === 0 && this.#ahead === 0;
  }

  async #remove(chip: Chip): Promise<void> {
    if (!this.#isUpToDate || this.#locked) return;
    const place = this.#field.chips?.indexOf(chip) ?? -1;
    const refused = await this.#change(-1, () => this.#ground.commit(chip.path, null, chip.mark));
    if (refused === undefined) this.#next = place;
  }

  async #first(chip: Chip): Promise<void> {
    if (!this.#isUpToDate) return;
    const values = (this.#field.chips ?? []).flatMap(({ value }) => value ?? []);
    const { value = '' } = chip;
    const ordered = [value, ...values.filter((one) => one !== value)];
    await this.#change(0, () => this.#ground.commit(this.#field.path, ordered));
    this.input.focus();
  }

  /** The value at a place, else the last one, else the box. */
  #focusChip(place: number): void {
    const buttons = [...this.#list.querySelectorAll<HTMLButtonElement>('.chip-away')];
    const button = buttons[Math.min(place, buttons.length - 1)];
    (button ?? this.input).focus();
  }

  #key(event: KeyboardEvent): void {
    const isEmpty = this.input.value === '';
    if (event.key === 'Backspace' && isEmpty && (this.#field.chips ?? []).length > 0) {
      event.preventDefault();
      this.#focusChip(Number.MAX_SAFE_INTEGER);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.commit('enter');
    }
    if (event.key === 'Escape' && !isEmpty) {
      event.stopPropagation();
      this.input.value = '';
      this.#ground.complain(undefined);
      this.#ground.dirty(false);
    }
  }

  #chipKey(event: KeyboardEvent, chip: Chip): void {
    const place = this.#field.chips?.indexOf(chip) ?? 0;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      // A key that is held down takes away one.
      if (!event.repeat) void this.#remove(chip);
    }
    if (event.key === 'ArrowLeft' && place > 0) this.#focusChip(place - 1);
    if (event.key === 'ArrowRight') {
      if (place + 1 < (this.#field.chips ?? []).length) this.#focusChip(place + 1);
      else this.input.focus();
    }
  }
}
