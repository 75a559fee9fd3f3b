// Findings beside the field, group or section that they are about, each with its fixes as buttons.
import type { FormFinding } from '../../../server/features/form/form.ts';
import { make, say, set, show, type View, Views } from './dom.ts';
import type { Ground } from './ground.ts';

export function findingsView(ground: Ground): View<readonly FormFinding[]> {
  const element = make('ul', { class: 'findings', role: 'list', hidden: true });
  const views = new Views<FormFinding>(
    element,
    ({ fingerprint }) => fingerprint,
    () => findingView(ground),
  );
  return {
    element,
    update(findings) {
      views.update(findings);
      show(element, findings.length > 0);
    },
  };
}

function findingView(ground: Ground): View<FormFinding> {
  const word = make('strong', { class: 'severity' });
  const message = make('span', { class: 'message' });
  const fixes = make('span', { class: 'fixes' });
  const element = make('li', { class: 'finding' }, word, ' ', message, fixes);
  return {
    element,
    update(finding) {
      set(element, 'class', `finding ${finding.severity}`);
      set(element, 'title', finding.rule);
      say(word, finding.severityLabel);
      say(message, plain(finding.message));
      const titles = finding.fixes.map(({ title }) => title);
      if (fixes.dataset['titles'] !== titles.join('\n')) {
        fixes.dataset['titles'] = titles.join('\n');
        fixes.replaceChildren(...finding.fixes.map((fix) => fixButton(finding.fingerprint, fix, ground)));
      }
      for (const button of fixes.children) set(button, 'disabled', ground.locked);
    },
  };
}

function fixButton(
  fingerprint: string,
  { title, place }: FormFinding['fixes'][number],
  ground: Ground,
): HTMLElement {
  const button = make('button', { type: 'button', class: 'fix secondary' }, plain(title));
  button.addEventListener('click', () => {
    void ground.host.mend(fingerprint, place).then((refused) => ground.announce(refused ?? title));
  });
  return button;
}

/** Codes in sentences stand between backticks, which are for those who read source text. */
export const plain = (text: string): string => text.replaceAll('`', '');
