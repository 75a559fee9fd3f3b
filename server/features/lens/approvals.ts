// Which of the approvals that a portfolio prescribes an ask has. Reads its review, and who has which role in its submission.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Portfolio } from '../../portfolio/portfolio.ts';
import { approves, nameOfRole, standingApproval } from '../../rules/approvals.ts';
import type { Localized } from '../../wording/language.ts';

export interface Approval {
  readonly role: string;
  readonly name: Localized;
  /** `outdated`: given of the ask as it was, and it changed in meaning since. */
  readonly state: 'given' | 'outdated' | 'open';
  /** Review files in which the role approves. */
  readonly files: readonly string[];
}

/** Each role once, in the order of the configuration. */
export function approvalsOf(entry: AskEntry, portfolio: Portfolio): readonly Approval[] {
  const roles = new Set(Object.values(portfolio.record.requiredApprovals ?? {}).flat());
  const events = portfolio.review(entry.summary.id ?? '')?.events ?? [];
  return [...roles].map((role) => {
    const given = events.filter((event) => approves(event, role, entry));
    const holds = standingApproval(given, entry.fingerprint) !== undefined;
    const state = given.length === 0 ? 'open' : holds ? 'given' : 'outdated';
    return { role, name: nameOfRole(role, entry), state, files: given.map(({ file }) => file) };
  });
}
