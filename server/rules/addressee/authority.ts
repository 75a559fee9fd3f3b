// Which ministries decide on the scheme of an ask, now. Whoever decides on the programme it is a part of counts too.
import type { Ask } from '../../records/ask.ts';
import type { MinistryEntry, SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';
import { wholesOf } from '../scheme/relations.ts';
import { ministriesNow } from './offices.ts';

export interface Authority {
  readonly scheme: SchemeEntry;
  /** Who decides on the scheme itself, and on what it is a part of. */
  readonly owners: readonly MinistryEntry[];
  readonly all: readonly MinistryEntry[];
}

/** Nothing when the ask names no known scheme, or its owners are not known. */
export function authorityOver({ scheme }: Ask, vocabulary: Vocabulary): Authority | undefined {
  const meant = scheme?.id === undefined ? undefined : schemeMeant(scheme.id, vocabulary);
  if (meant === undefined) return undefined;
  const owners = ministriesNow(meant.owners, vocabulary);
  const wholes = [...wholesOf(meant, vocabulary).keys()].flatMap(
    (id) => vocabulary.schemes.get(id)?.owners ?? [],
  );
  return owners.length === 0
    ? undefined
    : { scheme: meant, owners, all: [...new Set([...owners, ...ministriesNow(wholes, vocabulary)])] };
}

/** Whether ministries are addressed and none of them decides. A ministry that no list knows may be the right one, mistyped. */
export function lacksAuthority({ addressee }: Ask, { all }: Authority, vocabulary: Vocabulary): boolean {
  const written = addressee?.ministries ?? [];
  if (written.length === 0 || written.some((id) => vocabulary.ministries.get(id) === undefined)) return false;
  return !ministriesNow(written, vocabulary).some((ministry) => all.includes(ministry));
}
