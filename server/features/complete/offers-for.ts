// Offers for a place by what stands there: entries of code lists, asks, people, rules, dates, parties, fingerprints.
import { nameOfFile } from '../../portfolio/folder.ts';
import { schemaAt } from '../../records/schema.ts';
import { titleOf } from '../../records/words.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import { slotAt, slotIn, textOf } from '../../text/cursor.ts';
import { printText } from '../../text/print-text.ts';
import type { Path } from '../../text/place.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import { inLanguage } from '../../wording/language.ts';
import { partyWords } from '../../wording/parties.ts';
import type { Stands } from '../places/what-stands.ts';
import { askOffers } from './asks.ts';
import { dateOffers, momentOffers } from './dates.ts';
import { entryOffers } from './entries.ts';
import { fitOf } from './fitting.ts';
import { keyNames } from './key-names.ts';
import { bestOf, namesFrom } from './match.ts';
import { type Offer, type Offers, together } from './offer.ts';
import { peopleOffers } from './people.ts';
import { ruleOffers } from './rules.ts';
import { ownListOf, type Spot, standing } from './spot.ts';

/** Undefined for what an author has to think of: a new id, an amount, the name of a file. */
export function offersFor(stands: Stands, spot: Spot): Offers | undefined {
  const { cursor, world } = spot;
  const { word } = cursor;
  if (stands.for === 'entry') return stands.declares ? undefined : codes(stands, spot);
  if (stands.for === 'ask') return stands.as === 'link' ? asks(spot) : undefined;
  if (stands.for === 'person' || stands.for === 'role') return people(stands.for, spot);
  if (stands.for === 'rule') return ruleOffers(word, standing(spot), world);
  if (stands.for === 'date') return dateOffers({ word, isPast: tellsOfPast(spot) }, world);
  if (stands.for === 'moment') return momentOffers(world);
  if (stands.for === 'law') return laws(spot);
  const offers = few[stands.for]?.(spot);
  return offers && sorted(offers, word);
}

/** Whether a field, or something that it is a part of, tells what happened. */
const tellsOfPast = ({ kind, path }: Spot): boolean =>
  path.some((_, last) => schemaAt(kind, path.slice(0, last + 1))?.['x-past'] === true);

/** What there are only few of. */
const few: Readonly<Partial<Record<Stands['for'], (spot: Spot) => readonly Offer[]>>> = {
  criterion: criteria,
  'region-name': nameOfRegion,
  fingerprint: fingerprints,
  'ask-path': (spot) => askKeys(spot, stepsBefore(spot)),
  'ask-part': (spot) => askKeys(spot, []),
  event: events,
  'own-entry': (spot) => ownIds(spot).map((id) => plainOffer(id)),
  source: ownSources,
};

function sorted(offers: readonly Offer[], word: string): Offers {
  const { best, incomplete } = bestOf(offers, word, (offer) => offer);
  return { offers: best, incomplete };
}

const plainOffer = (text: string, detail?: string): Offer => ({
  label: text,
  kind: 'value',
  ...(detail === undefined || detail === '' ? {} : { detail }),
  text: printText(text, 'flow'),
  names: namesFrom([text, detail]),
});

/** Never the ask itself. */
function asks(spot: Spot): Offers {
  const { cursor, kind, source, world } = spot;
  const own = kind === 'ask' ? textOf(slotIn(cursor.record, 'id')) : undefined;
  const without = new Set([...standing(spot), ...(own === undefined ? [] : [own])]);
  const submission = world.portfolio.submissionOf(source.file);
  return askOffers({ word: cursor.word, without, submission }, world);
}

function people(kind: 'role' | 'person', spot: Spot): Offers {
  const { source, cursor, world } = spot;
  const { record, word } = cursor;
  return peopleOffers({ source, record, word, without: standing(spot) }, kind === 'person', world);
}

type EntryStands = Extract<Stands, { for: 'entry' }>;

function codes({ list, orParty }: EntryStands, spot: Spot): Offers {
  const { schema, cursor, flow, world, path } = spot;
  const { word } = cursor;
  const labels = schema['x-enum'];
  const without = orParty ? new Set<string>() : standing(spot);
  const wishes = {
    flow,
    word,
    without,
    rank: fitOf(list, spot),
    ...(schema.enum === undefined ? {} : { only: new Set(schema.enum) }),
    ...(labels === undefined ? {} : { also: (id: string) => labels[id]?.also ?? [] }),
  };
  const found = entryOffers(list, wishes, world);
  if (orParty) {
    const others = sorted(parties(spot), word);
    return together(path.at(-1) === 'recipient' ? [found, others] : [others, found]);
  }
  if (ownListOf(spot) !== list) return found;
  // Entries that were typed just now are in no list yet.
  const { [list]: known } = world.portfolio.vocabulary;
  const typed = ownIds(spot).filter((id) => known.get(id) === undefined && !without.has(id));
  return together([
    sorted(
      typed.map((id) => plainOffer(id)),
      word,
    ),
    found,
  ]);
}

