import { wording } from '../fact.ts';
import { day, didYouMean, quoted } from '../say.ts';

/** How a rule is silenced: by a comment, by a waiver in the record, or as a known finding of the baseline. */
type Form = 'comment' | 'waiver' | 'known-finding';

/** After "Hier …" and "Here …". */
const silenced = {
  nl: {
    comment: (code: string) => `wordt ${code} genegeerd`,
    waiver: (code: string) => `is een uitzondering op ${code} vastgelegd`,
    'known-finding': (code: string) => `staat ${code} als bekende bevinding`,
  },
  en: {
    comment: (code: string) => `${code} is ignored`,
    waiver: (code: string) => `a waiver of ${code} is recorded`,
    'known-finding': (code: string) => `${code} stands as a known finding`,
  },
};

const hides = {
  nl: 'Blijft dit staan, dan verbergt het straks een fout die u wel wilt zien. Haal het weg.',
  en: 'If this stays, it will hide a mistake that you want to see. Remove it.',
};

export const ignore = {
  findings: {
    'ignore/no-reason': wording<{ code: string }>({
      nl: ({ code }) =>
        `Hier wordt ${quoted(code)} genegeerd zonder dat er staat waarom. ` +
        'Over een jaar weet niemand meer of dat nog klopt. ' +
        `Schrijf de reden achter een dubbele punt: \`# policy-asks-ignore ${code}: …\`.`,
      en: ({ code }) =>
        `Here ${quoted(code)} is ignored without saying why. ` +
        'A year from now nobody will know whether that is still right. ' +
        `Write the reason after a colon: \`# policy-asks-ignore ${code}: …\`.`,
    }),
    'ignore/unknown-rule': wording<{ form: Form | 'setting'; code: string; near: readonly string[] }>({
      nl: ({ code, near }) =>
        code === ''
          ? 'Hier staat niet welke regel wordt genegeerd, dus er wordt niets genegeerd. ' +
            'Noem de code van de regel: `# policy-asks-ignore familie/regel: reden`.'
          : `Er is geen regel ${quoted(code)}, dus wat hier staat heeft geen effect.${didYouMean(near, 'nl')} ` +
            'Verbeter de code, of haal dit weg.',
      en: ({ code, near }) =>
        code === ''
          ? 'This does not say which rule is ignored, so nothing is ignored. ' +
            'Name the code of the rule: `# policy-asks-ignore family/rule: reason`.'
          : `There is no rule ${quoted(code)}, so what stands here has no effect.${didYouMean(near, 'en')} ` +
            'Correct the code, or remove this.',
    }),
    'ignore/unused': wording<{ form: Form; code: string }>({
      nl: ({ form, code }) =>
        `Hier ${silenced.nl[form](quoted(code))}, maar die regel heeft hier niets op te merken. ${hides.nl}`,
      en: ({ form, code }) =>
        `Here ${silenced.en[form](quoted(code))}, but that rule has nothing to report here. ${hides.en}`,
    }),
    'ignore/expired': wording<{ form: Form; code: string; until: string; exists: boolean }>({
      nl: ({ form, code, until, exists }) =>
        !exists
          ? `Hier ${silenced.nl[form](quoted(code))} tot ${quoted(until)}, maar dat is niet als bestaande dag te lezen, dus de regel geldt gewoon. Schrijf een dag als jaar-maand-dag, zoals 2026-12-31.`
          : `Hier ${silenced.nl[form](quoted(code))}, tot en met ${day(until, 'nl')}. Die dag is voorbij, dus de regel geldt weer. ` +
            'Los op wat de regel meldt, of geef met een nieuwe datum aan tot wanneer het zo mag blijven.',
      en: ({ form, code, until, exists }) =>
        !exists
          ? `Here ${silenced.en[form](quoted(code))} until ${quoted(until)}, but that cannot be read as an existing day, so the rule simply holds. Write a day as year-month-day, such as 2026-12-31.`
          : `Here ${silenced.en[form](quoted(code))}, until ${day(until, 'en')}. That day has passed, so the rule holds again. ` +
            'Mend what the rule reports, or say with a new date until when it may stay like this.',
    }),
  },
  places: {},
  fixes: {
    'remove-silence': wording<{ form: Form; code: string }>({
      nl: ({ form, code }) =>
        ({
          comment: `Verwijder de opmerking over ${quoted(code)}`,
          waiver: `Verwijder de uitzondering op ${quoted(code)}`,
          'known-finding': `Verwijder de bekende bevinding ${quoted(code)}`,
        })[form],
      en: ({ form, code }) =>
        ({
          comment: `Remove the comment about ${quoted(code)}`,
          waiver: `Remove the waiver of ${quoted(code)}`,
          'known-finding': `Remove the known finding ${quoted(code)}`,
        })[form],
    }),
  },
  reasons: {},
};
