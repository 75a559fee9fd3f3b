// A thread that looks at files of asks for the main one, from the last file to the first, until nothing is left.
import { LookAlone } from '../../checks/look-alone.ts';
import { DiskFolder } from '../../disk/disk-folder.ts';
import { type Done, hashOf } from '../../disk/kept/readings.ts';
import { isProblem } from '../../portfolio/folder.ts';
import { allRules } from '../../rules/all.ts';
import { batchSize, Claims } from './claims.ts';
import type { MessagePort } from 'node:worker_threads';

export interface ReaderTask {
  readonly root: string;
  readonly today: string;
  readonly submissions: readonly string[];
  /** All files of asks, in order. */
  readonly files: readonly string[];
  readonly claims: SharedArrayBuffer;
  /** Whether hashes of the bytes are wanted. */
  readonly isHashed: boolean;
  readonly port: MessagePort;
}

/** Of one file that could be read. */
export interface Sent extends Done {
  readonly file: string;
}

export function run(task: ReaderTask): void {
  const { root, today, submissions, files, claims: shared, port } = task;
  const claims = new Claims(shared);
  const folder = new DiskFolder(root);
  const look = new LookAlone(folder, { rules: allRules, today, submissions });
  for (let batch = claims.count - 1; batch >= 0; batch -= 1) {
    if (!claims.claim(batch)) continue;
    try {
      const own = files.slice(batch * batchSize, (batch + 1) * batchSize);
      port.postMessage(own.flatMap((file) => sentOf(file, { folder, look, isHashed: task.isHashed })));
      claims.finish(batch);
    } catch {
      // The main thread comes upon the same, and tells it.
      return;
    }
  }
}

interface With {
  readonly folder: DiskFolder;
  readonly look: LookAlone;
  readonly isHashed: boolean;
}

function sentOf(file: string, { folder, look, isHashed }: With): readonly Sent[] {
  const content = folder.read(file);
  if (isProblem(content)) return [];
  const contentHash = isHashed ? hashOf(content) : '';
  return [{ file, contentHash, remembered: JSON.stringify(look.at(file, content)) }];
}
