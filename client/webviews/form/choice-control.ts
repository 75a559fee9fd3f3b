// A field with one value out of many: searched by name, kept as a code.
import type { FormField } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, say, set } from './dom.ts';
import type { Control, ControlGround } from './ground.ts';
import { meant, type Offer, offersFor } from './offers.ts';
import { SearchBox } from './search-box.ts';
import { keepsUndo } from './undoing.ts';

export class ChoiceControl implements Control {
  readonly element: HTMLElement;
  readonly #ground: ControlGround;
  readonly #beside = make('span', { class: 'beside' });
  readonly #box: SearchBox;
  #field: FormField;
  #sent: string | undefined;

  constructor(field: FormField, ground: ControlGround) {
    this.#field = field;
    this.#ground = ground;
    this.#box = new SearchBox({
      search: (typed) => offersFor(this.#field, typed === this.#field.shown ? '' : typed, ground.ground),
      take: (offer) => this.#take(offer),
      typed: () => {
        ground.complain(undefined);
        ground.dirty(this.isDirty);
      },
      tell: (count) => ground.ground.announce(ground.ground.say(words.found, { count })),
      doubtful: () => ground.ground.say(words.noLonger),
    });
    this.element = make('div', { class: 'control choice' }, this.#box.element, this.#beside);
    this.input.addEventListener('blur', () => {
      if (this.#box.isLeft) this.commit();
    });
    this.input.addEventListener('keydown', (event) => this.#key(event));
    keepsUndo(this.input, () => this.isDirty);
    this.update(field);
  }

  get input(): HTMLInputElement {
    return this.#box.input;
  }

  get isDirty(): boolean {
    return this.input.value !== (this.#sent ?? this.#field.shown);
  }

  update(field: FormField): void {
    this.#field = field;
    this.#sent = undefined;
    if (this.input.value !== field.shown) this.input.value = field.shown;
    const hint = field.free === 'value' ? words.searchOrWrite : words.search;
    set(this.input, 'placeholder', this.#ground.ground.say(hint));
    say(this.#beside, field.beside ?? '');
    this.#ground.dirty(false);
  }

  /** On Enter the only match will do; on leaving the field only a name in full. */
  commit(how: 'enter' | 'leave' = 'leave'): void {
    if (!this.isDirty || this.input.readOnly) return;
    const typed = this.input.value.trim();
    const named = typed === '' ? undefined : this.#box.named(typed);
    if (named !== undefined) return this.#take(named);
    if (typed === '') void this.#send('', null);
    else void this.#find(typed, how);
  }

  async #find(typed: string, how: 'enter' | 'leave'): Promise<void> {
    const { ground } = this.#ground;
    const found = meant(await offersFor(this.#field, typed, ground), typed, how);
    if (this.input.value.trim() !== typed) return;
    if (found !== undefined) this.#take(found);
    else if (this.#field.free === 'value') void this.#send(typed, typed);
    else this.#ground.complain(ground.say(words.pickOne, { text: typed }));
  }

  #take({ value, label, asTyped }: Offer): void {
    if (typeof value !== 'string') return;
    this.input.value = asTyped === true ? value : label;
    void this.#send(this.input.value, value);
  }

  async #send(shown: string, value: string | null): Promise<void> {
    this.#sent = shown;
    const refused = await this.#ground.commit(this.#field.path, value);
    if (refused !== undefined && this.#sent === shown) this.#sent = undefined;
    this.#ground.complain(refused);
    this.#ground.dirty(this.isDirty);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.commit('enter');
    }
    if (event.key === 'Escape' && this.isDirty) {
      event.stopPropagation();
      this.input.value = this.#sent ?? this.#field.shown;
      this.#ground.complain(undefined);
      this.#ground.dirty(false);
    }
  }
}
