// Makes a part of the page like new markup and touches only what differs, so that focus, scrolling and what is being read stay.

/** The markup is ours: every word of a record in it is escaped where it is made. */
export function morph(home: Element, markup: string): void {
  const wanted = document.createElement('template');
  wanted.innerHTML = markup;
  const focused = document.activeElement;
  const mark = focused !== null && home.contains(focused) ? markOf(focused) : undefined;
  alike(home, wanted.content);
  if (mark === undefined || focused === null) return;
  if (home.contains(focused) && markOf(focused) === mark) return;
  const moved = [...home.querySelectorAll<HTMLElement | SVGElement>('[data-keys]')].find(
    (element) => markOf(element) === mark,
  );
  moved?.focus({ preventScroll: true });
}

/** What tells a mark from others. */
const markOf = (element: Element): string | undefined => {
  const keys = element.getAttribute('data-keys');
  return keys === null ? undefined : `${element.getAttribute('class')} ${keys}`;
};

function alike(now: Node, wanted: Node): void {
  let old = now.firstChild;
  for (const child of Array.from(wanted.childNodes)) {
    const next: ChildNode | null = old === null ? null : old.nextSibling;
    if (old === null) now.appendChild(child);
    else if (isSameKind(old, child)) {
      if (old instanceof Element && child instanceof Element) become(old, child);
      else if (old.nodeValue !== child.nodeValue) old.nodeValue = child.nodeValue;
    } else old.replaceWith(child);
    old = next;
  }
  while (old !== null) {
    const next: ChildNode | null = old.nextSibling;
    old.remove();
    old = next;
  }
}

const isSameKind = (one: Node, other: Node): boolean =>
  one.nodeType === other.nodeType && one.nodeName === other.nodeName;

function become(old: Element, wanted: Element): void {
  if (old.isEqualNode(wanted)) return;
  for (const { name } of Array.from(old.attributes))
    if (!wanted.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of Array.from(wanted.attributes))
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  alike(old, wanted);
}
