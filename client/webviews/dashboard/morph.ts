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
  const all = [...home.querySelectorAll<HTMLElement | SVGElement>('[data-keys], [data-card] button')];
  const moved = all.find((element) => markOf(element) === mark);
  if (moved !== undefined) followTo(moved);
  // Where it had the focus another ask stands now, and the next key would be for that one.
  else if (cardOf(focused) !== undefined) (focused as HTMLElement).blur();
}

/** What tells a mark from others: its asks; what stands on a card is that of the ask of the card. */
const markOf = (element: Element): string | undefined => {
  const keys = cardOf(element) ?? element.getAttribute('data-keys');
  return keys === null ? undefined : `${element.getAttribute('class')} ${keys}`;
};

const cardOf = (element: Element): string | undefined =>
  element.closest('[data-card]')?.getAttribute('data-card') ?? undefined;

/** A card that went to another column is brought into sight; a mark in a drawing stays where it is. */
function followTo(moved: HTMLElement | SVGElement): void {
  moved.focus({ preventScroll: true });
  if (cardOf(moved) !== undefined) moved.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

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
