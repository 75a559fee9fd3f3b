// A field that is typed: on one line, or on several. What was typed goes into the text on leaving the field or on Enter
// (with Ctrl or Cmd where Enter makes a new line); Escape takes it back.
import type { FormField } from '../../../server/features/form/form.ts';
import { make, say, set } from './dom.ts';
import type { Control, ControlGround } from './ground.ts';
import { keepsUndo } from './undoing.ts';

export class TextControl implements Control {
  readonly element: HTMLElement;
  readonly input: HTMLTextAreaElement | HTMLInputElement;
  readonly #ground: ControlGround;
  readonly #beside = make('span', { class: 'beside' });
  #field: FormField;
  #shown = '';
  /** What is on its way into the text. */
  #sent: string | undefined;

  constructor(field: FormField, ground: ControlGround) {
    this.#field = field;
    this.#ground = ground;
    const { kind } = field;
    const isLong = kind === 'long-text' || kind === 'text';
    this.input = isLong
      ? make('textarea', { rows: kind === 'text' ? '1' : '3', class: 'typed', spellcheck: 'true' })
      : make('input', { type: 'text', class: `typed ${kind}`, autocomplete: 'off', spellcheck: 'false' });
    if (kind === 'year' || kind === 'number') set(this.input, 'inputmode', 'decimal');
    const sign = kind === 'amount' ? [make('span', { class: 'sign', 'aria-hidden': 'true' }, '€')] : [];
    this.element = make('div', { class: `control ${kind}` }, ...sign, this.input, this.#beside);
    this.input.addEventListener('input', () => this.#typed());
    this.input.addEventListener('blur', () => this.commit());
    this.input.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    keepsUndo(this.input, () => this.isDirty);
    this.update(field);
  }

  get isDirty(): boolean {
    return this.input.value !== (this.#sent ?? this.#shown);
  }

  update(field: FormField): void {
    this.#field = field;
    this.#shown = field.shown;
    this.#sent = undefined;
    // Setting a value moves the caret, so only a value that differs is set.
    if (this.input.value !== field.shown) this.input.value = field.shown;
    say(this.#beside, field.beside ?? '');
    this.#ground.dirty(false);
  }

  commit(): void {
    if (!this.isDirty || this.input.readOnly) return;
    this.#sent = this.input.value;
    void this.#send(this.#sent);
  }

  async #send(typed: string): Promise<void> {
    const refused = await this.#ground.commit(this.#field.path, typed);
    if (refused !== undefined && this.#sent === typed) this.#sent = undefined;
    this.#ground.complain(refused);
    this.#ground.dirty(this.isDirty);
  }

  #typed(): void {
    this.#ground.complain(undefined);
    this.#ground.dirty(this.isDirty);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.isDirty) {
      event.stopPropagation();
      this.input.value = this.#sent ?? this.#shown;
      this.#typed();
    }
    const makesLine = this.#field.kind === 'long-text' && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && !makesLine && !event.isComposing) {
      event.preventDefault();
      this.commit();
    }
  }
}
