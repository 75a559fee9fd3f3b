// Who approved an ask, and in which role. Reads review events and who has which role in the submission of the ask.
import type { AskEntry, ReviewEntry } from '../portfolio/entry.ts';
import type { StatusEntry } from '../vocabulary/entry.ts';
import { type FingerprintPart, fingerprintParts, isInScope, meaningChange } from '../records/fingerprint.ts';
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

/** Who approved without being known in the submission: their approval counts for no role. Each once; undefined when there is none. */
export function strangers(
  events: readonly ReviewEntry[],
  { submission }: Pick<AskEntry, 'submission'>,
  required: RequiredApprovals,
): readonly string[] | undefined {
  const { roles = {}, people = {} } = submission?.record ?? {};
  const known = new Set([...Object.keys(roles), ...Object.keys(people), ...Object.values(required).flat()]);
  const names = events.flatMap(({ event: { kind, by } }) =>
    kind === 'approve' && by !== undefined && !known.has(by) ? [by] : [],
  );
  return names.length === 0 ? undefined : [...new Set(names)];
}

/** An approval that holds no longer, with what changed since; no parts where that cannot be told. */
export interface Lapsed {
  readonly approval: ReviewEntry;
  readonly parts: readonly FingerprintPart[];
}

/** What no longer holds of the approvals of an ask: of each person and part the last one counts, so that a later one makes good. */
export function lapsedApprovals(events: readonly ReviewEntry[], now: string): readonly Lapsed[] {
  const approvals = events.filter(({ event }) => event.kind === 'approve');
  return approvals.flatMap((approval, index) => {
    const later = approvals.slice(index + 1).filter(({ event }) => event.by === approval.event.by);
    return lapsedOf(approval, later, now);
  });
}

/** The last of these approvals that was given by someone whose approvals all hold still. */
export function standingApproval(approvals: readonly ReviewEntry[], now: string): ReviewEntry | undefined {
  const lapsed = new Set(lapsedApprovals(approvals, now).map(({ approval }) => approval.event.by));
  return approvals.findLast(({ event }) => !lapsed.has(event.by));
}

/** Of an approval without a fingerprint it is not known what was approved: it counts as given. */
function lapsedOf(approval: ReviewEntry, later: readonly ReviewEntry[], now: string): Lapsed[] {
  const { fingerprint, scope } = approval.event;
  const change = fingerprint === undefined ? undefined : meaningChange(fingerprint, now, scope);
  if (change === undefined) return [];
  const isOpen = (part: FingerprintPart): boolean => !later.some(({ event }) => isInScope(part, event.scope));
  if (change.parts.length === 0) return fingerprintParts.some(isOpen) ? [{ approval, parts: [] }] : [];
  const parts = change.parts.filter(isOpen);
  return parts.length === 0 ? [] : [{ approval, parts }];
}

/** What a role is called in the submission of an ask; its key when it is not named there. */
export function nameOfRole(role: string, { submission }: Pick<AskEntry, 'submission'>): Localized {
  const name = submission?.record.roles?.[role];
  return { nl: inLanguage(name, 'nl') || role, en: inLanguage(name, 'en') || role };
}
