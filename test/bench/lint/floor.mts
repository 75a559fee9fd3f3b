// What any program at least must do, as processes of Node that do nothing else.
import { node, type Program } from '../processes.mts';

const each = `
  const { readdirSync, readFileSync, statSync } = require('node:fs');
  const { createHash } = require('node:crypto');
  const { join } = require('node:path');
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
    if (entry.isFile()) doing(join(entry.parentPath, entry.name));
`;
const listing = `${each} function doing(path) { statSync(path); }`;
const hashing = `${each} function doing(path) { createHash('sha1').update(readFileSync(path)).digest('hex'); }`;

export const emptyStart = (): Program => node('an empty start of Node', ['-e', '0']);

export const listAll = (folder: string): Program => node('listing with stat', ['-e', listing, folder]);

/** With SHA-1. */
export const hashAll = (folder: string): Program => node('reading and hashing', ['-e', hashing, folder]);
