// Said after a finding that stands for others with the same cause.
import type { Language } from './language.ts';
import { counted, quoted } from './say.ts';

export interface Alike {
  /** How many more there are. */
  readonly count: number;
  /** The code list that could not be read, which is probably why. */
  readonly unreadList?: string;
}

export function alikeToo({ count, unreadList }: Alike, language: Language): string {
  if (unreadList !== undefined) {
    return language === 'nl'
      ? `Zo zijn er nog ${count}. Waarschijnlijk komt dat doordat de codelijst ${quoted(unreadList)} niet kon worden gelezen: herstel die eerst.`
      : `There are ${count} more like it. Probably that is because the code list ${quoted(unreadList)} could not be read: mend that first.`;
  }
  return language === 'nl'
    ? `Hetzelfde staat op nog ${counted(count, 'plaats', 'plaatsen', 'nl')}; los het daar ook op.`
    : `The same stands in ${counted(count, 'more place', 'more places', 'en')}; mend it there too.`;
}
