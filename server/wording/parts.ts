// The parts of an ask that a fingerprint tells apart, as people call them.
import type { Language } from './language.ts';
import { listed } from './say.ts';

const parts = {
  text: { nl: 'de titel of samenvatting', en: 'the title or summary' },
  goals: { nl: 'de doelen of de prioriteit', en: 'the goals or the priority' },
  regions: { nl: 'de regio’s', en: 'the regions' },
  instrument: { nl: 'het instrument', en: 'the instrument' },
  scheme: { nl: 'de regeling', en: 'the scheme' },
  funding: { nl: 'het geld', en: 'the money' },
  addressee: { nl: 'de geadresseerde', en: 'the addressee' },
  timing: { nl: 'de termijn', en: 'the deadline' },
  contribution: { nl: 'de eigen bijdrage', en: 'the own contribution' },
  claims: { nl: 'de feiten', en: 'the facts' },
  indicators: { nl: 'de indicatoren', en: 'the indicators' },
  relations: { nl: 'de samenhang met andere vragen', en: 'the links with other asks' },
} as const;

export type Part = keyof typeof parts;

/** "is dit veranderd: het geld en de termijn"; when it is not known what changed, only that it did. */
export function whatChanged(changed: readonly Part[], language: Language): string {
  const unknown = { nl: 'is de vraag inhoudelijk veranderd', en: 'the ask changed in meaning' };
  if (changed.length === 0) return unknown[language];
  const names = listed(
    changed.map((part) => parts[part][language]),
    language,
  );
  return language === 'nl' ? `is dit veranderd: ${names}` : `this changed: ${names}`;
}
