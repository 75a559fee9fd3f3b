// All features of the editor, in one list.
import type { Feature } from './feature.ts';

export const features: readonly Feature[] = [];
