// What a search box offers: values that the server finds in a code list, and values that belong to this form, by their names.
import type { FormField, Option } from '../../../server/features/form/form.ts';
import { formWords as words } from '../../wording/form.ts';
import type { Ground } from './ground.ts';

export interface Offer {
  readonly value: string | { readonly informal: string };
  readonly label: string;
  readonly detail?: string;
  readonly description?: string;
  readonly doubtful?: boolean;
  /** What was typed, as it is. */
  readonly asTyped?: boolean;
}

/** As many as one looks through. */
const most = 60;

export async function offersFor(field: FormField, typed: string, ground: Ground): Promise<readonly Offer[]> {
  const query = typed.trim();
  const own = matching(
    [
      ...(field.options ?? []),
      ...(ground.pools[field.pool ?? 'people'] ?? []).filter(() => field.pool !== undefined),
    ],
    query,
  );
  const found = field.list === undefined ? [] : await ground.host.choices(field.list, query);
  const listed = found.map(({ id, label, detail, description, valid }) => ({
    value: id,
    label,
    detail,
    description,
    doubtful: !valid,
  }));
  const taken = new Set(field.chips?.flatMap(({ value }) => value ?? []));
  const all: readonly Offer[] = [...own, ...listed].filter(
    ({ value }) => typeof value !== 'string' || !taken.has(value),
  );
  return [...all.slice(0, most), ...asTyped(field, query, all, ground)];
}

/** The text itself, where any will do and none of the offers is it. */
function asTyped(
  field: FormField,
  query: string,
  offers: readonly Offer[],
  ground: Ground,
): readonly Offer[] {
  if (query === '' || field.free === undefined || offers.some((one) => isSame(one, query))) return [];
  if (field.free === 'value')
    return [{ value: query, label: ground.say(words.asWritten, { text: query }), asTyped: true }];
  return [{ value: { informal: query }, label: ground.say(words.inWords, { text: query }), asTyped: true }];
}

/** Whether a text names an offer. */
export const isSame = ({ value, label }: Offer, text: string): boolean =>
  folded(label) === folded(text) || (typeof value === 'string' && folded(value) === folded(text));

/** The offer that a text stands for: the one that bears its name, else after Enter the only one there is. */
export function meant(offers: readonly Offer[], typed: string, how: 'enter' | 'leave'): Offer | undefined {
  const listed = offers.filter((one) => one.asTyped !== true);
  const only = how === 'enter' && listed.length === 1 ? listed[0] : undefined;
  return listed.find((one) => isSame(one, typed)) ?? only;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

function matching(options: readonly Option[], query: string): readonly Offer[] {
  const wanted = folded(query);
  return options.filter(
    ({ value, label, detail = '' }) =>
      wanted === '' || folded(`${label} ${value} ${detail}`).includes(wanted),
  );
}
