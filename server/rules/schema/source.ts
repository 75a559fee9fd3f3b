// Where the shape of records is laid down: the same for all rules about it.
import type { RuleSource } from '../rule.ts';

export const recordReference: RuleSource = {
  title: {
    nl: 'Het naslagwerk over de records van Policy Asks (docs/records)',
    en: 'The reference of the records of Policy Asks (docs/records)',
  },
};
