// The names under which an entry can be found, and the form in which names are compared. Pure; bounded in length.
import type { Worded } from '../wording/language.ts';
import type { Entry, RegionEntry } from './entry.ts';

/** Longer texts are no names; only this much of a text is looked at. */
export const longestName = 120;

/** Lower case, without accents, words separated by one space: "Súdwest-Fryslân" → "sudwest fryslan". */
export function spacedName(text: string): string {
  const cut = text.slice(0, longestName);
  // Most names need nothing of the tables of Unicode, which are slow.
  if (/^[ -~]*$/.test(cut))
    return cut
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  const plain = cut.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The form in which names are equal: also without spaces. "Regio Groningen – Assen" → "regiogroningenassen". */
export function nameKey(text: string): string {
  // One name is often looked up in several lists, one after the other.
  if (text !== last.text) last = { text, key: spacedName(text).replaceAll(' ', '') };
  return last.key;
}
let last = { text: '', key: '' };

/** A number that texts with the same key share; undefined where it takes the tables of Unicode to tell. */
export function sumOfName(text: string): number | undefined {
  if (text !== lastSum.text) lastSum = { text, sum: summed(text) };
  return lastSum.sum;
}
let lastSum: { readonly text: string; readonly sum: number | undefined } = { text: '', sum: 0 };

function summed(text: string): number | undefined {
  const length = Math.min(text.length, longestName);
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return undefined;
    // Letters, capitals as small ones, and digits.
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) sum = (Math.imul(sum, 31) + small) | 0;
  }
  return sum;
}

/** Every text that names the entry: id, label and aliases in all languages, other codes. */
export function namesOf(entry: Entry & Partial<Pick<RegionEntry, 'nuts' | 'formerNuts'>>): readonly string[] {
  const codes = (entry.formerNuts ?? []).map(({ code }) => code);
  if (entry.nuts !== undefined) codes.push(entry.nuts);
  return [entry.id, ...texts(entry.label), ...entry.aliases, ...codes];
}

function texts(worded: Worded): readonly string[] {
  if (typeof worded === 'string') return [worded];
  return [worded.nl, worded.en, worded.fy].filter((text) => text !== undefined);
}
