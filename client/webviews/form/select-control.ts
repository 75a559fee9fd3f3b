// A field with a fixed few values.
import type { FormField, Option } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make } from './dom.ts';
import type { Control, ControlGround } from './ground.ts';
import { isUndoOrRedo } from './undoing.ts';

/** Going through values with the arrows is one change, that of the value where one stays, in milliseconds. */
const pause = 600;

export class SelectControl implements Control {
  readonly element: HTMLElement;
  readonly input = make('select');
  readonly #ground: ControlGround;
  #field: FormField;
  /** What is on its way into the text. */
  #sent: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: FormField, ground: ControlGround) {
    this.#field = field;
    this.#ground = ground;
    this.element = make('div', { class: 'control enum' }, this.input);
    this.input.addEventListener('change', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.commit(), this.input.matches(':focus-visible') ? pause : 0);
      ground.dirty(this.isDirty);
    });
    this.input.addEventListener('blur', () => this.commit());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.update(field);
  }

  get isDirty(): boolean {
    return this.input.value !== this.#standing;
  }

  /** What stands in the text, or is about to. */
  get #standing(): string {
    return this.#sent ?? this.#field.value ?? '';
  }

  update(field: FormField): void {
    this.#field = field;
    this.#sent = undefined;
    const { value = '', options = [] } = field;
    const nothing = { value: '', label: this.#ground.ground.say(words.nothing) };
    // What stands there and is none of the values is shown as it is.
    const odd: readonly Option[] =
      value === '' || options.some((one) => one.value === value) ? [] : [{ value, label: value }];
    const all = [nothing, ...odd, ...options];
    const known = [...this.input.options].map((one) => `${one.value}\n${one.label}`);
    if (known.join('\t') !== all.map((one) => `${one.value}\n${one.label}`).join('\t'))
      this.input.replaceChildren(...all.map((one) => make('option', { value: one.value }, one.label)));
    if (this.input.value !== value) this.input.value = value;
    this.#ground.dirty(false);
  }

  commit(): void {
    clearTimeout(this.#timer);
    if (this.isDirty && !this.input.disabled) void this.#send(this.input.value);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.commit();
    if (!isUndoOrRedo(event) || !this.isDirty) return;
    // A list of values has no undo of its own: the value that was gone to is not taken.
    event.stopPropagation();
    clearTimeout(this.#timer);
    this.input.value = this.#standing;
    this.#ground.dirty(false);
  }

  async #send(value: string): Promise<void> {
    this.#sent = value;
    const refused = await this.#ground.commit(this.#field.path, value === '' ? null : value);
    if (refused !== undefined && this.#sent === value) this.#sent = undefined;
    this.#ground.complain(refused);
    this.#ground.dirty(this.isDirty);
  }
}
