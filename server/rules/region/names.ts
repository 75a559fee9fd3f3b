// Whether a text is a name of a region, also with a word for its kind or its province beside it, and which regions of
// today bear a name. Reads code lists only.
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { nameKey, namesOf, spacedName } from '../../vocabulary/names.ts';
import type { RegionList, Vocabulary } from '../../vocabulary/vocabulary.ts';

/** "Assen", "gemeente Assen" and "Assen (gemeente)" are names of that municipality; case, accents and dashes do not count. */
export function isNameOf(text: string, region: RegionEntry, { words }: Vocabulary): boolean {
  const known = new Set(namesOf(region).map(nameKey));
  if (known.has(nameKey(text))) return true;
  const spaced = spacedName(text);
  const kinds = words.entries
    .filter(({ kind, means }) => kind === 'region-kind' && means === region.kind)
    .flatMap((entry) => entry.words.map(spacedName));
  return kinds.some(
    (kind) =>
      (spaced.startsWith(`${kind} `) && known.has(nameKey(spaced.slice(kind.length)))) ||
      (spaced.endsWith(` ${kind}`) && known.has(nameKey(spaced.slice(0, -kind.length)))),
  );
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

/** The regions of today that bear a name; for a name of the past, what took its place. */
export function bearersOf(name: string, regions: RegionList, today: string): readonly RegionEntry[] {
  const current = regions
    .find(name)
    .flatMap((region) => (regions.valid(region, today) ? [region] : regions.current(region)));
  return [...new Set(current)];
}

/** Whether a text is a code of the region, written with other capitals. */
export function isMiswrittenCode(text: string, { id, nuts, formerNuts = [] }: RegionEntry): boolean {
  const codes = [id, nuts, ...formerNuts.map(({ code }) => code)];
  return codes.some((code) => code?.toLowerCase() === text.toLowerCase());
}
