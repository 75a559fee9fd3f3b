// The rules about approvals and threads.
import { approvalMissing } from './approval-missing.ts';
import { approvalOutdated } from './approval-outdated.ts';
import { reviewOrphan } from './orphan.ts';
import { threadOpen } from './thread-open.ts';

export const reviewRules = [approvalOutdated, approvalMissing, threadOpen, reviewOrphan];
