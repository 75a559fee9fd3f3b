// The messages of this program mark what one can type with backticks. Here they are taken apart; whatever shows them decides how.

export interface MessagePart {
  readonly words: string;
  readonly isCode: boolean;
}

/** In order; a backtick without a partner stays in the words. */
export const codeParts = (message: string): readonly MessagePart[] =>
  message
    .split(/`([^`]+)`/u)
    .map((words, place) => ({ words, isCode: place % 2 === 1 }))
    .filter(({ words }) => words !== '');
