// The addressees of one ask, each with the list it stands in. Looks nothing up.
import type { Ask } from '../../records/ask.ts';
import type { Path } from '../../text/place.ts';

export interface AddresseePlace {
  readonly list: 'ministries' | 'committees';
  readonly written: string;
  readonly at: Path;
}

export function addresseePlaces({ addressee }: Ask): readonly AddresseePlace[] {
  const places = (list: AddresseePlace['list']) =>
    (addressee?.[list] ?? []).map((written, index) => ({ list, written, at: ['addressee', list, index] }));
  return [...places('ministries'), ...places('committees')];
}
