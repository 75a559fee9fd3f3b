// Five steps of colour for a figure; the figure itself always stands beside it.

export const steps = 5;

/** Class of a figure; equal steps up to the largest, on a root scale so that one giant does not flatten the others. */
export function heatOf(value: number, most: number): string {
  if (value <= 0 || most <= 0) return 'heat-0';
  const part = Math.sqrt(value / most);
  return `heat-${Math.min(steps, Math.max(1, Math.ceil(part * steps)))}`;
}
