// One field: its name, where it is filled in, what belongs there, what was found. What is being typed is never overwritten:
// when the text changes below it, that is said beside the field, and the one who types chooses.
import type { FieldValue } from '../../../server/features/form/edit-field.ts';
import type { FormField } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { ChipsControl } from './chips-control.ts';
import { ChoiceControl } from './choice-control.ts';
import { freshId, isGone, make, say, set, type View } from './dom.ts';
import { Conflict } from './conflict.ts';
import { findingsView, plain } from './findings.ts';
import type { Control, ControlGround, Ground } from './ground.ts';
import { isSave } from './saving.ts';
import { SelectControl } from './select-control.ts';
import { TextControl } from './text-control.ts';
import { textOnly } from './text-only.ts';

type Path = readonly (string | number)[];

export function fieldView(first: FormField, ground: Ground): View<FormField> {
  return first.kind === 'in-text' ? textOnly(first, ground) : new FieldView(first, ground);
}

function controlOf(field: FormField, ground: ControlGround): Control {
  if (field.kind === 'choices') return new ChipsControl(field, ground);
  if (field.kind === 'choice') return new ChoiceControl(field, ground);
  return field.kind === 'enum' ? new SelectControl(field, ground) : new TextControl(field, ground);
}

class FieldView implements View<FormField> {
  readonly element = make('div', { class: 'field' });
  readonly #ground: Ground;
  readonly #label = make('label', { class: 'label' });
  readonly #mark = make('span', { class: 'mark' });
  readonly #why = make('p', { class: 'description', id: freshId('why') });
  readonly #hint = make('p', { class: 'hint', id: freshId('hint') });
  readonly #wanted = make('p', { class: 'wanted-why', id: freshId('wanted') });
  readonly #error = make('p', { class: 'refusal', id: freshId('refusal'), role: 'alert' });
  readonly #conflict: Conflict;
  readonly #findings: View<FormField['findings']>;
  readonly #control: Control;
  /** The ask in the file. */
  readonly #document: number;
  #field: FormField;
  /** What stood there when typing began. */
  #began: Pick<FormField, 'shown' | 'mark'> | undefined;
  /** Own changes without an answer. What a form says of the field until then is older than they are. */
  #underway = 0;
  /** Of what an own change made of the text: the next form shows that, or what another made of it since. */
  #made: string | undefined;

