// Makes what the sources import but nobody writes by hand: record types, compiled validators, the reference of
// records, packed code lists, the pages of rules, the manual of the command line.
import { generateReference } from './generate-reference.mts';
import { generateTypes } from './generate-types.mts';
import { generateValidators } from './generate-validators.mts';
import { packVocabularies } from './pack-vocabularies.mts';

await generateTypes();
await generateValidators();
await generateReference();
await packVocabularies();
// Rules read what was generated just now.
const { generateRulePages } = await import('./generate-rule-pages.mts');
await generateRulePages();
const { generateManual } = await import('./generate-manual.mts');
await generateManual();
