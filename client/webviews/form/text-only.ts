// What the form cannot show as a field: its beginning, why, and the way to the text.
import type { FormField } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, say, type View } from './dom.ts';
import { findingsView } from './findings.ts';
import type { Ground } from './ground.ts';

export function textOnly({ path }: FormField, ground: Ground): View<FormField> {
  const label = make('span', { class: 'label' });
  const shown = make('code', { class: 'as-written' });
  const why = make('p', { class: 'description' });
  const go = make('button', { type: 'button', class: 'secondary' });
  const findings = findingsView(ground);
  const element = make(
    'div',
    { class: 'field text-only' },
    make('div', { class: 'field-head' }, label),
    shown,
    findings.element,
    why,
    go,
  );
  go.addEventListener('click', () => ground.host.reveal(path));
  return {
    element,
    update(field) {
      say(label, field.label);
      say(shown, field.shown);
      say(why, field.readOnly ?? '');
      say(go, ground.say(words.editInText));
      findings.update(field.findings);
    },
  };
}
