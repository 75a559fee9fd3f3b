// What may stand where a value is wanted, read from its placeholder in the command table: PATH wants a file, CODE a rule,
// `a|b` one of two words, CODE=a|b a rule and one of two words. Any other word is for the person alone to fill in.

/** A word to propose, and what it is. */
export interface Word {
  readonly word: string;
  readonly about: string;
}

/** A list that a script holds once, however many options want it. */
export interface WordList {
  readonly name: string;
  /** As a person sees it called. */
  readonly label: string;
  readonly words: readonly Word[];
}

export type Simple =
  | { readonly is: 'free' | 'file' | 'folder' | 'ask' }
  | { readonly is: 'word'; readonly list: WordList };

/** A word, an equals sign and a value. */
export interface Pair {
  readonly is: 'pair';
  /** As the name of a function. */
  readonly name: string;
  readonly before: WordList;
  readonly after: Simple;
}

/** The placeholder names the value for people. */
export type Value = { readonly placeholder: string } & (Simple | Pair);

/** Lists of words by the placeholder that stands for them. */
export type Lists = Readonly<Record<string, readonly Word[]>>;

const onDisk: Readonly<Record<string, 'file' | 'folder' | 'ask'>> = {
  PATH: 'file',
  FILE: 'file',
  FOLDER: 'folder',
  ASK: 'ask',
};

export function valueOf(
  { placeholder = '', choices }: { readonly placeholder?: string; readonly choices?: readonly string[] },
  lists: Lists,
): Value {
  if (choices !== undefined) return { placeholder, is: 'word', list: listOf(choices, placeholder) };
  const [first = '', second] = placeholder.split('=');
  const before = simpleOf(first, lists);
  if (second === undefined || before.is !== 'word') return { placeholder, ...before };
  return {
    placeholder,
    is: 'pair',
    name: nameOf(placeholder),
    before: before.list,
    after: simpleOf(second, lists),
  };
}

function simpleOf(name: string, lists: Lists): Simple {
  const words = lists[name];
  if (words !== undefined) return { is: 'word', list: { name: name.toLowerCase(), label: name, words } };
  if (name.includes('|')) return { is: 'word', list: listOf(name.split('|'), name) };
  return { is: onDisk[name] ?? 'free' };
}

/** A name that every shell takes for a function or a variable. */
const nameOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');

const listOf = (words: readonly string[], label: string): WordList => ({
  name: nameOf(words.join('_')),
  label,
  words: words.map((word) => ({ word, about: '' })),
});
