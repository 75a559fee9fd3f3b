// A new ask as someone wishes it, in a submission: its id, its file and its text. Pure; writes nothing.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import { below } from '../../portfolio/folder.ts';
import type { World } from '../source.ts';
import { freshId } from './ask-id.ts';
import { firstStatus, newAskText } from './new-ask.ts';
import type { NewFile } from './new-portfolio.ts';

/** What is known of it: ids of entries, all but the title may be absent. */
export interface WantedAsk {
  readonly title: string;
  readonly goal?: string;
  readonly region?: string;
  readonly instrument?: string;
  readonly scheme?: string;
  readonly term?: string;
}

export interface MadeAsk extends NewFile {
  readonly id: string;
}

/** Under an id that is free in the portfolio, in a file that is not there yet. */
export function askFile(wanted: WantedAsk, submission: SubmissionEntry, world: World): MadeAsk {
  const { portfolio, language } = world;
  const { statuses, terms } = portfolio.vocabulary;
  const id = freshId(wanted.title, submission, portfolio);
  const one = (code: string | undefined): readonly string[] => (code === undefined ? [] : [code]);
  const text = newAskText(
    {
      id,
      title: wanted.title,
      status: firstStatus(statuses),
      nationalGoals: one(wanted.goal),
      targetRegions: one(wanted.region),
      instrument: wanted.instrument,
      scheme: wanted.scheme,
      term: wanted.term === undefined ? undefined : terms.get(wanted.term),
    },
    language,
  );
  return { id, file: freeFile(below(submission.folder, id), world), text };
}

function freeFile(path: string, world: World): string {
  for (let number = 1; ; number += 1) {
    const file = `${path}${number === 1 ? '' : `-${number}`}.ask.yaml`;
    if (world.source(file) === undefined) return file;
  }
}
