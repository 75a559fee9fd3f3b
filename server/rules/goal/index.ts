// The rules about national goals: what an ask is for.
import { missingGoal } from './missing.ts';
import { noChoice } from './no-choice.ts';
import { noIndicator } from './no-indicator.ts';
import { unknownGoal } from './unknown.ts';
import { goalWithoutAsk } from './without-ask.ts';

export const goalRules = [unknownGoal, missingGoal, goalWithoutAsk, noIndicator, noChoice];
