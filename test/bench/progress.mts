// What is being measured now, on the last line of a terminal; nothing where there is none.
const { stderr } = process;

export function say(what: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${what.slice(0, stderr.columns - 1)}`);
}

export const sayNothing = (): void => say('');
