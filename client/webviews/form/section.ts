// One section of the form: its heading with how complete it is, and its parts. Fields that are empty and not wanted wait behind
// a button, so that a new ask is no wall of boxes.
import type { FormPart, FormSection } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, say, set, show, type View } from './dom.ts';
import { findingsView } from './findings.ts';
import type { Ground } from './ground.ts';
import { partsView } from './parts.ts';

export const headingId = (id: string): string => `section-${id}`;

export function sectionView({ id }: FormSection, ground: Ground): View<FormSection> {
  const title = make('h2', { id: headingId(id), tabindex: '-1' });
  const figure = make('span', { class: 'figure' });
  const lead = make('p', { class: 'lead' });
  const findings = findingsView(ground);
  const fields = make('div', { class: 'fields' });
  const more = make('button', { type: 'button', class: 'more link', 'aria-expanded': 'false' });
  const element = make(
    'section',
    { class: 'section', 'aria-labelledby': headingId(id) },
    make('div', { class: 'section-head' }, title, figure),
    lead,
    findings.element,
    fields,
    more,
  );
  const parts = partsView(fields, ground, 3);
  let isOpen = false;
  let empty = 0;
  const tell = (): void => {
    element.classList.toggle('shows-all', isOpen);
    set(more, 'aria-expanded', String(isOpen));
    say(more, isOpen ? ground.say(words.less) : ground.say(words.more, { count: empty }));
    show(more, empty > 0);
  };
  more.addEventListener('click', () => {
    isOpen = !isOpen;
    tell();
  });
  // What was shown while one filled it in does not vanish under the hands when it is emptied.
  fields.addEventListener('focusin', ({ target }) => {
    for (let one = target as HTMLElement | null; one !== null && one !== fields; one = one.parentElement)
      if (one.dataset['path'] !== undefined) one.classList.add('is-kept');
  });
  return {
    element,
    update(section) {
      say(title, section.label);
      say(lead, section.lead);
      say(figure, figureText(section, ground));
      figure.classList.toggle('all', section.completeness.there === section.completeness.wanted);
      findings.update(section.findings);
      parts.update(section.parts);
      empty = section.parts.reduce((sum, part) => sum + emptyIn(part), 0);
      tell();
    },
  };
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
