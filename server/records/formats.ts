// The formats that schemas name. Each answers whether a text has the format; none throws.
import { isBounded } from '../text/bounded-pattern.ts';

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : days[month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

/** 2026-03-12, a day that exists. */
export function date(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  return year >= 0 && month >= 0 && isDay(year, month, digits(text, 8, 10));
}

const [dash, zero] = [45, 48];

/** The number that stands between two places; below zero where something else stands. A record holds many dates. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** 2026-03-05T21:14:00+01:00: a day, a time and the distance to UTC. */
export function dateTime(text: string): boolean {
  const time =
    /^([0-9-]{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return time !== null && date(time[1] ?? '');
}

/** A web address that can be opened: `https://` or `http://`, a host, and no spaces. */
export function uri(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text) && URL.canParse(text);
}

/** By their name in the schemas. */
export const formats = { date, 'date-time': dateTime, uri, 'bounded-pattern': isBounded };
