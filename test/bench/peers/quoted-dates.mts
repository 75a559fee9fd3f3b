// A copy of a portfolio with its dates between quotes, for programs that read YAML 1.1, where a date is no text.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const date = /(?<=: )\d{4}-\d{2}-\d{2}(?=[ ,}\r\n])/gu;

export const quotedTwinOf = (folder: string): string => `${folder}-quoted-dates`;

export function writeQuotedTwin(folder: string): void {
  const twin = quotedTwinOf(folder);
  rmSync(twin, { recursive: true, force: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ask.yaml')) continue;
    const path = join(twin, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(join(folder, file), 'utf8').replaceAll(date, '"$&"'));
  }
}
