// Words that more than one family of rules uses.
import { quoted } from '../say.ts';
import { wording } from '../fact.ts';
import type { Localized } from '../language.ts';

export const common = {
  findings: {},
  /** Labels of related places. */
  places: {
    'first-here': wording({ nl: () => 'Hier voor het eerst', en: () => 'First here' }),
    'same-cause-here': wording<{ ask?: string }>({
      nl: ({ ask }) => (ask === undefined ? 'Hier ook' : `Hier ook: ${quoted(ask)}`),
      en: ({ ask }) => (ask === undefined ? 'Here too' : `Here too: ${quoted(ask)}`),
    }),
    'known-from-index': wording<{ ask: string; portfolio: Localized; fictional: boolean }>({
      nl: ({ ask, portfolio, fictional }) =>
        `${quoted(ask)} is alleen bekend uit de inhoudsopgave van de portefeuille ${quoted(portfolio.nl)}${fictional ? ' (verzonnen)' : ''}`,
      en: ({ ask, portfolio, fictional }) =>
        `${quoted(ask)} is known only from the index of the portfolio ${quoted(portfolio.en)}${fictional ? ' (fictional)' : ''}`,
    }),
    'other-ask': wording<{ ask: string }>({
      nl: ({ ask }) => `De andere vraag: ${quoted(ask)}`,
      en: ({ ask }) => `The other ask: ${quoted(ask)}`,
    }),
  },
  /** Titles of fixes. */
  fixes: {
    remove: wording<{ what: string }>({
      nl: ({ what }) => `Verwijder ${quoted(what)}`,
      en: ({ what }) => `Remove ${quoted(what)}`,
    }),
    replace: wording<{ by: string | number }>({
      nl: ({ by }) => `Vervang door ${quoted(by)}`,
      en: ({ by }) => `Replace by ${quoted(by)}`,
    }),
  },
  /** Why a rule is not applicable. */
  reasons: {
    'no-funding': wording({ nl: () => 'de vraag noemt geen middelen', en: () => 'the ask names no funding' }),
    'no-instrument': wording({
      nl: () => 'de vraag noemt geen instrument',
      en: () => 'the ask names no instrument',
    }),
    'no-scheme': wording({ nl: () => 'de vraag noemt geen regeling', en: () => 'the ask names no scheme' }),
    'no-years': wording({ nl: () => 'de vraag noemt geen jaren', en: () => 'the ask names no years' }),
    'no-amount': wording({ nl: () => 'de vraag noemt geen bedrag', en: () => 'the ask names no amount' }),
    'no-submission': wording({
      nl: () => 'de vraag hoort bij geen inbreng',
      en: () => 'the ask belongs to no submission',
    }),
    'value-not-usable': wording({
      nl: () => 'een waarde die de regel nodig heeft, is niet te lezen (een andere bevinding meldt dat)',
      en: () => 'a value the rule needs cannot be read (another finding reports that)',
    }),
    'not-in-code-list': wording({
      nl: () => 'de waarde staat niet in de codelijst (een andere regel meldt dat)',
      en: () => 'the value is not in the code list (another rule reports that)',
    }),
  },
};
