import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { findRoot } from '../../server/disk/find-root.ts';
import { createFile, replaceFile } from '../../server/disk/write-file.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const text = (content: unknown): string =>
  content instanceof Uint8Array ? Buffer.from(content).toString() : JSON.stringify(content);
const bytes = (content: string): Uint8Array => Buffer.from(content);

function world() {
  const root = join(temporaryFolder(), 'portefeuille');
  mkdirSync(join(root, 'map'), { recursive: true });
  writeFileSync(join(root, 'map/één.ask.yaml'), 'id: a');
  return { root, folder: new DiskFolder(root) };
}

describe('reading a folder of the disk', () => {
  test('files and folders by their names', () => {
    const { folder } = world();
    expect(folder.list('')).toEqual([{ name: 'map', kind: 'folder' }]);
    expect(folder.list('map')).toEqual([{ name: 'één.ask.yaml', kind: 'file' }]);
    expect(text(folder.read('map/één.ask.yaml'))).toBe('id: a');
  });

  test.each([
    ['what is not there', 'map/x', 'gone'],
    ['a file as if it were a folder', 'map/één.ask.yaml/x', 'gone'],
    ['a folder as if it were a file', 'map', 'no-file'],
    ['a path that climbs out', '../elders', 'outside'],
    ['a path that climbs out and back', 'map/../../portefeuille/map/één.ask.yaml', 'outside'],
  ])('%s', (_what, path, problem) => {
    expect(world().folder.read(path)).toEqual({ problem });
  });

  test('listing what is no folder, or not there', () => {
    const { folder } = world();
    expect(folder.list('map/één.ask.yaml')).toEqual({ problem: 'not-a-folder' });
    expect(folder.list('weg')).toEqual({ problem: 'gone' });
  });

  test('a linked folder is not entered, by list nor by path', () => {
    const { root, folder } = world();
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync('map', join(root, 'ander'));
    expect(folder.list('')).toContainEqual({ name: 'etc', kind: 'other' });
    expect(folder.list('etc')).toEqual({ problem: 'outside' });
    expect(folder.read('etc/hosts')).toEqual({ problem: 'outside' });
    expect(folder.read('ander/één.ask.yaml')).toEqual({ problem: 'outside' });
  });

  test('a linked file counts only when it lies inside', () => {
    const { root, folder } = world();
    symlinkSync('één.ask.yaml', join(root, 'map/binnen.ask.yaml'));
    symlinkSync('/etc/hosts', join(root, 'map/buiten.ask.yaml'));
    symlinkSync('nergens', join(root, 'map/los.ask.yaml'));
    expect(text(folder.read('map/binnen.ask.yaml'))).toBe('id: a');
    expect(folder.read('map/buiten.ask.yaml')).toEqual({ problem: 'outside' });
    expect(folder.read('map/los.ask.yaml')).toEqual({ problem: 'no-file' });
  });

  test('a folder that becomes a link between listing and reading is noticed at the next listing', () => {
    const { root, folder } = world();
    folder.list('map');
    execFileSync('sh', ['-c', 'mv map weg && ln -s /etc map'], { cwd: root });
    expect(folder.list('map')).toEqual({ problem: 'outside' });
    expect(folder.read('map/hosts')).toEqual({ problem: 'outside' });
  });

  test('a pipe is refused at once instead of waited for', () => {
    const { root, folder } = world();
    execFileSync('sh', ['-c', 'mkfifo pijp.ask.yaml'], { cwd: root });
    expect(folder.list('')).toContainEqual({ name: 'pijp.ask.yaml', kind: 'other' });
    expect(folder.read('pijp.ask.yaml')).toEqual({ problem: 'no-file' });
  });

  test('the .gitignore files between the root of the repository and the portfolio', () => {
    const repository = temporaryFolder();
    mkdirSync(join(repository, '.git'));
    mkdirSync(join(repository, 'a/b'), { recursive: true });
    writeFileSync(join(repository, '.gitignore'), 'een');
    writeFileSync(join(repository, 'a/.gitignore'), 'twee');
    expect(new DiskFolder(join(repository, 'a/b')).ignoreFilesAbove()).toEqual([
      { root: 'a/b', text: 'een' },
      { root: 'b', text: 'twee' },
    ]);
    expect(new DiskFolder(repository).ignoreFilesAbove()).toEqual([]);
  });
});

