// Offers of dates: today, the moments of the calendar that are still to come, and ends of months. Of what happened, those that were.
import { completeWords } from '../../wording/editor/complete.ts';
import { inLanguage } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import type { MomentEntry } from '../../vocabulary/entry.ts';
import type { World } from '../source.ts';
import { bestOf, namesFrom } from './match.ts';
import type { Offer, Offers } from './offer.ts';

const aYear = 12;

interface WantedDate {
  readonly word: string;
  /** It happened: nothing that is still to come. */
  readonly isPast: boolean;
}

export function dateOffers({ word, isPast }: WantedDate, world: World): Offers {
  const { language, today } = world;
  const months = monthEnds(startOf(word, today, isPast));
  const ends = isPast ? months.filter((date) => date <= today).toReversed() : months;
  const seen = new Set<string>();
  const all: readonly Offer[] = [
    dated(today, completeWords.today[language](), world),
    ...(isPast ? momentsUntil(world) : momentsFrom(world)),
    ...ends.map((date) => dated(date, completeWords.monthEnd[language]({ date }), world)),
  ].filter(({ text }) => !seen.has(text) && seen.add(text));
  const { best, incomplete } = bestOf(all, word, (offer) => offer);
  return { offers: best, incomplete };
}

const dated = (date: string, detail: string, { language }: World): Offer => ({
  label: date,
  kind: 'date',
  detail,
  text: date,
  names: namesFrom([date, detail, day(date, language)]),
});

function momentsFrom(world: World): readonly Offer[] {
  const coming = world.portfolio.vocabulary.moments.entries
    .filter(({ date }) => date >= world.today)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return coming.map((moment) => ofMoment(moment, world));
}

/** The last first. */
function momentsUntil(world: World): readonly Offer[] {
  const gone = world.portfolio.vocabulary.moments.entries
    .filter(({ date }) => date <= world.today)
    .toSorted((one, other) => (one.date > other.date ? -1 : 1));
  return gone.map((moment) => ofMoment(moment, world));
}

const ofMoment = ({ id, label, date }: MomentEntry, world: World): Offer => ({
  ...dated(date, inLanguage(label, world.language), world),
  names: namesFrom([date, inLanguage(label, 'nl'), inLanguage(label, 'en'), id]),
  resolve: { of: 'entry', list: 'moments', id },
});

interface Month {
  readonly year: number;
  readonly month: number;
}

/** From today on, or through the last year up to today; or through the year that was typed. */
function startOf(word: string, today: string, isPast: boolean): Month {
  const [, typed] = /^(\d{4})/.exec(word) ?? [];
  const year = Number(today.slice(0, 4));
  if (typed !== undefined && Number(typed) !== year) return { year: Number(typed), month: 1 };
  return { year: isPast ? year - 1 : year, month: Number(today.slice(5, 7)) };
}

function monthEnds({ year, month }: Month): readonly string[] {
  return Array.from({ length: aYear }, (_, place) => month - 1 + place).flatMap((since) => {
    const date = new Date(0);
    // Day 0 of the next month is the last of this one.
    date.setUTCFullYear(year + Math.floor(since / 12), (since % 12) + 1, 0);
    return Number.isNaN(date.getTime()) ? [] : [date.toISOString().slice(0, 10)];
  });
}

/** A moment with time and time zone: the day is known, the time is for the author. */
export function momentOffers({ today, language }: World): Offers {
  const detail = completeWords.now[language]();
  const offer: Offer = {
    label: today,
    kind: 'date',
    detail,
    text: `${today}T\${1:12:00}:00Z`,
    snippet: true,
    plain: `${today}T12:00:00Z`,
    names: namesFrom([today, detail]),
  };
  return { offers: [offer], incomplete: false };
}
