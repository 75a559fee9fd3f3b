// The lines of an ask that no field shows: each as it stands, with a way to it in the text.
import type { Form } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { make, say, show, type View, Views } from './dom.ts';
import type { Ground } from './ground.ts';

type Other = Form['others'][number];

export function othersView(ground: Ground): View<Form['others']> {
  const heading = make('h2');
  const why = make('p', { class: 'lead' });
  const list = make('ul', { role: 'list' });
  const lines = new Views<Other>(
    list,
    ({ path }) => JSON.stringify(path),
    (other) => lineView(other, ground),
  );
  const element = make('section', { class: 'section others', hidden: true }, heading, why, list);
  return {
    element,
    update(others) {
      say(heading, ground.say(words.others));
      say(why, ground.say(words.othersWhy));
      lines.update(others);
      show(element, others.length > 0);
    },
  };
}

function lineView({ path }: Other, ground: Ground): View<Other> {
  const text = make('code');
  const go = make('button', { type: 'button', class: 'secondary' });
  go.addEventListener('click', () => ground.host.reveal(path));
  return {
    element: make('li', {}, text, ' ', go),
    update({ label, shown }) {
      say(text, `${label}: ${shown}`);
      say(go, ground.say(words.editInText));
    },
  };
}
