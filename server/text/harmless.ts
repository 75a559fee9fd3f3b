// Text that others wrote, before it reaches a terminal, a log or a report.

/** Control and direction characters become visible escapes; tabs and line ends stay. */
export function harmless(text: string): string {
  return text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- finding control characters is the point.
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
}

/** The same for the name of a file, in which a tab or a line end is a sign too. */
export const harmlessName = (name: string): string =>
  harmless(name).replaceAll('\t', '\\u0009').replaceAll('\n', '\\u000A');

/** The same on one line, with the white space of line wraps folded. */
export const harmlessLine = (text: string): string => harmless(text.replaceAll(/\s+/gu, ' ').trim());
