// What the page of a form and the extension say to each other. Both look at what they are handed before they believe it.
import type { Choice } from '../../../server/features/choices/choices.ts';
import type { FieldValue } from '../../../server/features/form/edit-field.ts';
import type { FieldList, Form } from '../../../server/features/form/form.ts';

type Path = readonly (string | number)[];

export type ToPage =
  /** `at`: what one came for. `readOnly`: why nothing may be changed now. */
  | { readonly type: 'form'; readonly form: Form; readonly at?: Path; readonly readOnly?: string }
  /** There is no form now; what was filled in stays to be seen. */
  | { readonly type: 'away'; readonly reason: string; readonly mayRestart: boolean }
  | { readonly type: 'choices'; readonly id: number; readonly choices: readonly Choice[] }
  /** Answers an edit; without `refused` it stands in the text, and the field has this mark. */
  | { readonly type: 'done'; readonly id: number; readonly refused?: string; readonly mark?: string };

export type ToHost =
  | { readonly type: 'ready' }
  /** Shows another ask of the file. */
  | { readonly type: 'show'; readonly document: number }
  | {
      readonly type: 'edit';
      readonly id: number;
      readonly document: number;
      readonly path: Path;
      readonly value: FieldValue;
      /** The mark of what is changed or taken away. */
      readonly seen?: string;
    }
  | { readonly type: 'mend'; readonly id: number; readonly fingerprint: string; readonly fix: number }
  | { readonly type: 'choices'; readonly id: number; readonly list: FieldList; readonly query: string }
  /** Opens the text at a place. */
  | { readonly type: 'reveal'; readonly document: number; readonly path: Path }
  /** Where someone is filling in, so that the text opens there. */
  | { readonly type: 'at'; readonly path: Path }
  /** Saves the text. */
  | { readonly type: 'save' }
  | { readonly type: 'restart' };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (given: unknown): Fields | undefined =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Fields) : undefined;

const isNumber = (given: unknown): given is number => typeof given === 'number' && Number.isFinite(given);
const isPlace = (given: unknown): given is number => Number.isInteger(given) && Number(given) >= 0;
const isText = (given: unknown): given is string => typeof given === 'string';

/** Undefined for what is none of ours. */
export function fromHost(given: unknown): ToPage | undefined {
  const message = fieldsOf(given);
  if (message === undefined) return undefined;
  return isOneOf(fromHostTypes, message) ? (message as unknown as ToPage) : undefined;
}

type Looks = Readonly<Record<string, (message: Fields) => boolean>>;

function isOneOf(types: Looks, message: Fields): boolean {
  const { type } = message;
  return isText(type) && Object.hasOwn(types, type) && types[type]?.(message) === true;
}

const optionalText = (given: unknown): boolean => given === undefined || isText(given);

const fromHostTypes: Readonly<Record<ToPage['type'], (message: Fields) => boolean>> = {
  form: ({ form, at, readOnly }) =>
    Array.isArray(fieldsOf(form)?.['sections']) && (at === undefined || isPath(at)) && optionalText(readOnly),
  away: ({ reason, mayRestart }) => isText(reason) && typeof mayRestart === 'boolean',
  choices: ({ id, choices }) => isNumber(id) && Array.isArray(choices),
  done: ({ id, refused, mark }) => isNumber(id) && optionalText(refused) && optionalText(mark),
};

/** Undefined for what is none of ours. */
export function fromPage(given: unknown): ToHost | undefined {
  const message = fieldsOf(given);
  if (message === undefined) return undefined;
  return isOneOf(fromPageTypes, message) ? (message as unknown as ToHost) : undefined;
}

const fromPageTypes: Readonly<Record<ToHost['type'], (message: Fields) => boolean>> = {
  ready: () => true,
  save: () => true,
  restart: () => true,
  show: ({ document }) => isPlace(document),
  edit: ({ id, document, path, value, seen }) =>
    isNumber(id) && isPlace(document) && isPath(path) && isValue(value) && optionalText(seen),
  mend: ({ id, fingerprint, fix }) => isNumber(id) && isText(fingerprint) && isPlace(fix),
  choices: ({ id, list, query }) => isNumber(id) && isList(list) && isText(query) && query.length <= longest,
  at: ({ path }) => isPath(path),
  reveal: ({ document, path }) => isPlace(document) && isPath(path),
};

/** Nobody types a longer text into a search. */
const longest = 500;
const deepest = 12;

const isPath = (given: unknown): boolean =>
  Array.isArray(given) && given.length <= deepest && given.every((step) => isText(step) || isPlace(step));

const isValue = (given: unknown): boolean =>
  given === null ||
  isText(given) ||
  (Array.isArray(given) && given.every(isText)) ||
  isText(fieldsOf(given)?.['informal']);

const lists: Readonly<Record<FieldList, true>> = {
  goals: true,
  regions: true,
  instruments: true,
  schemes: true,
  terms: true,
  statuses: true,
  envelopes: true,
  ministries: true,
  committees: true,
  moments: true,
  asks: true,
};
const isList = (given: unknown): boolean => isText(given) && Object.hasOwn(lists, given);
