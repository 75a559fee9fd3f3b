// The scene of the measuring: a portfolio on the disk, the ask in it that is edited and asked about, and the edits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Editor } from './editor.mts';

/** The asks that are edited and asked about: one in the middle of the portfolio, and the one that depends on it. */
export interface Scene {
  readonly folder: string;
  readonly file: string;
  readonly dependent: string;
  readonly id: string;
  /** The ask that it depends on. */
  readonly target: string;
  readonly region: string;
  readonly envelope: string;
}

export const submissions = 'submissions';

export function sceneIn(folder: string): Scene {
  const regions = readdirSync(join(folder, submissions)).toSorted();
  const home = regions[Math.floor(regions.length / 2)] ?? '';
  const names = readdirSync(join(folder, submissions, home));
  const idOf = (place: string): string =>
    (names.find((name) => name.endsWith(`-${place}.ask.yaml`)) ?? '').replace('.ask.yaml', '');
  const fileOf = (id: string): string => `${submissions}/${home}/${id}.ask.yaml`;
  const [id, target, dependent] = [idOf('040'), idOf('033'), idOf('047')];
  const envelope = `pot-${id.slice(0, id.lastIndexOf('-'))}`;
  return {
    folder,
    file: fileOf(id),
    dependent: fileOf(dependent),
    id,
    target,
    region: home.toUpperCase(),
    envelope,
  };
}

/** A file as it lies on the disk. */
export const textOf = ({ folder }: Scene, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A telephone number in a free text: the finding that comes and goes. */
export const clean = 'er nieuwe bij komen.';
export const withNumber = 'er nieuwe bij komen, bel 06-12345678.';

/** Longer than the server waits for more edits after one. */
export const pause = (): Promise<void> => sleep(40);

/** Milliseconds from an edit until it is told of the file itself, or of another that is not open, what is found there now. */
export async function edit(
  editor: Editor,
  file: string,
  [words, by]: readonly [string, string],
  other?: string,
): Promise<number> {
  const version = editor.version(file) + 1;
  const coming =
    other === undefined ? editor.told(file, (told) => told.version === version) : editor.told(other);
  const begin = performance.now();
  await editor.type(file, words, by);
  return (await coming) - begin;
}
