// The parts of a section: fields, groups of fields, and rows that can be added and taken away.
import type { FormGroup, FormPart, FormRow, FormRows } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { freshId, make, onSingleClick, say, set, show, type View, Views } from './dom.ts';
import { fieldView } from './field.ts';
import { findingsView, plain } from './findings.ts';
import type { Ground } from './ground.ts';
import type { Done } from './host.ts';

/** A field keeps its place on the page as long as it is filled in the same way. */
const keyOf = (part: FormPart): string =>
  `${JSON.stringify(part.path)} ${part.part} ${part.part === 'field' ? part.kind : ''}`;

export function partsView(home: HTMLElement, ground: Ground, level: number): Views<FormPart> {
  return new Views<FormPart>(home, keyOf, (part) => partView(part, ground, level));
}

function partView(part: FormPart, ground: Ground, level: number): View<FormPart> {
  // The key holds the kind of part, so that a view never meets another kind.
  if (part.part === 'field') return fieldView(part, ground);
  if (part.part === 'group') return groupView(part, ground, level);
  return new RowsView(part, ground, level);
}

const heading = (level: number, id: string): HTMLElement =>
  make(level <= 3 ? 'h3' : level === 4 ? 'h4' : 'h5', { id, class: 'part-heading' });

function groupView(first: FormGroup, ground: Ground, level: number): View<FormGroup> {
  const id = freshId('group');
  const title = heading(level, id);
  const why = make('p', { class: 'description' });
  const wanted = make('p', { class: 'wanted-why' });
  const findings = findingsView(ground);
  const fields = make('div', { class: 'fields' });
  const element = make(
    'div',
    { class: 'group', role: 'group', 'aria-labelledby': id },
    title,
    why,
    wanted,
    findings.element,
    fields,
  );
  element.dataset['path'] = JSON.stringify(first.path);
  const parts = partsView(fields, ground, level + 1);
  return {
    element,
    update(group) {
      const isTold = group.findings.length > 0;
      say(title, group.label);
      say(why, plain(group.description ?? ''));
      // What is missing in it says so itself.
      say(wanted, group.state === 'wanted' && !isTold && !hasWanted(group) ? plain(group.wanted ?? '') : '');
      findings.update(group.findings);
      parts.update(group.parts);
      element.classList.toggle('is-empty', group.state === 'optional' && !isTold);
    },
  };
}

const hasWanted = ({ parts }: FormGroup): boolean => parts.some(({ state }) => state === 'wanted');

class RowsView implements View<FormRows> {
  readonly element: HTMLElement;
  readonly #ground: Ground;
  readonly #level: number;
  readonly #title: HTMLElement;
  readonly #why = make('p', { class: 'description' });
  readonly #wanted = make('p', { class: 'wanted-why' });
  readonly #findings: View<FormRows['findings']>;
  readonly #list = make('ol', { class: 'rows', role: 'list' });
  readonly #error = make('p', { class: 'refusal', role: 'alert' });
  readonly #add = make('button', { type: 'button', class: 'secondary add' });
  readonly #rows: Views<FormRow>;
  #model: FormRows;
  /** Place of the row that is being added. */
  #adding: number | undefined;
  /** A row is being taken away; until that is shown, the place of a row may be that of another. */
  #leaving: 'no' | 'asked' | 'gone' = 'no';

  constructor(first: FormRows, ground: Ground, level: number) {
    this.#model = first;
    this.#ground = ground;
    this.#level = level;
    const id = freshId('rows');
    this.#title = heading(level, id);
    this.#findings = findingsView(ground);
    this.element = make(
      'div',
      { class: 'rows-part', role: 'group', 'aria-labelledby': id },
      this.#title,
      this.#why,
      this.#wanted,
      this.#findings.element,
      this.#list,
      this.#error,
      this.#add,
    );
    this.element.dataset['path'] = JSON.stringify(first.path);
    this.#rows = new Views<FormRow>(
      this.#list,
      ({ path }) => JSON.stringify(path),
      (row) => this.#row(row),
    );
    this.#add.addEventListener('click', () => this.#begin());
  }

  update(model: FormRows): void {
    // A form that comes before the answer is older than the change.
    if (model !== this.#model && this.#leaving === 'gone') this.#leaving = 'no';
    this.#model = model;
    const { state, rows, blank, findings } = model;
    const isTold = findings.length > 0;
    say(this.#title, model.label);
    say(this.#why, plain(model.description ?? ''));
    say(this.#wanted, isTold || state !== 'wanted' ? '' : plain(model.wanted ?? ''));
    this.#findings.update(findings);
    // The row that was being added is there now.
    if (this.#adding !== undefined && this.#adding < rows.length) this.#adding = undefined;
    this.#rows.update(this.#adding === undefined ? rows : [...rows, blank]);
    say(this.#add, `+ ${model.add}`);
    show(this.#add, this.#adding === undefined);
    set(this.#add, 'disabled', this.#ground.locked);
    const isEmpty = state === 'optional' && !isTold && this.#adding === undefined;
    this.element.classList.toggle('is-empty', isEmpty);
  }

  #begin(): void {
    say(this.#error, '');
    this.#adding = this.#model.rows.length;
    this.update(this.#model);
    const row = this.#list.lastElementChild;
    row?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  #row(first: FormRow): View<FormRow> {
    const { host } = this.#ground;
    const { document } = host;
    const id = freshId('row');
    const title = make('span', { class: 'row-title', id });
    const away = make('button', { type: 'button', class: 'row-away secondary' });
    const findings = findingsView(this.#ground);
    const fields = make('div', { class: 'fields' });
    const head = make('div', { class: 'row-head' }, title, away);
    const element = make('li', { class: 'row', 'aria-labelledby': id }, head, findings.element, fields);
    element.dataset['path'] = JSON.stringify(first.path);
    const parts = partsView(fields, this.#ground, this.#level + 1);
    let isNew = false;
    let { mark } = first;
    onSingleClick(away, () => {
      if (isNew) this.#cancel();
      // What one has just filled in there is on its way, and changes the mark.
      else void this.#takeAway(() => host.edit(document, first.path, null, host.isBusy ? undefined : mark));
    });
    return {
      element,
      update: (row) => {
        ({ mark } = row);
        isNew = this.#adding !== undefined && row === this.#model.blank;
        say(title, isNew ? this.#ground.say(words.newRow) : row.title);
        say(away, isNew ? this.#ground.say(words.cancelRow) : '×');
        const label = isNew ? undefined : this.#ground.say(words.remove, { label: row.title });
        set(away, 'aria-label', label);
        set(away, 'title', label);
        set(away, 'disabled', this.#ground.locked);
        element.classList.toggle('is-new', isNew);
        findings.update(row.findings);
        parts.update(row.parts);
      },
    };
  }

  #cancel(): void {
    this.#adding = undefined;
    this.update(this.#model);
    this.#add.focus();
  }

  async #takeAway(edit: () => Promise<Done>): Promise<void> {
    if (this.#leaving !== 'no') return;
    this.#leaving = 'asked';
    say(this.#error, '');
    const { refused } = await edit();
    this.#leaving = refused === undefined ? 'gone' : 'no';
    say(this.#error, refused ?? '');
    this.#add.focus();
  }
}
