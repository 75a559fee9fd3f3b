// The whole page: which ask, how complete it is, a way to each section, and the sections.
import type { Form, FormSection } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import { freshId, make, say, set, show, type View, Views } from './dom.ts';
import { findingsView } from './findings.ts';
import type { Ground } from './ground.ts';
import { othersView } from './others.ts';
import { figureText, findingsIn, headingId, sectionView } from './section.ts';

/** What changes the text, besides what is typed. */
const changing = '.fields select, .fields .add, .row-away, .fix, .chip button';

export class Page {
  readonly #ground: Ground;
  readonly #title = make('h1');
  readonly #about = make('p', { class: 'about' });
  readonly #meter = make('meter', { class: 'meter', min: '0' });
  readonly #figure = make('span', { class: 'figure' });
  readonly #which = make('select', { class: 'which', id: freshId('which') });
  readonly #whichLabel = make('label', { for: this.#which.id });
  readonly #toText = make('button', { type: 'button', class: 'secondary' });
  readonly #notice = make('div', { class: 'notice', role: 'status', hidden: true });
  readonly #whole: View<Form['findings']>;
  readonly #nav = make('nav', { class: 'nav' });
  readonly #links: Views<FormSection>;
  readonly #sections: Views<FormSection>;
  readonly #others: View<Form['others']>;
  readonly #body = make('div', { class: 'body', hidden: true });

  constructor(home: HTMLElement, ground: Ground) {
    this.#ground = ground;
    this.#whole = findingsView(ground);
    this.#others = othersView(ground);
    const list = make('ol', { role: 'list' });
    const main = make('div', { class: 'sections' });
    this.#nav.append(list);
    this.#links = new Views<FormSection>(
      list,
      ({ id }) => id,
      (section) => this.#link(section),
    );
    this.#sections = new Views<FormSection>(
      main,
      // Another ask has fields of its own, whatever they are called.
      ({ id }) => `${ground.host.document} ${id}`,
      (section) => sectionView(section, ground),
    );
    const which = make('div', { class: 'which-ask', hidden: true }, this.#whichLabel, this.#which);
    const standing = make('p', { class: 'standing' }, this.#meter, this.#figure);
    const head = make(
      'header',
      { class: 'head' },
      make('div', { class: 'head-line' }, this.#title, this.#toText),
      this.#about,
      standing,
      which,
    );
    this.#body.append(this.#nav, make('main', {}, this.#whole.element, main, this.#others.element));
    home.replaceChildren(head, this.#notice, this.#body);
    this.#toText.addEventListener('click', () => ground.host.reveal());
    this.#which.addEventListener('change', () =>
      ground.host.tell({ type: 'show', document: Number(this.#which.value) }),
    );
    say(this.#title, ground.say(words.loading));
    for (const one of [standing, this.#toText]) show(one, false);
  }

  update(form: Form, readOnly: string | undefined): void {
    const { language, document, pools, refusal } = form;
    const ground = this.#ground;
    // Someone is halfway in the text: until that can be read again, what is being typed here is kept.
    const hasFields = !this.#body.hidden && !this.#nav.hidden;
    const isKept = refusal !== undefined && hasFields && document === ground.host.document;
    ground.language = language;
    ground.pools = pools;
    ground.host.document = document;
    ground.locked = readOnly !== undefined;
    set(globalThis.document.documentElement, 'lang', language);
    this.#head(form);
    this.#whole.update(form.findings);
    if (isKept) return this.away(refusal, false);
    this.#say(refusal ?? readOnly, false);
    set(this.#nav, 'aria-label', ground.say(words.sections));
    this.#links.update(form.sections);
    this.#sections.update(form.sections);
    this.#others.update(form.others);
    show(this.#body, form.sections.length > 0 || form.findings.length > 0);
    show(this.#nav, form.sections.length > 0);
  }

  /** The keyboard goes to the field of a place in the record, else to what is nearest around it. */
  goTo(path: readonly (string | number)[]): void {
    const fields = [...this.#body.querySelectorAll<HTMLElement>('[data-path]')];
    for (let length = path.length; length > 0; length -= 1) {
      const wanted = JSON.stringify(path.slice(0, length));
      const field = fields.find((one) => one.dataset['path'] === wanted);
      const controls = field?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [];
      const control = [...controls].find((one) => one.checkVisibility());
      if (control === undefined) continue;
      control.focus({ preventScroll: true });
      field?.scrollIntoView({ block: 'center' });
      return;
    }
  }

  /** There is no form now; what was filled in stays, to be seen and not to be changed. */
  away(reason: string, mayRestart: boolean): void {
    this.#ground.locked = true;
    this.#say(reason, mayRestart);
    for (const field of this.#body.querySelectorAll('input, textarea')) set(field, 'readonly', true);
    for (const field of this.#body.querySelectorAll(changing)) set(field, 'disabled', true);
    if (this.#body.hidden) say(this.#title, this.#ground.say(words.title));
  }

  #head({ title, submission, profile, completeness, asks, document }: Form): void {
    const { wanted, there } = completeness;
    say(this.#title, title);
    const about = [submission, this.#ground.say(words.checked, { profile })];
    say(this.#about, about.filter((one) => one !== undefined).join(' · '));
    set(this.#meter, 'max', String(Math.max(1, wanted)));
    this.#meter.value = there;
    const figure = this.#ground.say(words.complete, { there, wanted });
    set(this.#meter, 'aria-label', figure);
    say(this.#figure, figure);
    show(this.#meter.parentElement ?? this.#meter, wanted > 0);
    say(this.#toText, this.#ground.say(words.toText));
    show(this.#toText, true);
    say(this.#whichLabel, this.#ground.say(words.whichAsk));
    show(this.#which.parentElement ?? this.#which, asks.length > 1);
    const options = asks.map((one) =>
      make('option', { value: String(one.document) }, `${one.document + 1}. ${one.title}`),
    );
    if (this.#which.textContent !== options.map((one) => one.textContent).join(''))
      this.#which.replaceChildren(...options);
    this.#which.value = String(document);
  }

  #say(reason: string | undefined, mayRestart: boolean): void {
    const again = make('button', { type: 'button' }, this.#ground.say(words.restart));
    again.addEventListener('click', () => this.#ground.host.tell({ type: 'restart' }));
    this.#notice.replaceChildren(reason ?? '', ...(mayRestart ? [' ', again] : []));
    show(this.#notice, reason !== undefined);
  }

  #link({ id }: FormSection): View<FormSection> {
    const label = make('span', { class: 'nav-label' });
    const figure = make('span', { class: 'nav-figure' });
    const count = make('span', { class: 'nav-count' });
    const link = make('a', { href: `#${headingId(id)}` }, label, ' ', figure, ' ', count);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = document.getElementById(headingId(id));
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    });
    return {
      element: make('li', {}, link),
      update: (section) => {
        const { wanted, there } = section.completeness;
        const findings = findingsIn(section);
        say(label, section.label);
        say(figure, wanted === 0 ? '' : `${there}/${wanted}`);
        set(figure, 'title', figureText(section, this.#ground) || undefined);
        figure.classList.toggle('all', wanted === there);
        say(count, findings === 0 ? '' : this.#ground.say(words.openFindings, { count: findings }));
      },
    };
  }
}
