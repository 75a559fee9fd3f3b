import { wording } from '../fact.ts';
import { quoted } from '../say.ts';

export const internal = {
  findings: {
    'internal/rule-crashed': wording<{ rule: string; fault: string }>({
      nl: ({ rule, fault }) =>
        `De regel ${quoted(rule)} is hier vastgelopen, dus dit onderdeel is niet gecontroleerd. Alle andere regels zijn wel gelopen. ` +
        `De fout zit in het programma, niet in uw tekst. Meld haar met de tekst waarbij zij optrad: ${quoted(fault)}.`,
      en: ({ rule, fault }) =>
        `The rule ${quoted(rule)} failed here, so this part was not checked. All other rules did run. ` +
        `The mistake is in the program, not in your text. Report it with the text it happened on: ${quoted(fault)}.`,
    }),
  },
  places: {},
  fixes: {},
  reasons: {},
};
