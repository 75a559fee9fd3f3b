// Regions in a sentence: the code, what it is and what it is called.
import type { Language, Localized } from './language.ts';
import { listed } from './say.ts';

/** A region of the code list, with what it is. */
export type NamedRegion = {
  readonly id: string;
  readonly name: Localized;
  readonly kind: keyof typeof kinds.nl;
};

export const kinds = {
  nl: {
    country: 'land',
    landsdeel: 'landsdeel',
    province: 'provincie',
    corop: 'COROP-gebied',
    municipality: 'gemeente',
    'public-body': 'openbaar lichaam',
    'water-board': 'waterschap',
    'cooperation-region': 'samenwerkingsregio',
    'programme-area': 'programmagebied',
    'project-area': 'projectgebied',
  },
  en: {
    country: 'country',
    landsdeel: 'part of the country',
    province: 'province',
    corop: 'COROP area',
    municipality: 'municipality',
    'public-body': 'public body',
    'water-board': 'water board',
    'cooperation-region': 'cooperation region',
    'programme-area': 'programme area',
    'project-area': 'project area',
  },
};

/** gemeente Groningen; a name that says itself what it is stays as it is. */
export function regionWithKind({ name, kind }: NamedRegion, language: Language): string {
  const said = kinds[language][kind];
  if (name[language].toLowerCase().startsWith(said.toLowerCase())) return name[language];
  return language === 'nl' ? `${said} ${name.nl}` : `${name.en} (${said})`;
}

/** In English the names of these follow "of": municipality of Groningen. */
const joinedByOf: ReadonlySet<NamedRegion['kind']> = new Set(['province', 'municipality']);

/** GM0014 (gemeente Groningen); a name that says itself what it is stays as it is. */
export function named(region: NamedRegion, language: Language): string {
  const kind = kinds[language][region.kind];
  const name = region.name[language];
  const joint = language === 'en' && joinedByOf.has(region.kind) ? ' of ' : ' ';
  return `${region.id} (${saysItsKind(region, language) ? name : `${kind}${joint}${name}`})`;
}

/** "Regio Groningen-Assen" says itself that it is a region, and a region without a name is only its code. */
export function saysItsKind({ id, name, kind }: NamedRegion, language: Language): boolean {
  const said = name[language].toLowerCase();
  const what = kinds[language][kind];
  const [first = ''] = said.split(' ');
  return (
    said.startsWith(what.toLowerCase()) || (first.length > 3 && what.endsWith(first)) || name[language] === id
  );
}

export const all = (regions: readonly NamedRegion[], language: Language, joint: 'and' | 'or'): string =>
  listed(
    regions.map((one) => named(one, language)),
    language,
    joint,
  );
