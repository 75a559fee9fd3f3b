// Parts of a page, made without any text being read as markup.

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A piece of the page that follows what it shows. */
export interface View<T> {
  readonly element: HTMLElement;
  update(model: T): void;
}

/** An element; an attribute that is false or undefined is left out, one that is true has no value. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) set(element, key, value);
  element.append(...children);
  return element;
}

export function set(element: Element, key: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) element.removeAttribute(key);
  else if (element.getAttribute(key) !== (value === true ? '' : value))
    element.setAttribute(key, value === true ? '' : value);
}

/** Changes a text only when it reads otherwise, so that a selection in it stays. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows or hides; what is hidden is hidden from everyone. */
export function show(element: HTMLElement, isShown: boolean): void {
  if (element.hidden === isShown) element.hidden = !isShown;
}

/** Where one thing goes another may come to stand under the pointer, for which the second click of a double one is not meant. */
export function onSingleClick(button: HTMLButtonElement, click: () => void): void {
  button.addEventListener('click', ({ detail }) => {
    if (detail <= 1) click();
  });
}

/** Whether a piece is gone from the page, or is just going: what was typed in it is not for what comes in its place. */
export const isGone = (element: Element): boolean => element.closest('[data-gone]') !== null;

/** Views by key, kept in order in an element. Those that stay are not moved, so that focus and caret stay too. */
export class Views<T> {
  readonly #home: HTMLElement;
  readonly #keyOf: (model: T) => string;
  readonly #make: (model: T) => View<T>;
  #known = new Map<string, View<T>>();

  constructor(home: HTMLElement, keyOf: (model: T) => string, build: (model: T) => View<T>) {
    this.#home = home;
    this.#keyOf = keyOf;
    this.#make = build;
  }

  update(models: readonly T[]): void {
    const wanted = new Map(models.map((model) => [this.#keyOf(model), model]));
    const before = this.#known;
    for (const [key, { element }] of before) {
      if (wanted.has(key)) continue;
      // A field that has the focus is left by this, and would put into the text what was typed.
      set(element, 'data-gone', true);
      element.remove();
    }
    this.#known = new Map([...wanted].map(([key, model]) => [key, before.get(key) ?? this.#make(model)]));
    let next = this.#home.firstChild;
    for (const [key, view] of this.#known) {
      const model = wanted.get(key);
      if (model !== undefined) view.update(model);
      if (view.element === next) next = next.nextSibling;
      else this.#home.insertBefore(view.element, next);
    }
  }

  get(key: string): View<T> | undefined {
    return this.#known.get(key);
  }
}

let made = 0;

/** A name that no other element of the page bears. */
export function freshId(what: string): string {
  made += 1;
  return `${what}-${made}`;
}
