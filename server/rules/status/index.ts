// The rules about the life of an ask, from draft to delivery.
import type { Rule } from '../rule.ts';
import { grantedDiffers } from './granted-differs.ts';
import { grantedWithoutDecision } from './granted-without-decision.ts';
import { historyOutOfOrder } from './history-out-of-order.ts';
import { illegalStep } from './illegal-step.ts';
import { motionIsNotPromise } from './motion-is-not-promise.ts';
import { placeholderDate } from './placeholder-date.ts';
import { promiseOverdue } from './promise-overdue.ts';
import { promiseWithoutReference } from './promise-without-reference.ts';
import { repeatedAfterRejection } from './repeated-after-rejection.ts';
import { submittedWithoutMandate } from './submitted-without-mandate.ts';
import { wentBack } from './went-back.ts';

export const statusRules: readonly Rule[] = [
  illegalStep,
  historyOutOfOrder,
  submittedWithoutMandate,
  promiseWithoutReference,
  promiseOverdue,
  motionIsNotPromise,
  grantedWithoutDecision,
  grantedDiffers,
  placeholderDate,
  repeatedAfterRejection,
  wentBack,
];
