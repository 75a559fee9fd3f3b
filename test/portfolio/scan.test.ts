// Which files of a folder count.
import { describe, expect, test } from 'vitest';
import { scan } from '../../server/portfolio/scan.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const files = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, '']));

describe('files count', () => {
  test('wherever they lie, with any name', () => {
    const folder = new MemoryFolder(files('a.ask.yaml', 'süd/wâld/é 1.ask.yaml'));
    expect(scan(folder, []).files).toEqual(['a.ask.yaml', 'süd/wâld/é 1.ask.yaml']);
  });

  test('but not what `.gitignore` leaves out, unless a nearer one takes it back', () => {
    const folder = new MemoryFolder({
      ...files('a.yaml', 'out/b.yaml', 'in/c.tmp', 'in/keep.tmp', 'in/d.yaml'),
      '.gitignore': 'out/\n*.tmp\n',
      'in/.gitignore': '!keep.tmp\n',
    });
    expect(scan(folder, []).files).toEqual([
      '.gitignore',
      'a.yaml',
      'in/.gitignore',
      'in/d.yaml',
      'in/keep.tmp',
    ]);
  });

  test('a folder that a nearer `.gitignore` takes back counts with all that is in it', () => {
    const folder = new MemoryFolder({
      ...files('deel/klad/a.yaml', 'klad/b.yaml'),
      'deel/.gitignore': '!klad\n',
    });
    const above = Object.assign(folder, { ignoreFilesAbove: () => [{ root: 'noord', text: 'klad/\n' }] });
    expect(scan(above, []).files).toEqual(['deel/.gitignore', 'deel/klad/a.yaml']);
  });

  test('but not what the configuration leaves out', () => {
    const folder = new MemoryFolder(files('a.yaml', 'archief/b.yaml', 'c.oud.yaml'));
    expect(scan(folder, ['archief', '*.oud.yaml']).files).toEqual(['a.yaml']);
  });

  test('but not those of git, of packages, or of another portfolio', () => {
    const folder = new MemoryFolder(
      files('a.yaml', '.git/x', 'node_modules/y.yaml', 'sub/policy-asks.yaml', 'sub/z.yaml'),
    );
    expect(scan(folder, []).files).toEqual(['a.yaml']);
  });

  test('as the `.gitignore` above the root sees them', () => {
    const folder = new MemoryFolder(files('a.yaml', 'klad/b.yaml'));
    const above = Object.assign(folder, {
      ignoreFilesAbove: () => [{ root: 'lobby/noord', text: '/lobby/noord/klad/\n' }],
    });
    expect(scan(above, []).files).toEqual(['a.yaml']);
  });
});

test('only the files below a start are visited', () => {
  const folder = new MemoryFolder({ ...files('a/b/1.yaml', 'a/2.yaml', 'c/3.yaml'), 'a/.gitignore': 'b/\n' });
  expect(scan(folder, [], 'a').files).toEqual(['a/.gitignore', 'a/2.yaml']);
  expect(scan(folder, [], 'a/b').files).toEqual([]);
  expect(scan(folder, [], 'c/3.yaml').files).toEqual(['c/3.yaml']);
});

test('a folder without rights is told, the rest is found', () => {
  const folder = new MemoryFolder(files('a.yaml', 'dicht/b.yaml'));
  folder.denied.add('dicht');
  expect(scan(folder, [])).toEqual({ files: ['a.yaml'], unread: [{ path: 'dicht', problem: 'denied' }] });
});
