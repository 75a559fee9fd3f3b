// How serious a finding is, in a word.
import { type Sentence, says } from './sentence.ts';

export const severityWords = {
  error: says('fout', 'error'),
  warning: says('waarschuwing', 'warning'),
  info: says('ter informatie', 'information'),
  advisory: says('advies', 'advice'),
} satisfies Record<string, Sentence>;
