// A fault in one line for the log: what was being done, the kind of fault and where in our code. Never its message, which may
// hold what the user wrote.

/** Places in our own code, without folders of the machine. */
const frame = /^\s*at (?:(?<name>[\w.#$<> [\]]+?) \()?(?:.*[\\/])?(?<file>[^\\/()]+:\d+:\d+)\)?$/u;
const mostFrames = 6;

export function faultLine(name: string, error: unknown): string {
  if (!(error instanceof Error)) return `${name}: ${typeof error}`;
  // The message may have several lines: only lines of the form of a frame are kept.
  const frames = (error.stack ?? '')
    .slice(
      error.stack?.startsWith(`${error.name}: ${error.message}`)
        ? error.name.length + 2 + error.message.length
        : 0,
    )
    .split('\n')
    .flatMap((line) => {
      const found = frame.exec(line)?.groups;
      return found === undefined ? [] : [[found['name'], found['file']].filter(Boolean).join(' ')];
    });
  return `${name}: ${error.name} (${frames.slice(0, mostFrames).join(' < ')})`;
}
