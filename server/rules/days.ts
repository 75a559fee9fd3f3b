// Counts the days between two ISO dates.
const dayLength = 24 * 60 * 60 * 1000;

/** Days from one date to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
