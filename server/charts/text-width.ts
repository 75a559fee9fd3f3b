// How wide words are, roughly: there is no screen here to measure on. Estimates lean to the wide side, so that words fit.

const narrow = /[iljtfrI.,:;|!'’()[\]\s-]/;
const wide = /[mwMW%@—…]/;
const capital = /[A-Z0-9\u00C0-\u00DE]/;

const widthOfSign = (sign: string): number => {
  if ((sign.codePointAt(0) ?? 0) > 0x2e7f) return 1;
  if (narrow.test(sign)) return 0.36;
  if (wide.test(sign)) return 0.96;
  return capital.test(sign) ? 0.7 : 0.61;
};

/** Width in the unit of the font size. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width * size;
}

/** As much of the text as fits, with an ellipsis where something is left out. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = '';
  let used = size * 0.9;
  for (const sign of text) {
    used += widthOfSign(sign) * size;
    if (used > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Room for words. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** The text in lines that fit; breaks after spaces, hyphens and slashes. The last line is cut when there is too much. */
export function wrapped(text: string, { width, size, lines }: Room): readonly string[] {
  const pieces = text.trim().split(/(?<=[\s/-])/);
  const done: string[] = [];
  let line = '';
  for (const [place, piece] of pieces.entries()) {
    if (line === '' || widthOf((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (done.length === lines - 1) {
      line += pieces.slice(place).join('');
      break;
    }
    done.push(line.trimEnd());
    line = piece;
  }
  return [...done, line.trimEnd()].map((one) => cut(one, width, size));
}
