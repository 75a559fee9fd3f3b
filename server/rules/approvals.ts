// Who approved an ask, and in which role. Reads review events and who has which role in the submission of the ask.
import type { AskEntry, ReviewEntry } from '../portfolio/entry.ts';
import { inLanguage, type Localized } from '../wording/language.ts';

/** By the role itself, or by a person who has it. */
export function approves(
  { event: { kind, by } }: ReviewEntry,
  role: string,
  { submission }: Pick<AskEntry, 'submission'>,
): boolean {
  if (kind !== 'approve' || by === undefined) return false;
  return by === role || submission?.record.people?.[by]?.roles?.includes(role) === true;
}

/** What a role is called in the submission of an ask; its key when it is not named there. */
export function nameOfRole(role: string, { submission }: Pick<AskEntry, 'submission'>): Localized {
  const name = submission?.record.roles?.[role];
  return { nl: inLanguage(name, 'nl') || role, en: inLanguage(name, 'en') || role };
}
