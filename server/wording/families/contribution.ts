import { wording } from '../fact.ts';
import { inLanguage, type Worded } from '../language.ts';
import { quoted } from '../say.ts';

export const contribution = {
  findings: {
    'contribution/missing': wording({
      nl: () =>
        'De vraag zegt niet wat de regio zelf inbrengt. Wie alleen vraagt, staat achter bij wie ook iets biedt. ' +
        'Noem onder `contribution` wat u zelf doet, met wie ervoor zorgt en wanneer: grond, mensen, onderzoek of meebetalen.',
      en: () =>
        'The ask does not say what the region itself brings. Whoever only asks loses out to those who also offer something. ' +
        'Name under `contribution` what you do yourself, with who takes care of it and when: land, people, research or paying a share.',
    }),
    'contribution/without-owner': wording<{ text: Worded }>({
      nl: ({ text }) =>
        `Bij ${quoted(inLanguage(text, 'nl'))} staat niet wie daarvoor zorgt. ` +
        'Een aanbod zonder eigenaar blijft gemakkelijk liggen, terwijl het Rijk u eraan houdt. ' +
        'Noem onder `owner` de rol of persoon, en onder `by` wanneer het er is.',
      en: ({ text }) =>
        `For ${quoted(inLanguage(text, 'en'))} it is not said who takes care of it. ` +
        'An offer without an owner is easily left undone, while the government holds you to it. ' +
        'Name the role or person under `owner`, and under `by` when it is there.',
    }),
  },
  places: {},
  fixes: {},
  reasons: {
    'no-contribution': wording({
      nl: () => 'de vraag noemt geen eigen inbreng',
      en: () => 'the ask names no contribution of its own',
    }),
  },
};
