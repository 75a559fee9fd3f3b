// What values are called: the name of a code, the title of an ask, a date in words, an amount with separators.
import { readDate } from '../../records/plain-date.ts';
import { readAmount } from '../../records/plain-amount.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { partyWords } from '../../wording/parties.ts';
import { kinds } from '../../wording/region-names.ts';
import { day, euros, number } from '../../wording/say.ts';
import { isMap } from '../../text/same-value.ts';
import { bearersOf } from '../places/ask-names.ts';
import type { Source, World } from '../source.ts';
import type { KindOfField } from './field-kind.ts';

export interface Called {
  readonly label: string;
  /** The code behind a name, an amount in words. */
  readonly detail?: string;
  /** Not in the list, or no longer in force. */
  readonly doubtful?: true;
}

/** Where a field stands. */
export interface NamingGround {
  readonly source: Source;
  readonly world: World;
}

/** What a value that is written is called. */
export function called(value: string, field: KindOfField, ground: NamingGround): Called {
  const { world } = ground;
  const option = field.options?.find((one) => one.value === value);
  if (option !== undefined) return { label: option.label };
  if (field.pool === 'parties' && Object.hasOwn(partyWords, value))
    return { label: partyWords[value]?.label[world.language]() ?? value };
  if (field.pool === 'people') return person(value, ground);
  if (field.list === 'asks') return ask(value, world);
  if (field.list !== undefined) return entry(value, field.list, world);
  if (field.kind === 'date') return dated(value, world.language);
  if (field.kind === 'amount') return amount(value, world.language);
  return { label: value };
}

function entry(value: string, name: Exclude<KindOfField['list'], 'asks' | undefined>, world: World): Called {
  const list: CodeList<Entry & { readonly kind?: string }> = world.portfolio.vocabulary[name];
  const [known] = list.find(value);
  if (known === undefined) return { label: value, doubtful: true };
  const label = inLanguage(known.label, world.language) || known.id;
  const kind = name === 'regions' ? regionKind(known.kind, world.language) : undefined;
  // A slug says the same as its name; a code of letters and digits is worth showing.
  const code = name === 'regions' && /\d/.test(value) ? value : undefined;
  const detail = [kind, code].filter((part) => part !== undefined).join(' · ');
  const isValid = list.valid(known, world.today);
  return { label, ...(detail !== '' && { detail }), ...(!isValid && { doubtful: true }) };
}

const regionKind = (kind: string | undefined, language: Language): string | undefined =>
  Object.entries(kinds[language]).find(([one]) => one === kind)?.[1];

function ask(id: string, world: World): Called {
  const [bearer] = bearersOf(id, world);
  if (bearer === undefined) return { label: id, doubtful: true };
  const title = inLanguage(bearer.summary.title, world.language);
  return title === '' ? { label: id } : { label: title, detail: id };
}

function person(key: string, { source, world }: NamingGround): Called {
  const submission = world.portfolio.submissionOf(source.file);
  const { roles = {}, people = {} } = submission?.record ?? {};
  const own = (map: object): boolean => Object.hasOwn(map, key);
  if (!own(roles) && !own(people)) return { label: key };
  const name = own(roles) ? inLanguage(roles[key], world.language) : people[key]?.name;
  if (name === undefined || name === '' || name === key) return { label: key };
  const theirs = own(people)
    ? (people[key]?.roles ?? []).map((role) => inLanguage(submission?.record.roles?.[role], world.language))
    : [];
  return { label: name, detail: [key, ...theirs.filter((role) => role !== '')].join(' · ') };
}

const dated = (value: string, language: Language): Called => {
  const iso = readDate(value);
  return iso === value ? { label: day(value, language) } : { label: value };
};

/** 240000000 → "240.000.000", and beside it "€ 240 miljoen". */
function amount(value: string, language: Language): Called {
  const read = readAmount(value);
  if (read === undefined) return { label: value };
  return { label: number(read, language), ...(read >= 1_000_000 && { detail: euros(read, language) }) };
}

/** What a value that is more than a code is called: an area in words, an ask with conditions. */
export function calledPart(
  value: Readonly<Record<string, unknown>>,
  field: KindOfField,
  ground: NamingGround,
): Called {
  const { language } = ground.world;
  const { code, ask: other, informal, name } = value;
  if (typeof code === 'string') return called(code, field, ground);
  if (typeof other === 'string') return called(other, field, ground);
  return { label: textIn(informal ?? name, language) ?? JSON.stringify(value) };
}

/** A text of a record; undefined when it is none. */
export function textIn(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value;
  return isMap(value) ? inLanguage(value, language) || undefined : undefined;
}
