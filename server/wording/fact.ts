// Facts are what a rule found, as plain JSON: they are worded here, printed in reports and compared in tests.

export type Fact =
  | string
  | number
  | boolean
  | null
  | readonly Fact[]
  | { readonly [name: string]: Fact | undefined };
export type Facts = { readonly [name: string]: Fact | undefined };

/** Where a norm in a finding comes from: the entry of a code list that has it, and what stands there. */
export type NormFact = {
  readonly list: string;
  readonly entry: string;
  readonly value: string | number;
};

/** How facts become a sentence in each language. */
export interface Wording<F> {
  readonly nl: (facts: F) => string;
  readonly en: (facts: F) => string;
}

/** Declares a wording; the facts it needs are checked where a rule reports them. */
export function wording<F = Readonly<Record<string, never>>>(sentences: Wording<F>): Wording<F> {
  return sentences;
}
