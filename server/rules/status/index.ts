// The rules about the life of an ask, from draft to delivery.
import { illegalStep } from './illegal-step.ts';
import { promiseWithoutReference } from './promise-without-reference.ts';
import { repeatedAfterRejection } from './repeated-after-rejection.ts';

export const statusRules = [illegalStep, promiseWithoutReference, repeatedAfterRejection];
