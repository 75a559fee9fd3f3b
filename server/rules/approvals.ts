// Who approved an ask, and in which role. Reads review events and who has which role in the submission of the ask.
import type { AskEntry, ReviewEntry } from '../portfolio/entry.ts';
import type { StatusEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inLanguage, type Localized } from '../wording/language.ts';
import { isAtOrAfter } from './life.ts';

/** Roles by the status for which their approval is prescribed, as a portfolio says. */
export type RequiredApprovals = Readonly<Record<string, readonly string[]>>;

/** A role that must have approved, and from which status on. */
export interface WantedApproval {
  readonly of: StatusEntry;
  readonly role: string;
}

/** The approvals that an ask must have in a status: of that one, and of those that it came through. */
export function wantedApprovals(
  status: StatusEntry,
  required: RequiredApprovals,
  { statuses }: Pick<Vocabulary, 'statuses'>,
): readonly WantedApproval[] {
  return Object.entries(required).flatMap(([id, roles]) => {
    const of = statuses.get(id);
    return of !== undefined && isAtOrAfter(status, of, { statuses })
      ? roles.map((role) => ({ of, role }))
      : [];
  });
}

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
