// Makes what the sources import but nobody writes by hand: record types, compiled validators, packed code lists.
import { generateTypes } from './generate-types.mts';
import { generateValidators } from './generate-validators.mts';
import { packVocabularies } from './pack-vocabularies.mts';

await generateTypes();
await generateValidators();
await packVocabularies();
