// What a path pattern in the configuration may look like.
import type { Localized } from './language.ts';

export const tamePattern: Localized = {
  nl: 'een korter patroon, met in één naam hoogstens drie sterren en in het geheel hoogstens twee keer `**`',
  en: 'a shorter pattern, with three stars in one name at most and `**` twice at most in all',
};