  constructor(first: FormField, ground: Ground) {
    this.#field = first;
    this.#ground = ground;
    this.#document = ground.host.document;
    this.#conflict = new Conflict(ground, {
      keepMine: () => this.#keepMine(),
      takeTheirs: () => this.#takeTheirs(),
    });
    this.#findings = findingsView(ground);
    this.#findings.element.id = freshId('findings');
    this.#control = controlOf(first, {
      ground,
      commit: (...change) => this.#commit(...change),
      complain: (why) => this.#complain(why),
      dirty: (isDirty) => this.#dirty(isDirty),
    });
    const { input } = this.#control;
    input.id = freshId('field');
    set(this.#label, 'for', input.id);
    const told = [this.#error, this.#conflict.element, this.#findings.element];
    const below = [...told, this.#wanted, this.#hint, this.#why];
    set(input, 'aria-describedby', below.map(({ id }) => id).join(' '));
    const head = make('div', { class: 'field-head' }, this.#label, this.#mark);
    this.element.append(head, this.#control.element, ...below);
    this.element.dataset['path'] = JSON.stringify(first.path);
    this.element.addEventListener('focusin', () => ground.host.at(this.#field.path));
    this.element.addEventListener('keydown', (event) => {
      if (isSave(event)) this.#control.commit();
    });
    this.element.addEventListener('keydown', (event) => this.#giveIn(event), { capture: true });
  }

  update(field: FormField): void {
    this.#field = field;
    const { state, findings } = field;
    say(this.#label, field.label);
    say(this.#why, plain(field.readOnly ?? field.description ?? ''));
    say(this.#hint, field.readOnly === undefined ? plain(field.hint ?? '') : '');
    const isTold = findings.length > 0;
    say(this.#wanted, isTold ? '' : plain(field.wanted ?? ''));
    this.#markAs(state);
    this.#findings.update(findings);
    this.element.classList.toggle('is-empty', state === 'optional' && !isTold);
    const locked = this.#ground.locked || field.readOnly !== undefined;
    const { input } = this.#control;
    if ('readOnly' in input) (input as HTMLInputElement).readOnly = locked;
    else set(input, 'disabled', locked);
    set(input, 'aria-required', state === 'required' && 'true');
    this.#invalid();
    this.#settle(locked);
  }

  #markAs(state: FormField['state']): void {
    const said = { required: words.required, wanted: words.wanted }[state as 'required' | 'wanted'];
    say(this.#mark, said === undefined ? '' : this.#ground.say(said));
    set(this.#mark, 'class', `mark ${state}`);
  }

  /** Takes over what the text says, unless something is being typed. */
  #settle(locked: boolean): void {
    if (this.#underway > 0 && this.#field.chips === undefined) return;
    const made = this.#made;
    this.#made = undefined;
    if (!this.#control.isDirty || this.#field.chips !== undefined) {
      this.#control.update(this.#field, locked);
      this.#began = this.#control.isDirty ? this.#began : undefined;
      return this.#conflict.update(undefined);
    }
    const { shown, mark } = this.#field;
    // One typed on while it was made; what one's own change made of the text is no change by another.
    if (made === mark || this.#began?.shown === shown) this.#began = this.#field;
    const isOther = this.#began !== undefined && this.#began.mark !== mark;
    // It says what a refusal says, and what can be done.
    if (isOther) this.#complain(undefined);
    this.#conflict.update(isOther ? shown : undefined);
  }

  #keepMine(): void {
    this.#began = this.#field;
    this.#conflict.update(undefined);
    this.#control.commit();
    this.#control.input.focus();
  }

  #takeTheirs(): void {
    this.#control.update(this.#field, this.#ground.locked);
    this.#conflict.update(undefined);
    this.#control.input.focus();
  }

  /** Escape takes back what was typed: what stands in the text now comes back, not what stood there. A list closes first. */
  #giveIn(event: KeyboardEvent): void {
    const hasList = this.#control.input.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || !this.#conflict.isThere || hasList) return;
    event.stopPropagation();
    this.#takeTheirs();
  }

  #dirty(isDirty: boolean): void {
    if (!isDirty) this.#began = undefined;
    else this.#began ??= this.#field;
    this.element.classList.toggle('is-dirty', isDirty);
  }

  #complain(why: string | undefined): void {
    say(this.#error, why ?? '');
    this.#invalid();
  }

  #invalid(): void {
    const isWrong =
      this.#error.textContent !== '' || this.#field.findings.some(({ severity }) => severity === 'error');
    set(this.#control.input, 'aria-invalid', isWrong && 'true');
  }

  /** Of what was there when typing began. What an own change makes of it is not known until it is answered. */
  get #seen(): string | undefined {
    if (this.#underway > 0) return undefined;
    // What is typed below a list is no change of what stands in it.
    const began = this.#field.chips === undefined ? this.#began : undefined;
    return this.#made ?? (began ?? this.#field).mark;
  }

  /** What was typed over a text that changed meanwhile waits for a choice: it is not refused for a reason, but not done either. */
  async #commit(path: Path, value: FieldValue, seen?: string): Promise<string | undefined> {
    if (this.#conflict.isThere || isGone(this.element)) return '';
    const isWhole = JSON.stringify(path) === this.element.dataset['path'];
    const known = seen ?? (isWhole ? this.#seen : undefined);
    this.#underway += 1;
    const { refused, mark } = await this.#ground.host.edit(this.#document, path, value, known);
    this.#underway -= 1;
    if (refused !== undefined) return refused;
    if (isWhole) this.#made = mark;
    // A refusal is told by what stands beside the field.
    this.#ground.announce(this.#ground.say(words.saved, { label: this.#field.label }));
    return undefined;
  }
}
