// Said after a finding that rests on code-list data which was not seen in an official source.
import type { Localized } from './language.ts';

export const uncertainNorm: Localized = {
  nl: 'Let op: dit rust op gegevens in de codelijst zonder officiële bron; ga ze na voordat u er iets op baseert.',
  en: 'Note: this rests on data in the code list without an official source; verify it before you rely on it.',
};
