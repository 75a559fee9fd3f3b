// The bounds within which a text is read. Beyond them a file gets one clear finding and is not read further.
// A record is about 2 kB; the bounds leave room for every honest file and keep the worst one within a few seconds.

/** Longest text that is read, in UTF-16 units: some 500 records in one file. */
export const maxTextLength = 1024 * 1024;

/** Deepest nesting of maps and lists. Records need about six; deeper text exhausts the stack of whoever walks it. */
export const maxDepth = 64;

/** Most slips that are mended in one document before it counts as unreadable. */
export const maxRepairs = 40;

/** Most text, in UTF-16 units, that is parsed again while slips are mended: at most a few seconds of work. */
export const maxRepairWork = 1024 * 1024;

/** Most problems that are listed for one file; what comes after is summed up in one line. */
export const maxProblems = 100;

/** Most related places at one problem. */
export const maxRelated = 10;

/** Longest text in the facts of a problem, in UTF-16 units. */
export const maxShown = 500;
