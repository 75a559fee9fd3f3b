// Markup as text. Attributes and words are escaped here and nowhere else; what XML cannot hold becomes a question mark.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Words of a person as markup. */
export const escaped = (text: string): string =>
  text.replaceAll(notInXml, '?').replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** An element; its content is markup already. Attributes without a value are left out, numbers get two decimals. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : `${value}`)}"`)
    .join('');
  const inside = content.join('');
  return inside === '' && standsAlone.has(name)
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside}</${name}>`;
}

/** Elements of a drawing that never have content; in HTML any other element needs its end. */
const standsAlone = new Set(['rect', 'circle', 'line', 'path', 'use', 'col']);

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** Words at a place; more lines go down from there. */
export function textAt(
  x: number,
  y: number,
  lines: string | readonly string[],
  more: Attributes = {},
): string {
  const given = typeof lines === 'string' ? [lines] : lines;
  const content =
    given.length === 1
      ? [escaped(given[0] ?? '')]
      : given.map((line, place) => element('tspan', { x, dy: place === 0 ? 0 : '1.2em' }, escaped(line)));
  return element('text', { x, y, ...more }, ...content);
}
