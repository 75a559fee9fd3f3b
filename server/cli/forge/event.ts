// What set off a job of GitHub or Forgejo: of which request, and whether it comes from a fork.
import { field, numberIn, textIn } from './forge.ts';

/** The number of the request: as the event has it, or as it stands in the name of what was checked out. */
export function requestOf(event: string | undefined, ref: string | undefined): string | undefined {
  const parsed = parse(event);
  const issue = field(parsed, 'issue');
  const number =
    numberIn(field(parsed, 'pull_request'), 'number') ??
    // A comment on a request is an event of the issue with its number.
    (field(issue, 'pull_request') === undefined ? undefined : numberIn(issue, 'number'));
  return number === undefined ? /^refs\/pull\/(\d+)\//u.exec(ref ?? '')?.[1] : String(number);
}

/** Whether the work lies in another repository than the one that is asked to take it. */
export function isFromFork(event: string | undefined): boolean {
  const request = field(parse(event), 'pull_request');
  const [head, base] = ['head', 'base'].map((side) =>
    textIn(field(field(request, side), 'repo'), 'full_name'),
  );
  return base !== undefined && head !== base;
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
