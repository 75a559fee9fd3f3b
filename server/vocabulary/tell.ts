// What is wrong with a code list of the workspace, as a problem with a place, for what its schema does not see:
// ids that lead nowhere, sources without a name, and new entries that lack what they cannot do without.
import { schemaAt } from '../records/schema.ts';
import { named, problem } from '../records/slip.ts';
import { titleOf } from '../records/words.ts';
import type { Problem } from '../text/problem.ts';
import type { CodeListProblem } from './problem.ts';

/** The problem as it is told, or undefined when the schema of code lists tells it already. */
export function asProblem(found: CodeListProblem): Problem | undefined {
  const { kind, at, field = '', value, allowed = [], near = [] } = found;
  const place = { document: 0, at };
  if (kind === 'unknown-reference' || (kind === 'wrong-field' && value !== undefined && knownHere(found))) {
    return problem('schema/not-allowed', { key: named(at), value: String(value), allowed, near }, place, []);
  }
  if (kind !== 'missing-field') return undefined;
  const title = titleOf(schemaAt('code-list', [...at, field]) ?? {}, field);
  const facts = { key: field, title, record: 'code-list', within: named(at), wantedBy: 'record' } as const;
  return problem('schema/missing', facts, place, []);
}

/** Fields of which the loader knows the values and the schema does not. */
const knownHere = ({ field, allowed = [] }: CodeListProblem): boolean =>
  field === 'source' || (field === 'kind' && allowed.length > 0);
