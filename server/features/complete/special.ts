// Offers for fields that mean more than their schema says: asks, people, rules, parties, fingerprints.
import { nationalParty } from '../../records/money.ts';
import { schemaAt } from '../../records/schema.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import { slotAt, slotIn, textOf } from '../../text/cursor.ts';
import { printText } from '../../text/print-text.ts';
import type { Path } from '../../text/place.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import { inLanguage } from '../../wording/language.ts';
import { askOffers } from './asks.ts';
import { entryOffers } from './entries.ts';
import { fitOf } from './fitting.ts';
import { keyNames } from './key-names.ts';
import { bestOf, namesFrom } from './match.ts';
import { type Offer, type Offers, together } from './offer.ts';
import { peopleOffers } from './people.ts';
import type { Meaning } from './places.ts';
import { ruleOffers } from './rules.ts';
import { type Spot, standing } from './spot.ts';

/** Undefined: there is nothing more to it than the schema says. */
export function offersByMeaning(meaning: Meaning | undefined, spot: Spot): Offers | undefined {
  const { cursor, source, world } = spot;
  const { word, record } = cursor;
  switch (meaning) {
    case undefined:
      return undefined;
    case 'ask':
      return asks(spot);
    case 'person':
    case 'role':
      return peopleOffers({ source, record, word, without: standing(spot) }, meaning === 'person', world);
    case 'rule':
      return ruleOffers(word, standing(spot), world);
    case 'party':
      return parties(spot);
    case 'criterion':
      return sorted(criteria(spot), word);
    case 'law':
      return laws(spot);
    case 'region-name':
      return sorted(nameOfRegion(spot), word);
    case 'seen':
    case 'fingerprint':
      return sorted(fingerprints(meaning, spot), word);
    case 'ask-path':
    case 'ask-part':
      return sorted(askKeys(meaning, spot), word);
    case 'event':
      return sorted(events(spot), word);
    case 'own-list':
    case 'own-source':
      return sorted(ownIds(meaning, spot), word);
  }
}

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

function parties(spot: Spot): Offers {
  const { cursor, flow, world } = spot;
  const { parties: words } = completeWords;
  const named = Object.entries(words).map(([id, name]): Offer => {
    const label = name[world.language]();
    const names = namesFrom([id, label, name.nl(), name.en()]);
    return { label, kind: 'value', detail: id, text: id, names };
  });
  // First the national government: without its part nothing is asked.
  named.sort((one, other) => Number(other.text === nationalParty) - Number(one.text === nationalParty));
  const wishes = { flow, word: cursor.word, without: new Set<string>(), rank: fitOf('regions', spot) };
  return together([sorted(named, cursor.word), entryOffers('regions', wishes, world)]);
}

const criteria = ({ world: { portfolio, language } }: Spot): readonly Offer[] =>
  portfolio.vocabulary.words.entries
    .filter(({ kind }) => kind === 'criterion-absolute' || kind === 'criterion-relative')
    .flatMap(({ words, label }) => words.map((word) => plainOffer(word, inLanguage(label, language))));

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
function fingerprints(meaning: Meaning, { cursor, source, world }: Spot): readonly Offer[] {
  const id = meaning === 'seen' ? textOf(slotIn(cursor.home, 'ask')) : reviewedId(source.file);
  const [entry] = world.portfolio.ids.known(id ?? '');
  return entry === undefined
    ? []
    : [plainOffer(entry.fingerprint, completeWords.fingerprint[world.language]())];
}

/** Keys of an ask: those of the whole, or those of the part that the steps before it lead to. */
function askKeys(meaning: Meaning, { cursor, world }: Spot): readonly Offer[] {
  const { home, self } = cursor;
  const place = self === undefined ? home.slots.length : home.slots.indexOf(self);
  const steps: Path = meaning === 'ask-part' ? [] : home.slots.slice(0, place).map(stepOf);
  const properties = schemaAt('ask', steps)?.properties ?? {};
  return Object.entries(properties).map(
    ([key, schema]): Offer => ({
      label: key,
      kind: 'key',
      detail: (world.language === 'nl' ? schema['x-nl']?.title : undefined) ?? schema.title,
      text: key,
      names: keyNames(key, schema),
      resolve: { of: 'key', kind: 'ask', path: [...steps, key] },
    }),
  );
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
      const id = (file.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
      const said = [by, inLanguage(text, language).slice(0, 80)];
      return plainOffer(id, said.filter((part) => part !== '').join(': '));
    });
}

/** Ids that the code list itself declares. */
function ownIds(meaning: Meaning, { cursor: { record } }: Spot): readonly Offer[] {
  if (meaning === 'own-source')
    return (slotIn(record, 'sources')?.slots ?? []).map(({ step }) => plainOffer(String(step)));
  const entries = slotAt(record, ['entries'])?.slots ?? [];
  return entries.flatMap((entry) => textOf(slotIn(entry, 'id')) ?? []).map((id) => plainOffer(id));
}
