// Which entries of a code list fit the rest of the record best: they come first, and nothing is left out for it.
import type { ListName } from '../../vocabulary/entry.ts';
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
  const said = (path: Path): string => textOf(slotAt(spot.cursor.record, path)) ?? '';
  const schemeIds = (): readonly string[] => [said(['scheme', 'id']), said(['scheme'])];
  const schemes = () => schemeIds().flatMap((written) => vocabulary.schemes.find(written));
  switch (list) {
    case 'regions':
      return nearSubmitter(spot);
    case 'envelopes':
      return among(schemes().flatMap(({ envelopes }) => envelopes));
    case 'ministries':
      return among(schemes().flatMap(({ owners }) => owners));
    case 'terms':
      return among(vocabulary.instruments.get(said(['instrument', 'type']))?.terms);
    case 'moments': {
      const { today } = spot.world;
      return (id) => ((vocabulary.moments.get(id)?.date ?? '') >= today ? fits : others);
    }
    default:
      return undefined;
  }
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
