// `lint`: checks the whole portfolio and reports on what was asked for. Changes no byte.
import type { Run } from '../command.ts';
import { check, outcome } from '../report/check.ts';
import { deliver, destinations } from '../report/destinations.ts';

export const run: Run = (invocation) => {
  const { printed, files } = destinations(invocation);
  const checked = check(invocation);
  // A person is told what is wrong with the configuration instead; a program gets what there is.
  const isTold = printed === 'text' && checked.broken !== undefined;
  deliver({ files, printed: isTold ? undefined : printed }, checked, invocation);
  return outcome(checked, invocation);
};
