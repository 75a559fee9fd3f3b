// XML for tools: each element on a line of its own.
import { type Attributes, escaped } from '../../charts/svg.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Content is text, which is escaped here, or elements. Attributes without a value are left out. */
export function xml(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(String(value))}"`)
    .join('');
  if (typeof content === 'string') return `<${name}${written}>${escaped(content)}</${name}>\n`;
  if (content.length === 0) return `<${name}${written}/>\n`;
  return `<${name}${written}>\n${content.join('')}</${name}>\n`;
}

/** A reader of XML takes a bare line break in an attribute for a space. */
const inAttribute = (text: string): string =>
  escaped(text).replaceAll('\r', '&#13;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
