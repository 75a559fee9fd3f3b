// Said after a finding whose norm or area was not seen in an official source.
import type { Localized } from './language.ts';

export const uncertainNorm: Localized = {
  nl: 'Let op: deze norm is niet in een officiële bron teruggevonden; ga dit na voordat u er iets op baseert.',
  en: 'Note: this norm was not found in an official source; verify it before you rely on it.',
};
