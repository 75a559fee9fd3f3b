// The rules about the note of a submission, in the order of their page.
import { askNotMentioned } from './ask-not-mentioned.ts';
import { figureDiffers } from './figure-differs.ts';
import { missingDocument } from './missing.ts';
import { quoteDrift } from './quote-drift.ts';
import { termWordDiffers } from './term-word-differs.ts';
import { unknownAskInNote } from './unknown-ask.ts';

export const documentRules = [
  missingDocument,
  quoteDrift,
  unknownAskInNote,
  askNotMentioned,
  figureDiffers,
  termWordDiffers,
];
