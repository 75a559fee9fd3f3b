// Which entries of a code list fit the rest of the record best: they come first, and nothing is left out for it.
import type { ListName, SchemeEntry } from '../../vocabulary/entry.ts';
import { slotAt, textOf } from '../../text/cursor.ts';
import type { Path } from '../../text/place.ts';
import type { Spot } from './spot.ts';

const fits = 1;
const others = 5;

const among = (ids: readonly string[] | undefined) => {
  const wanted = new Set(ids);
  return (id: string): number => (wanted.has(id) ? fits : others);
};

/** For `bestOf`: the lower the sooner. */
export function fitOf(list: ListName, spot: Spot): ((id: string) => number) | undefined {
  const { vocabulary } = spot.world.portfolio;
  if (list === 'regions') return nearSubmitter(spot);
  if (list === 'envelopes') return among(schemesOf(spot).flatMap(({ envelopes }) => envelopes));
  if (list === 'ministries') return among(schemesOf(spot).flatMap(({ owners }) => owners));
  if (list === 'terms')
    return among(vocabulary.instruments.get(said(spot, ['instrument', 'type']) ?? '')?.terms);
  const { today } = spot.world;
  if (list === 'moments') return (id) => ((vocabulary.moments.get(id)?.date ?? '') >= today ? fits : others);
  return undefined;
}

const said = ({ cursor }: Spot, path: Path): string | undefined => textOf(slotAt(cursor.record, path));

/** The scheme that the record names. */
function schemesOf(spot: Spot): readonly SchemeEntry[] {
  const written = said(spot, ['scheme', 'id']) ?? said(spot, ['scheme']);
  return written === undefined ? [] : spot.world.portfolio.vocabulary.schemes.find(written);
}

/** The region that submits, what it is made of and what it lies in. */
function nearSubmitter({ source, world }: Spot): ((id: string) => number) | undefined {
  const { regions } = world.portfolio.vocabulary;
  const submitter = world.portfolio.submissionOf(source.file)?.record.submitter;
  const region = submitter === undefined ? undefined : regions.get(submitter);
  if (region === undefined) return undefined;
  const around = regions.ancestors(region.id).map(({ id }) => id);
  return among([
    region.id,
    ...region.members,
    ...region.participants,
    ...regions.municipalities(region.id),
    ...around,
  ]);
}
