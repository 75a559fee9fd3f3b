// The programs to measure beside: installed, and seen to look at what they are given. Without them the rest is still measured.
import { join } from 'node:path';
import { say } from '../progress.mts';
import { dishonesty } from './honesty.mts';
import { allPeers, type Peer, peerOn, titleOf } from './peers.mts';
import { aboutPeer, provisionPeers } from './provision.mts';

export interface ReadyPeers {
  readonly areInstalled: boolean;
  /** Those that lint asks, and were seen to do so. */
  readonly peers: readonly Peer[];
  /** Whole sentences: who takes part, and who does not. */
  readonly notes: readonly string[];
}

export const noPeers: ReadyPeers = { areInstalled: false, peers: [], notes: [] };

/** `lints`: whether they are to lint asks at all. */
export function readyPeers(temporary: string, lints: boolean): ReadyPeers {
  const isInstalled = provisionPeers();
  if (!isInstalled)
    return {
      ...noPeers,
      notes: ['Other programs could not be installed (no network?), so none is measured.'],
    };
  const peers: Peer[] = [];
  const notes: string[] = [];
  for (const peer of lints ? allPeers : []) {
    say(`whether it looks at every file: ${peer.name}`);
    const wrong = dishonesty((folder) => peerOn(peer, folder), join(temporary, 'honesty'));
    if (wrong === undefined) peers.push(peer);
    const about = `${titleOf(peer)} (${aboutPeer(peer.from).license})`;
    notes.push(
      wrong === undefined
        ? `${about} passes asks without mistakes and fails one with a mistake.`
        : `${about} is left out, because it ${wrong}`,
    );
  }
  return { areInstalled: true, peers, notes };
}
