// The rules about comments that silence a rule. Of one comment at most one of them speaks.
import { expiredIgnore } from './expired.ts';
import { ignoreWithoutReason } from './no-reason.ts';
import { ignoreUnknownRule } from './unknown-rule.ts';
import { unusedIgnore } from './unused.ts';

export const ignoreRules = [ignoreWithoutReason, ignoreUnknownRule, unusedIgnore, expiredIgnore];
