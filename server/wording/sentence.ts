// A fixed sentence in every language: no facts in it.

export interface Sentence {
  readonly nl: () => string;
  readonly en: () => string;
}

export const says = (nl: string, en: string): Sentence => ({ nl: () => nl, en: () => en });
