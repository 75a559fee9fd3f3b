// One section of the form: its heading with how complete it is, and its parts. Fields that are empty and not wanted wait behind
// a button, so that a new ask is no wall of boxes.
import type { FormPart, FormSection } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, say, set, show, type View, type Views } from './dom.ts';
import { findingsView } from './findings.ts';
import type { Ground } from './ground.ts';
import { partsView } from './parts.ts';

export const headingId = (id: string): string => `section-${id}`;

export const sectionView = (section: FormSection, ground: Ground): View<FormSection> =>
  new SectionView(section, ground);

class SectionView implements View<FormSection> {
  readonly element: HTMLElement;
  readonly #ground: Ground;
  readonly #title: HTMLElement;
  readonly #figure = make('span', { class: 'figure' });
  readonly #lead = make('p', { class: 'lead' });
  readonly #findings: View<FormSection['findings']>;
  readonly #more = make('button', { type: 'button', class: 'more link' });
  readonly #parts: Views<FormPart>;
  #isOpen = false;
  #empty = 0;

  constructor({ id }: FormSection, ground: Ground) {
    this.#ground = ground;
    this.#title = make('h2', { id: headingId(id), tabindex: '-1' });
    this.#findings = findingsView(ground);
    const fields = make('div', { class: 'fields' });
    this.element = make(
      'section',
      { class: 'section', 'aria-labelledby': headingId(id) },
      make('div', { class: 'section-head' }, this.#title, this.#figure),
      this.#lead,
      this.#findings.element,
      fields,
      this.#more,
    );
    this.#parts = partsView(fields, ground, 3);
    this.#more.addEventListener('click', () => {
      this.#isOpen = !this.#isOpen;
      this.#tell();
    });
    fields.addEventListener('focusin', ({ target }) => keep(target, fields));
  }

  update(section: FormSection): void {
    say(this.#title, section.label);
    say(this.#lead, section.lead);
    say(this.#figure, figureText(section, this.#ground));
    this.#figure.classList.toggle('all', section.completeness.there === section.completeness.wanted);
    this.#findings.update(section.findings);
    this.#parts.update(section.parts);
    this.#empty = section.parts.reduce((sum, part) => sum + emptyIn(part), 0);
    this.#tell();
  }

  #tell(): void {
    this.element.classList.toggle('shows-all', this.#isOpen);
    set(this.#more, 'aria-expanded', String(this.#isOpen));
    const count = this.#empty;
    say(this.#more, this.#isOpen ? this.#ground.say(words.less) : this.#ground.say(words.more, { count }));
    show(this.#more, count > 0);
  }
}

/** What was shown while one filled it in does not vanish under the hands when it is emptied. */
function keep(target: EventTarget | null, home: HTMLElement): void {
  let one = target instanceof HTMLElement ? target : null;
  for (; one !== null && one !== home; one = one.parentElement)
    if (one.dataset['path'] !== undefined) one.classList.add('is-kept');
}

export const figureText = (
  { completeness: { wanted, there } }: Pick<FormSection, 'completeness'>,
  ground: Ground,
) => (wanted === 0 ? '' : ground.say(words.complete, { there, wanted }));

/** What waits behind the button: an empty group counts once. */
function emptyIn(part: FormPart): number {
  if (part.state === 'optional' && part.findings.length === 0) return 1;
  if (part.part === 'field') return 0;
  const inner = part.part === 'group' ? part.parts : part.rows.flatMap(({ parts }) => parts);
  return inner.reduce((sum, one) => sum + emptyIn(one), 0);
}

/** All findings in a section. */
export function findingsIn(section: FormSection): number {
  const inPart = (part: FormPart): number => {
    if (part.part === 'field') return part.findings.length;
    const rows = part.part === 'rows' ? part.rows : [];
    const inner = part.part === 'group' ? part.parts : rows.flatMap(({ parts }) => parts);
    const own = [part, ...rows].reduce((sum, { findings }) => sum + findings.length, 0);
    return inner.reduce((sum, one) => sum + inPart(one), own);
  };
  return section.parts.reduce((sum, one) => sum + inPart(one), section.findings.length);
}
