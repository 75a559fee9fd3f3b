// Facts are what a rule found, as plain JSON: they are worded here, printed in reports and compared in tests.

export type Fact =
  | string
  | number
  | boolean
  | null
  | readonly Fact[]
  | { readonly [name: string]: Fact | undefined };
export type Facts = { readonly [name: string]: Fact | undefined };

/** How facts become a sentence in each language. */
export interface Wording<F> {
  readonly nl: (facts: F) => string;
  readonly en: (facts: F) => string;
}

/** Declares a wording; the facts it needs are checked where a rule reports them. */
export function wording<F = Readonly<Record<string, never>>>(sentences: Wording<F>): Wording<F> {
  return sentences;
}
