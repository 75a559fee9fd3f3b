// The rules about the life of an ask, from draft to delivery.
import { illegalStep } from './illegal-step.ts';
import { promiseWithoutReference } from './promise-without-reference.ts';
import { wentBack } from './went-back.ts';

export const statusRules = [illegalStep, promiseWithoutReference, wentBack];
