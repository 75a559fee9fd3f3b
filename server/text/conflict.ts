// The marks git leaves in a file it could not merge. The text is read as if the first version had been kept.
import type { TextEdit } from './change.ts';
import type { Range } from './place.ts';
import { fix, type Problem, related } from './problem.ts';
import { problem, textChanges } from './problems.ts';
import { Revision } from './revision.ts';

interface Mark extends Range {
  readonly sign: string;
  readonly name?: string;
}

interface Conflict {
  readonly ours: Mark;
  /** The common ancestor, in files merged with `diff3`. */
  readonly base?: Mark;
  readonly middle: Mark;
  readonly theirs: Mark;
}

const marks = /^(?:<{7}|\|{7}|={7}|>{7})(?![^ \t\r\n])[^\n]*\n?/gm;

/** The text without its conflicts, and a problem for each. */
export function readConflicts(text: string): { revision: Revision; problems: Problem[] } {
  const revision = new Revision(text);
  if (!/^(?:<{7}|>{7})/m.test(text)) return { revision, problems: [] };
  const found = [...text.matchAll(marks)].map(
    ({ index, 0: line }): Mark => ({
      start: index,
      end: index + line.length,
      sign: line.charAt(0),
      name: line.slice(7, 200).trim() || undefined,
    }),
  );
  const { conflicts, orphans } = paired(found);
  revision.apply([...conflicts.flatMap(keepOurs), ...orphans.map(remove)]);
  return { revision, problems: [...conflicts.map(conflictProblem), ...orphans.map(orphanProblem)] };
}

function paired(found: readonly Mark[]): { conflicts: Conflict[]; orphans: Mark[] } {
  const conflicts: Conflict[] = [];
  const orphans: Mark[] = [];
  let open: Mark[] = [];
  // One by one: the list of all arguments of one call would be too long for a text of nothing but marks.
  const leave = (): void => {
    for (const mark of open) orphans.push(mark);
  };
  for (const mark of found) {
    if (mark.sign === '<') {
      leave();
      open = [mark];
    } else if (mark.sign === '>' || open.length > 0) open.push(mark);
    if (mark.sign !== '>') continue;
    const conflict = conflictOf(open);
    if (conflict) conflicts.push(conflict);
    else leave();
    open = [];
  }
  leave();
  return { conflicts, orphans: orphans.filter(({ sign }) => sign === '<' || sign === '>') };
}

function conflictOf(open: readonly Mark[]): Conflict | undefined {
  const [ours] = open;
  const middle = open.find(({ sign }) => sign === '=');
  const theirs = open.at(-1);
  if (ours?.sign !== '<' || middle === undefined || theirs?.sign !== '>') return undefined;
  return { ours, base: open.find(({ sign }) => sign === '|'), middle, theirs };
}

const remove = ({ start, end }: Range): TextEdit => ({ range: { start, end }, text: '' });

const keepOurs = ({ ours, base, middle, theirs }: Conflict): TextEdit[] => [
  remove(ours),
  remove({ start: (base ?? middle).start, end: theirs.end }),
];

const keepTheirs = ({ ours, middle, theirs }: Conflict): TextEdit[] => [
  remove({ start: ours.start, end: middle.end }),
  remove(theirs),
];

function conflictProblem(conflict: Conflict): Problem {
  const { ours, theirs, middle } = conflict;
  const names = { ours: ours.name, theirs: theirs.name };
  const fixes = [
    fix('keep-ours', { name: ours.name }, 'review', textChanges(keepOurs(conflict))),
    fix('keep-theirs', { name: theirs.name }, 'review', textChanges(keepTheirs(conflict))),
  ];
  const place = { document: 0, at: [], range: line(middle) };
  return problem('yaml/conflict-markers', line(ours), names, {
    fixes,
    related: [related('conflict-theirs', {}, place)],
  });
}

function orphanProblem(mark: Mark): Problem {
  const fixes = [fix('remove-line', {}, 'review', textChanges([remove(mark)]))];
  return problem('yaml/conflict-markers', line(mark), {}, { fixes });
}

/** The mark without its line break. */
const line = ({ start, sign, name }: Mark): Range => ({
  start,
  end: start + sign.length * 7 + (name === undefined ? 0 : name.length + 1),
});
