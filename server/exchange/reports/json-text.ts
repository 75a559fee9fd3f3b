// JSON in which no sign turns the direction of what follows or hides: such signs of an ask are written as escapes.
import { harmless } from '../../text/harmless.ts';

export const jsonLine = (value: unknown): string => `${harmless(JSON.stringify(value))}\n`;

/** Line breaks that JSON itself writes stay. */
export const jsonText = (value: unknown): string => `${harmless(JSON.stringify(value, undefined, 2))}\n`;
