// A machine of which only the client can read files: everything is asked of it.
import type { Connection } from 'vscode-languageserver';
import { isProblem } from '../portfolio/folder.ts';
import { neverEntered } from '../portfolio/scan.ts';
import { portfolioFile } from '../records/kind.ts';
import { ClientFolder, listFolder } from './client-files.ts';
import type { Machine } from './machine.ts';
import { parentUri, uriBelow } from './uris.ts';

/** How far below the client's folders portfolios are looked for. */
const search = { folders: 5000, depth: 8 };

export function clientMachine(connection: Connection): Machine {
  return {
    rootOf: (uri) => nearestRoot(connection, uri),
    rootsBelow: (folder) => rootsBelow(connection, folder),
    folder: async (root) => {
      const folder = new ClientFolder(connection, root);
      await folder.refresh([]);
      return folder;
    },
    pause,
    now: () => performance.now(),
  };
}

/** Lets waiting messages be read: a timer would wait for milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

async function nearestRoot(connection: Connection, uri: string): Promise<string | undefined> {
  for (let folder = uri; ; folder = parentUri(folder)) {
    const listed = await listFolder(connection, folder);
    if (!isProblem(listed) && listed.some(({ name }) => name === portfolioFile)) return folder;
    if (parentUri(folder) === folder) return undefined;
  }
}

async function rootsBelow(connection: Connection, start: string): Promise<readonly string[]> {
  const found: string[] = [];
  let queue = [start];
  let visited = 0;
  for (let depth = 0; depth <= search.depth && queue.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of queue) {
      visited += 1;
      if (visited > search.folders) return found;
      const listed = await listFolder(connection, folder);
      if (isProblem(listed)) continue;
      if (folder !== start && listed.some(({ name }) => name === portfolioFile)) {
        found.push(folder);
        continue;
      }
      for (const { name, kind } of listed) {
        if (kind === 'folder' && !neverEntered.has(name) && !name.startsWith('.'))
          next.push(uriBelow(folder, name));
      }
    }
    queue = next;
  }
  return found;
}
