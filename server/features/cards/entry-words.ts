// What all cards of code-list entries have in common: names behind ids, validity on a day, norms and sources in words.
import { escapeMarkdown, markdownLink } from '../../text/escape-markdown.ts';
import type { Entry, EntryOf, ListName, Norm, Source } from '../../vocabulary/entry.ts';
import { entryCardWords as words, measured } from '../../wording/editor/entry-cards.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import type { Sentence } from '../../wording/sentence.ts';
import type { World } from '../source.ts';
import { capped, named, type Row } from './card.ts';

type Label = {
  [K in keyof typeof words]: (typeof words)[K] extends Sentence ? K : never;
}[keyof typeof words];

/** What the card of one kind of entry says beside what all say. */
export interface Own {
  /** Behind the name. */
  readonly beside?: string;
  readonly sentences?: readonly (string | undefined)[];
  readonly rows?: readonly Row[];
}

export type Describe<L extends ListName> = (entry: EntryOf[L], world: World) => Own;

export const say = (label: Label, { language }: Pick<World, 'language'>): string => words[label][language]();

/** Names behind ids of a list; an id that is not in it stays an id. */
export function names(
  list: ListName,
  ids: readonly string[] | undefined,
  { portfolio, language }: World,
): string | undefined {
  if (ids === undefined || ids.length === 0) return undefined;
  const entries = portfolio.vocabulary[list];
  return capped(
    ids.map((id) => named(entries.get(id)?.label, id, language)),
    language,
  );
}

export const nameOf = (list: ListName, id: string | undefined, world: World): string | undefined =>
  id === undefined ? undefined : names(list, [id], world);

/** How an entry stands on the day that counts as today. */
export function validityText(
  { validFrom: from, validUntil: until, inForce }: Pick<Entry, 'validFrom' | 'validUntil' | 'inForce'>,
  { today, language }: Pick<World, 'today' | 'language'>,
): string {
  if (inForce === false) return words.notInForce[language]();
  if (until !== undefined && until < today) return words.endedOn[language]({ today, until });
  if (from !== undefined && from > today) return words.beginsOn[language]({ today, from });
  return words.validNow[language]({ today, from, until });
}

/** "50 % (bron: Stadszaken)" */
export function normText(norm: Norm | undefined, language: Language): string | undefined {
  if (norm === undefined) return undefined;
  const beside = [
    ...(norm.source === undefined
      ? []
      : [`${words.source[language]().toLowerCase()}: ${sourceText(norm.source, language)}`]),
    ...(norm.certainty === 'own-knowledge' ? [words.unsure[language]()] : []),
  ];
  return `${escapeMarkdown(measured(norm, language))}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
}

export function sourceText({ title, url, date }: Source, language: Language): string {
  const name = markdownLink(inLanguage(title, language), url);
  return date === undefined ? name : `${name}, ${escapeMarkdown(day(date, language))}`;
}

/** The rows with which every card ends. */
export function closingRows(list: ListName, entry: Entry, world: World): readonly Row[] {
  const { language } = world;
  return [
    [say('validity', world), validityText(entry, world)],
    [say('successors', world), names(list, entry.successors, world)],
    [say('alsoCalled', world), entry.aliases.map((alias) => escapeMarkdown(alias)).join(', ')],
    [say('source', world), entry.source && sourceText(entry.source, language)],
    [say('certainty', world), say(entry.certainty === 'found' ? 'found' : 'ownKnowledge', world)],
  ];
}
