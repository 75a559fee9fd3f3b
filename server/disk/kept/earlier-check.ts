// The last check of a portfolio with `--cache`, for a language server to begin with. Nothing is kept for the next one.
import type { Profile } from '../../checks/severities.ts';
import type { Folder } from '../../portfolio/folder.ts';
import { GoingOn } from './going-on.ts';
import { keptRun } from './kept-run.ts';
import { programKnownBy, runKnownBy } from './program.ts';
import { Readings } from './readings.ts';

/** `folder` may have other texts laid over the disk; `program` is the path of the running program. */
export const earlierCheck = (
  root: string,
  folder: Folder,
  { program, profile }: { readonly program: string; readonly profile?: Profile },
): GoingOn =>
  new GoingOn({
    kept: keptRun(root),
    folder,
    readings: new Readings(),
    run: runKnownBy(programKnownBy(program), { profile }),
  });
