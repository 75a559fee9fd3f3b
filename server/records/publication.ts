// Whether an ask may go outside, and on which day.
import type { AskRecord } from './types.ts';

/** Up to and including the day of the embargo an ask stays inside. `today` is an ISO date. */
export const isUnderEmbargo = ({ embargoUntil }: Pick<Partial<AskRecord>, 'embargoUntil'>, today: string) =>
  embargoUntil !== undefined && today <= embargoUntil;

export const isInternal = ({ visibility }: Pick<Partial<AskRecord>, 'visibility'>): boolean =>
  visibility === 'internal';
