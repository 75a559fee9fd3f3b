// What the server needs of the machine it runs on: files to read, a clock, a pause. A desktop gives it from the disk,
// a browser through the client. Folders and files are named by URI, as the client writes them.
import type { Profile } from '../checks/severities.ts';
import type { GoingOn } from '../disk/kept/going-on.ts';
import type { Folder } from '../portfolio/folder.ts';
import type { Revision } from './protocol.ts';

/** A folder that is read without waiting, after it was brought up to date. */
export interface WatchedFolder extends Folder {
  /** Looks again at what lies at these paths; all of it when there are none. Does nothing where reading is always fresh. */
  refresh?(paths: readonly string[]): Promise<void>;
  /** Reads what was asked for and had not been read yet; gives its paths. Absent where reading is always fresh. */
  readMissed?(): Promise<readonly string[]>;
}

export interface Machine {
  /** The nearest folder at or above a file or folder that holds a portfolio. */
  rootOf(uri: string): Promise<string | undefined>;
  /** Folders below a folder that hold a portfolio, as far as a bounded search finds them. */
  rootsBelow(folder: string): Promise<readonly string[]>;
  folder(root: string): Promise<WatchedFolder>;
  /** A portfolio as it was where the present work began to differ from a branch, tag or commit; absent where there is no git. */
  readonly past?: (root: string, revision: string) => Promise<Folder | { readonly problem: string }>;
  /** Branches and tags, newest first; absent where there is no git. */
  readonly revisions?: (root: string) => Promise<readonly Revision[]>;
  /** Tells which paths below a root changed, until it is called off; for clients that do not tell it themselves. */
  readonly watch?: (root: string, changed: (paths: readonly string[]) => void) => () => void;
  /** Goes on from where the last `lint --cache` of a portfolio ended, if there was one; absent where there is no disk. */
  readonly earlierCheck?: (root: string, folder: Folder, profile: Profile | undefined) => GoingOn | undefined;
  /** ISO date of the machine's calendar; absent: the system's. */
  readonly today?: () => string;
  /** URI of the folder with the pages of rules, when they are there. */
  readonly pages?: string;
  /** Lets waiting messages be read. */
  pause(): Promise<void>;
  /** Milliseconds, for measuring how long something takes. */
  now(): number;
}
