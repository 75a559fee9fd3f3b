// Who may pay besides regions: in a sentence or a table, and as a name on a list. In the order in which they are offered.
import { type Sentence, says } from './sentence.ts';

export const partyWords: Readonly<Record<string, { readonly told: Sentence; readonly label: Sentence }>> = {
  rijk: {
    told: says('Rijk', 'national government'),
    label: says('Het Rijk', 'The national government'),
  },
  eu: {
    told: says('Europese Unie', 'European Union'),
    label: says('Europese Unie', 'European Union'),
  },
  privaat: {
    told: says('private partijen', 'private parties'),
    label: says('Private partijen', 'Private parties'),
  },
};
