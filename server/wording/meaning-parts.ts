// What the parts of an ask's meaning are called, for telling what changed between two fingerprints.
import type { Language, Localized } from './language.ts';
import { listed } from './say.ts';

const names: Readonly<Record<string, Localized>> = {
  text: { nl: 'titel of samenvatting', en: 'title or summary' },
  goals: { nl: 'doelen of prioriteit', en: 'goals or priority' },
  regions: { nl: 'gebied', en: 'area' },
  instrument: { nl: 'instrument', en: 'instrument' },
  scheme: { nl: 'regeling', en: 'scheme' },
  funding: { nl: 'geld of jaren', en: 'money or years' },
  addressee: { nl: 'geadresseerde', en: 'addressee' },
  timing: { nl: 'deadline of beslismoment', en: 'deadline or moment of decision' },
  contribution: { nl: 'eigen inbreng', en: 'own contribution' },
  claims: { nl: 'beweringen', en: 'claims' },
  indicators: { nl: 'indicatoren', en: 'indicators' },
  relations: { nl: 'verwijzingen', en: 'links' },
};

/** "money or years, and area"; empty when it is not known what changed. */
export const partNames = (parts: readonly string[], language: Language): string =>
  listed(
    parts.map((part) => names[part]?.[language] ?? part),
    language,
  );
