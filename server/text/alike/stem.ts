// The form in which two words count as one: capitals, accents and the commonest endings of Dutch and English do not count.
// Light on purpose: it needs no dictionary, and a stem is only compared with other stems, never shown.

/** Shorter words have no ending that can be told from the word. */
const shortest = 4;

/** Lower case, without accents and apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/['’]/gu, '');
}

/** Words come back again and again: so many are remembered. */
const remembered = 20_000;
const known = new Map<string, string>();

/** "Gemeenten" and "gemeente", "huizen" and "huis", "straten" and "straat" have one stem; codes such as N33 stay whole. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = makeStem(word);
  if (known.size >= remembered) known.clear();
  known.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  const bare = foldWord(word.replace(/['’]s$/u, ''));
  if (bare.length < shortest || /\d/.test(bare)) return bare;
  return withoutEnding(withoutPlural(bare)).replaceAll(/([aeou])\1/g, '$1');
}

/** The s of "stations" and "buffers", not that of "bus" or "pass". */
const withoutPlural = (word: string): string =>
  word.length > shortest && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

function withoutEnding(word: string): string {
  const cut = word.replace(/(?:en|e)$/, '');
  if (cut === word || cut.length < shortest - 1) return word.replace(/(?<=[^e])i$/, 'y');
  const single = cut.replace(/([bdfgklmnprst])\1$/, '$1');
  return single.replace(/v$/, 'f').replace(/z$/, 's').replace(/i$/, 'y');
}
