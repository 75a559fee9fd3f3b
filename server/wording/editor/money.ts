// Who may pay besides the national government and regions.
import { type Sentence, says } from '../sentence.ts';

export const partyWords: Readonly<Record<string, Sentence>> = {
  eu: says('Europese Unie', 'European Union'),
  privaat: says('private partijen', 'private parties'),
};
