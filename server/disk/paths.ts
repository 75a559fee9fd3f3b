// Paths of the disk as the portfolio names them.
import { relative, sep } from 'node:path';

/** More links than any system follows on one path. */
export const mostLinks = 40;

/** A path with `/` between its parts. Only what parts them here is replaced: elsewhere a backslash may stand in a name. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** The way from a folder to a path, with `/`. */
export const pathFrom = (folder: string, path: string): string => slashed(relative(folder, path));
