// Where the words of a text stand: letters and digits, with apostrophes between letters ("regio's") and points or commas before
// digits ("1.200"). Signs are looked at one by one: a pattern with all letters of Unicode takes several times as long.

export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly opensSentence: boolean;
}

const [other, letter, digit, number, apostrophe, comma, point, stop] = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** What each sign is; 0 where it was not looked at yet. Signs of two units are looked at each time. */
const kinds = new Uint8Array(0x1_00_00);

export function wordPlaces(text: string): readonly WordPlace[] {
  const places: WordPlace[] = [];
  let opensSentence = true;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === letter || kind === digit || kind === number) {
      const end = wordEnd(text, at);
      places.push({ start: at, end, opensSentence });
      opensSentence = false;
      at = end;
    } else {
      if (kind === point || kind === stop) opensSentence = true;
      at += 1;
    }
  }
  return places;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (let kind = kindAt(text, end); kind === letter || kind === digit || kind === number; ) {
    end += unitsAt(text, end);
    kind = kindAt(text, end);
  }
  while (kindAt(text, end) === apostrophe && kindAt(text, end + 1) === letter) {
    end += 1;
    while (kindAt(text, end) === letter) end += unitsAt(text, end);
  }
  for (let kind = kindAt(text, end); kind === point || kind === comma; kind = kindAt(text, end)) {
    if (kindAt(text, end + 1) !== digit) break;
    end += 1;
    while (kindAt(text, end) === digit) end += 1;
  }
  return end;
}

const isHigh = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;

/** Of a letter or number. */
const unitsAt = (text: string, at: number): number => (isHigh(text.charCodeAt(at)) ? 2 : 1);

/** Past the end nothing stands. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return other;
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  if (!isHigh(unit)) kinds[unit] = kind;
  return kind;
}

function kindOf(sign: string): number {
  if (/[0-9]/.test(sign)) return digit;
  if (/\p{L}/u.test(sign)) return letter;
  if (/\p{N}/u.test(sign)) return number;
  if (/['’]/.test(sign)) return apostrophe;
  if (sign === ',') return comma;
  if (sign === '.') return point;
  return /[!?:]/.test(sign) ? stop : other;
}
