// Whether markup is well-formed: every element ends, attributes are quoted, and words hold no sign that means something.

const tag = /^<(\/?)([a-zA-Z][\w-]*)((?: [\w:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>/u;
const words = /^(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/u;

/** What is wrong first, with what stands there; undefined when nothing is. */
export function faultInMarkup(markup: string): string | undefined {
  const open: string[] = [];
  let rest = markup;
  while (rest !== '') {
    const [text] = words.exec(rest) ?? [];
    const [found = '', ends, name = '', attributes = '', alone] =
      text === undefined ? (tag.exec(rest) ?? []) : [];
    if (text === undefined && found === '') return `not understood: ${rest.slice(0, 60)}`;
    const names = [...attributes.matchAll(/ ([\w:-]+)=/gu)].map(([, one]) => one);
    if (new Set(names).size < names.length) return `the same attribute twice: ${found}`;
    if (ends === '/' && open.pop() !== name) return `ends another element: ${found}`;
    if (found !== '' && ends === '' && alone === '') open.push(name);
    rest = rest.slice((text ?? found).length);
  }
  return open.length === 0 ? undefined : `not ended: ${open.join(' ')}`;
}
