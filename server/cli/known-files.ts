// Which files a portfolio knows: records, notes, its own set-up, indexes of others, and what could not be read.
import { join } from 'node:path';
import type { Checker } from '../checks/checker.ts';
import { identityOf } from '../disk/identity.ts';
import { pathFrom } from '../disk/paths.ts';
import { landingOf } from '../disk/write-file.ts';
import { isRecordKind } from '../records/kind.ts';

type Portfolio = Checker['portfolio'];

export function isKnown(path: string, portfolio: Portfolio): boolean {
  return portfolio.has(path) || besideRecords(portfolio).includes(path);
}

/** The file of the portfolio that would be overwritten at a path (both absolute), whatever links lead to it or from it. */
export function knownAt(path: string, root: string, portfolio: Portfolio): string | undefined {
  const names = [path, landingOf(path)];
  return (
    names.find((name) => isKnown(pathFrom(root, name), portfolio)) ??
    otherNameOf(path, root, portfolio) ??
    // Also what is not read now, such as an ask that is not staged yet.
    names.find((name) => isRecordKind(portfolio.kindOf(pathFrom(root, name))))
  );
}

/** The name by which the portfolio knows a file that has more than one. */
function otherNameOf(path: string, root: string, portfolio: Portfolio): string | undefined {
  const identity = identityOf(path);
  if (identity === undefined) return undefined;
  const { files, setupReadings } = portfolio;
  const known = [...files, ...setupReadings.map(({ file }) => file), ...besideRecords(portfolio)];
  return known.map((file) => join(root, file)).find((file) => identityOf(file) === identity);
}

function besideRecords({ submissions, others, unread }: Portfolio): readonly string[] {
  return [
    ...[...submissions.values()].flatMap(({ note }) => note?.file ?? []),
    ...others.map(({ file }) => file),
    ...unread.map(({ path }) => path),
  ];
}