/** In the order of the list: first the national government, for without its part nothing is asked. */
const parties = ({ world: { language } }: Spot): readonly Offer[] =>
  Object.entries(partyWords).map(([id, { label: name }]): Offer => {
    const label = name[language]();
    const names = namesFrom([id, label, name.nl(), name.en()]);
    return { label, kind: 'value', detail: id, text: id, names };
  });

function criteria({ world: { portfolio, language } }: Spot): readonly Offer[] {
  return portfolio.vocabulary.words.entries
    .filter(({ kind }) => kind === 'criterion-absolute' || kind === 'criterion-relative')
    .flatMap(({ words, label }) => words.map((word) => plainOffer(word, inLanguage(label, language))));
}

function laws({ cursor, flow, world }: Spot): Offers {
  const { entries } = world.portfolio.vocabulary.words;
  const only = new Set(
    entries.filter(({ kind }) => kind === 'act' || kind === 'regulation').map(({ id }) => id),
  );
  return entryOffers('words', { flow, word: cursor.word, without: new Set(), only }, world);
}

/** The name that belongs to the code beside it. */
function nameOfRegion({ cursor, world: { portfolio, language } }: Spot): readonly Offer[] {
  const region = portfolio.vocabulary.regions.get(textOf(slotIn(cursor.home, 'code')) ?? '');
  return region === undefined ? [] : [plainOffer(inLanguage(region.label, language), region.id)];
}

/** Of the ask beside it, or of the ask that is reviewed, as it is now. */
function fingerprints({ kind, cursor, source, world }: Spot): readonly Offer[] {
  const id = kind === 'ask' ? textOf(slotIn(cursor.home, 'ask')) : reviewedId(source.file);
  const [entry] = world.portfolio.allIds.known(id ?? '');
  return entry === undefined
    ? []
    : [plainOffer(entry.fingerprint, completeWords.fingerprint[world.language]())];
}

/** Keys of the part of an ask to which steps lead. */
function askKeys({ world }: Spot, steps: Path): readonly Offer[] {
  const properties = schemaAt('ask', steps)?.properties ?? {};
  return Object.entries(properties).map(
    ([key, schema]): Offer => ({
      label: key,
      kind: 'key',
      detail: titleOf(schema, key)[world.language],
      text: key,
      names: keyNames(key, schema),
      resolve: { of: 'key', kind: 'ask', path: [...steps, key] },
    }),
  );
}

/** The steps of a path that stand before the one that is typed. */
function stepsBefore({ cursor: { home, self } }: Spot): Path {
  const place = self === undefined ? home.slots.length : home.slots.indexOf(self);
  return home.slots.slice(0, place).map(stepOf);
}

function stepOf(slot: Parameters<typeof textOf>[0]): string | number {
  const written = textOf(slot) ?? '';
  return /^\d+$/.test(written) ? Number(written) : written;
}

/** Earlier events of the same review, newest first. */
function events({ source, world: { portfolio, language } }: Spot): readonly Offer[] {
  const known = portfolio.review(reviewedId(source.file))?.events ?? [];
  return known
    .filter(({ file }) => file !== source.file)
    .toReversed()
    .map(({ file, event: { by = '', text } }) => {
      const id = nameOfFile(file).replace(/\.yaml$/, '');
      const said = [by, inLanguage(text, language).slice(0, 80)];
      return plainOffer(id, said.filter((part) => part !== '').join(': '));
    });
}

/** Ids of entries that the code list itself declares. */
function ownIds({ cursor: { record } }: Spot): readonly string[] {
  const slots = slotAt(record, ['entries'])?.slots ?? [];
  return slots.flatMap((entry) => textOf(slotIn(entry, 'id')) ?? []);
}

/** Sources that the code list names. */
function ownSources({ cursor: { record } }: Spot): readonly Offer[] {
  return (slotIn(record, 'sources')?.slots ?? []).map(({ step }) => plainOffer(String(step)));
}
