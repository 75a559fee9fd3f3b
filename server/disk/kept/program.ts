// What the program is known by, so that another version never goes on from what this one kept.
import { hashOfFile } from './readings.ts';

/** Of all that checks, put in when it is built; the command line and the language server have the same. */
declare const BUILD: string | undefined;

/** `path`: of the running program, for when it was not built as usual. What counts as a letter depends on the engine. */
export const programKnownBy = (path: string): string =>
  `${typeof BUILD === 'string' ? BUILD : hashOfFile(path)} ${process.versions.unicode}`;

/** What a check depends on beside its files: the program, and its settings. */
export const runKnownBy = (
  program: string,
  { profile, severities = [] }: { readonly profile?: string; readonly severities?: readonly string[] },
): string => JSON.stringify([program, profile ?? '', severities]);
