// How long the command line takes to start, beside an empty start of Node.
import { lintBudgets } from '../budgets.mts';
import { beside, type Figure, type Group } from '../figures.mts';
import { inTurn, milliseconds, node } from '../processes.mts';
import { program } from './cache.mts';
import { emptyStart } from './floor.mts';

const commands = [['--version'], ['explain', 'region/unknown']];
/** Starts are short, so they are tried more often. */
const startsForEachRound = 3;

export async function measureStarts(rounds: number): Promise<Group> {
  const programs = commands.map((words) => node(words.join(' '), [program, ...words]));
  const [empty = [], ...others] = await inTurn([emptyStart(), ...programs], rounds * startsForEachRound);
  const figures = programs.flatMap(({ name }, place): Figure[] => {
    const took = milliseconds(others[place]);
    const ratio = beside(took, milliseconds(empty));
    return [
      { what: name, values: took },
      { what: `${name}, to an empty start`, values: ratio, unit: '×', budget: lintBudgets.start },
    ];
  });
  return {
    title: 'Start of the command line',
    figures: [{ what: 'an empty start of Node', values: milliseconds(empty) }, ...figures],
  };
}
