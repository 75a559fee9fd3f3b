// The rules about the note of a submission, in the order of their page.
import { missingDocument } from './missing.ts';
import { quoteDrift } from './quote-drift.ts';

export const documentRules = [missingDocument, quoteDrift];
