// The addressees of one ask or submission, each with the list it stands in. Looks nothing up.
import type { Addressee } from '../../records/types.ts';
import type { Path } from '../../text/place.ts';

export interface AddresseePlace {
  readonly list: 'ministries' | 'committees';
  readonly written: string;
  readonly at: Path;
}

export function addresseePlaces(addressee: Addressee | undefined): readonly AddresseePlace[] {
  const places = (list: AddresseePlace['list']) =>
    (addressee?.[list] ?? []).map((written, index) => ({ list, written, at: ['addressee', list, index] }));
  return [...places('ministries'), ...places('committees')];
}
