// Every rule there is. A rule that is not in this list does not exist.
import { addresseeRules } from './addressee/index.ts';
import { askRules } from './ask/index.ts';
import { calendarRules } from './calendar/index.ts';
import { contributionRules } from './contribution/index.ts';
import { documentRules } from './document/index.ts';
import { evidenceRules } from './evidence/index.ts';
import { fundingRules } from './funding/index.ts';
import { goalRules } from './goal/index.ts';
import { ignoreRules } from './ignore/index.ts';
import { instrumentRules } from './instrument/index.ts';
import { internalRules } from './internal/index.ts';
import { linkRules } from './link/index.ts';
import { publicationRules } from './publication/index.ts';
import { referenceRules } from './reference/index.ts';
import { regionRules } from './region/index.ts';
import { reviewRules } from './review/index.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema/index.ts';
import { schemeRules } from './scheme/index.ts';
import { statusRules } from './status/index.ts';
import { textRules } from './text/index.ts';
import { yamlRules } from './yaml/index.ts';

export const allRules: readonly Rule[] = [
  ...yamlRules,
  ...schemaRules,
  ...askRules,
  ...goalRules,
  ...fundingRules,
  ...instrumentRules,
  ...regionRules,
  ...schemeRules,
  ...addresseeRules,
  ...statusRules,
  ...referenceRules,
  ...linkRules,
  ...evidenceRules,
  ...contributionRules,
  ...documentRules,
  ...calendarRules,
  ...publicationRules,
  ...textRules,
  ...reviewRules,
  ...ignoreRules,
  ...internalRules,
];
