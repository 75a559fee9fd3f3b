// A text as one word of a shell, in a script or in a command that a person copies from a message.

/** Quoted, for shells that take a quote inside quotes only outside them. */
export const quotedWord = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** As it is where no shell takes it for anything else, so that most names can be read as they are. */
export const shellWord = (text: string): string => (/^[\w./:\\-]+$/u.test(text) ? text : quotedWord(text));

/** The paths that a command was given, for another command about the same; a long row of them would hide the command. */
export const pathsAgain = (paths: readonly string[]): string =>
  paths.length > 3 ? '' : paths.map((path) => ` ${shellWord(path)}`).join('');
