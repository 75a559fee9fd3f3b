// A folder of fixture files, as a folder in memory wants it.
import { join } from 'node:path';
import { folderTexts } from './folder-texts.ts';

export const fixture = (name: string): Record<string, string> =>
  folderTexts(join(import.meta.dirname, '../fixtures', name));
