// What the rules of each family are about, as headings of the index of rules.
import type { Localized } from './language.ts';

export const ruleFamilies = {
  yaml: { nl: 'Hoe het bestand is geschreven', en: 'How the file is written' },
  schema: { nl: 'Velden en waarden van een record', en: 'Fields and values of a record' },
  ask: { nl: 'De vraag als zodanig', en: 'The ask as such' },
  goal: { nl: 'Nationale doelen', en: 'National goals' },
  funding: { nl: 'Geld', en: 'Money' },
  instrument: { nl: 'Instrumenten', en: 'Instruments' },
  region: { nl: 'Gebieden', en: 'Regions' },
  scheme: { nl: 'Regelingen', en: 'Schemes' },
  addressee: { nl: 'Geadresseerden', en: 'Addressees' },
  status: { nl: 'Status, toezeggingen en besluiten', en: 'Status, promises and decisions' },
  reference: { nl: 'Verwijzingen naar stukken', en: 'References to papers' },
  link: { nl: 'Samenhang tussen vragen', en: 'Links between asks' },
  evidence: { nl: 'Bewijs en cijfers', en: 'Evidence and figures' },
  contribution: { nl: 'Eigen bijdrage', en: 'Own contribution' },
  document: { nl: 'De notitie', en: 'The note' },
  calendar: { nl: 'Momenten en termijnen', en: 'Moments and deadlines' },
  publication: { nl: 'Openbaar maken', en: 'Making public' },
  text: { nl: 'Formulering', en: 'Wording' },
  review: { nl: 'Bespreking en akkoord', en: 'Review and approval' },
  ignore: { nl: 'Negeren van regels', en: 'Ignoring rules' },
  internal: { nl: 'Het programma zelf', en: 'The program itself' },
} as const satisfies Record<string, Localized>;
export type RuleFamily = keyof typeof ruleFamilies;
