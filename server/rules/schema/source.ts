// Where the shape of records is laid down: the same for all rules about it.
import type { Source } from '../../vocabulary/entry.ts';

export const recordReference: Source = {
  title: {
    nl: 'Het naslagwerk over de records van Policy Asks (docs/records)',
    en: 'The reference of the records of Policy Asks (docs/records)',
  },
};
