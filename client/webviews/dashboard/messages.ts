// What the dashboard's page and the extension say to each other. Both look at what they are handed before they believe it.
import type { Borders } from '../../../server/charts/map/borders.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';

export type ToPage =
  | {
      readonly kind: 'overview';
      readonly overview: Overview;
      readonly language: Language;
      /** Absent: as before. Null: none. */
      readonly borders?: Borders | null;
    }
  /** Nothing can be shown now, and why. */
  | { readonly kind: 'nothing'; readonly reason: string; readonly language: Language };

type Path = readonly (string | number)[];

export type ToHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly key: string; readonly path?: Path }
  | { readonly kind: 'setStatus'; readonly key: string; readonly status: string };

type Fields = Readonly<Record<string, unknown>>;

const isMap = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const isLanguage = (given: unknown): given is Language => given === 'nl' || given === 'en';

/** Undefined for what is none of ours. */
export function fromHost(given: unknown): ToPage | undefined {
  if (!isMap(given) || !isLanguage(given['language'])) return undefined;
  const { kind, reason, overview, borders, language } = given;
  if (kind === 'nothing') return typeof reason === 'string' ? { kind, reason, language } : undefined;
  if (kind !== 'overview' || !isOverview(overview)) return undefined;
  const drawn = borders === null || isMap(borders) ? { borders: borders as Borders | null } : {};
  return { kind, overview, language, ...drawn };
}

/** The server is ours: its answer is known by the lists that it must have. */
const isOverview = (given: unknown): given is Overview =>
  isMap(given) &&
  ['asks', 'submissions', 'envelopes', 'followUps', 'reviews'].every((list) => Array.isArray(given[list])) &&
  isMap(given['names']);

export function fromPage(given: unknown): ToHost | undefined {
  if (!isMap(given)) return undefined;
  const { kind, key, status, path } = given;
  if (kind === 'ready') return { kind };
  if (typeof key !== 'string') return undefined;
  if (kind === 'setStatus') return typeof status === 'string' ? { kind, key, status } : undefined;
  if (kind !== 'open') return undefined;
  return isPath(path) ? { kind, key, path } : { kind, key };
}

const isPath = (given: unknown): given is Path =>
  Array.isArray(given) && given.every((step) => typeof step === 'string' || Number.isInteger(step));
