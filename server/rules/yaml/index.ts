// The rules on how a text is written, in the order in which they are explained.
import { conflictMarkers } from './conflict-markers.ts';
import { duplicateKey } from './duplicate-key.ts';
import { syntax } from './syntax.ts';
import { textChanged } from './text-changed.ts';
import { textCut } from './text-cut.ts';
import { unsupported } from './unsupported.ts';

export const yamlRules = [syntax, duplicateKey, conflictMarkers, textCut, textChanged, unsupported];