describe('finding the portfolio', () => {
  test('the nearest one upwards, from a folder or a file', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, 'policy-asks.yaml'), '');
    writeFileSync(join(root, 'a/b/x.ask.yaml'), '');
    const found = realpathSync(root);
    expect(findRoot(root, 'a/b')).toEqual({ root: found, path: 'a/b' });
    expect(findRoot(join(root, 'a'), 'b/x.ask.yaml')).toEqual({ root: found, path: 'a/b/x.ask.yaml' });
    expect(findRoot(root, '.')).toEqual({ root: found, path: '' });
    expect(findRoot(root, 'weg')).toEqual({ problem: 'gone' });
  });
});

describe('writing', () => {
  test('a file is replaced whole, keeps its mode, and nothing is left behind', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'x');
    writeFileSync(file, 'oud');
    chmodSync(file, 0o604);
    expect(replaceFile(file, bytes('oud'), bytes('nieuw'))).toBe('written');
    expect(readFileSync(file, 'utf8')).toBe('nieuw');
    expect(statSync(file).mode & 0o777).toBe(0o604);
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('a file that someone else changed is left as it is', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'x');
    writeFileSync(file, 'van een ander');
    expect(replaceFile(file, bytes('oud'), bytes('nieuw'))).toBe('changed');
    expect(readFileSync(file, 'utf8')).toBe('van een ander');
    expect(readdirSync(folder)).toEqual(['x']);
  });

  test('a linked file stays a link', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'echt'), 'oud');
    symlinkSync('echt', join(folder, 'link'));
    expect(replaceFile(join(folder, 'link'), bytes('oud'), bytes('nieuw'))).toBe('written');
    expect(readFileSync(join(folder, 'echt'), 'utf8')).toBe('nieuw');
    expect(realpathSync(join(folder, 'link'))).toBe(realpathSync(join(folder, 'echt')));
  });

  test('a file that is gone is not made again', () => {
    const folder = temporaryFolder();
    expect(replaceFile(join(folder, 'x'), bytes(''), bytes('nieuw'))).toBe('gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a new file never replaces one, and makes the folders it needs', () => {
    const folder = temporaryFolder();
    expect(createFile(join(folder, 'a/b/x'), 'een')).toBe('written');
    expect(createFile(join(folder, 'a/b/x'), 'twee')).toBe('exists');
    expect(readFileSync(join(folder, 'a/b/x'), 'utf8')).toBe('een');
  });
});

describe('the index of another portfolio, the one thing outside that is read', () => {
  const beside = (name: string) => {
    const { root, folder } = world();
    writeFileSync(join(root, '..', name), '{}');
    return { root, folder };
  };

  test('is an ordinary file beside the portfolio', () => {
    expect(text(beside('ander.json').folder.readIndex('../ander.json'))).toBe('{}');
  });

  test.each([
    ['with another ending', 'ander.yaml', '../ander.yaml', 'outside'],
    ['that is not there', 'ander.json', '../weg.json', 'gone'],
    ['in a file as if it were a folder', 'ander.json', '../ander.json/x.json', 'gone'],
    ['with a name that no file can have', 'ander.json', '../an\0der.json', 'failed'],
  ])('not one %s', (_what, name, path, problem) => {
    expect(beside(name).folder.readIndex(path)).toEqual({ problem });
  });

  test('not a link, a folder or a pipe', () => {
    const { root, folder } = beside('ander.json');
    symlinkSync('/etc/hostname', join(root, '../link.json'));
    mkdirSync(join(root, '../map.json'));
    execFileSync('sh', ['-c', 'mkfifo ../pijp.json'], { cwd: root });
    expect(folder.readIndex('../link.json')).toEqual({ problem: 'outside' });
    expect(folder.readIndex('../map.json')).toEqual({ problem: 'no-file' });
    expect(folder.readIndex('../pijp.json')).toEqual({ problem: 'no-file' });
  });
});
