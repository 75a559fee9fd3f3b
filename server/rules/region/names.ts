// Whether a text is a name of a region, also with a word for its kind or its province beside it, and which regions of
// today bear a name. Reads code lists only.
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { nameKey, namesOf, spacedName } from '../../vocabulary/names.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordsOfKind } from '../words-of-kind.ts';

/** "Assen", "gemeente Assen" and "Assen (gemeente)" are names of that municipality; case, accents and dashes do not count. */
export function isNameOf(text: string, region: RegionEntry, vocabulary: Vocabulary): boolean {
  const known = new Set(namesOf(region).map(nameKey));
  if (known.has(nameKey(text))) return true;
  const spaced = spacedName(text);
  return wordsOfKind('region-kind', vocabulary)
    .filter(({ means }) => means === region.kind)
    .flatMap((entry) => entry.words.map((word) => withoutKind(spaced, spacedName(word))))
    .some((bare) => bare !== undefined && known.has(nameKey(bare)));
}

/** The province in "Vijfheerenlanden (Zuid-Holland)" or "Vijfheerenlanden, Zuid-Holland", where the rest is a name of the region. */
export function provinceNamed(
  text: string,
  region: RegionEntry,
  vocabulary: Vocabulary,
): { readonly province: RegionEntry; readonly bare: string } | undefined {
  const [, bare, inside, after] = /^([^(),]+)(?:\(([^()]+)\)|,([^(),]+))\s*$/u.exec(text) ?? [];
  const beside = inside ?? after;
  if (bare === undefined || beside === undefined || !isNameOf(bare, region, vocabulary)) return undefined;
  const province = vocabulary.regions.find(beside).find(({ kind }) => kind === 'province');
  return province === undefined ? undefined : { province, bare: bare.trim() };
}

/** The regions of today that bear a name, also with a word for their kind; for a name of the past, what took its place. */
export function bearersOf(name: string, vocabulary: Vocabulary, today: string): readonly RegionEntry[] {
  const { regions } = vocabulary;
  const plain = regions.find(name);
  const current = (plain.length > 0 ? plain : namedWithKind(name, vocabulary)).flatMap((region) =>
    regions.valid(region, today) ? [region] : regions.current(region),
  );
  return [...new Set(current)];
}

/** "gemeente Hulst", "Hulst (gemeente)": the regions of that kind that bear the name. */
function namedWithKind(name: string, vocabulary: Vocabulary): readonly RegionEntry[] {
  const spaced = spacedName(name);
  return wordsOfKind('region-kind', vocabulary).flatMap(({ words, means }) =>
    words.flatMap((word) => {
      const bare = withoutKind(spaced, spacedName(word));
      return bare === undefined ? [] : vocabulary.regions.find(bare).filter(({ kind }) => kind === means);
    }),
  );
}

function withoutKind(spaced: string, kind: string): string | undefined {
  if (spaced.startsWith(`${kind} `)) return spaced.slice(kind.length).trim();
  return spaced.endsWith(` ${kind}`) ? spaced.slice(0, -kind.length).trim() : undefined;
}

/** Whether a text is a code of the region, written with other capitals. */
export function isMiswrittenCode(text: string, { id, nuts, formerNuts = [] }: RegionEntry): boolean {
  const codes = [id, nuts, ...formerNuts.map(({ code }) => code)];
  return codes.some((code) => code?.toLowerCase() === text.toLowerCase());
}
