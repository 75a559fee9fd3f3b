import { wording } from '../fact.ts';
import { day, didYouMean, quoted } from '../say.ts';

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
    'ignore/unknown-rule': wording<{ code: string; near: readonly string[] }>({
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
    'ignore/unused': wording<{ code: string }>({
      nl: ({ code }) =>
        `Hier wordt ${quoted(code)} genegeerd, maar die regel heeft hier niets op te merken. ` +
        'Blijft de opmerking staan, dan verbergt zij straks een fout die u wel wilt zien. Haal haar weg.',
      en: ({ code }) =>
        `Here ${quoted(code)} is ignored, but that rule has nothing to report here. ` +
        'If the comment stays, it will hide a mistake that you want to see. Remove it.',
    }),
    'ignore/expired': wording<{ code: string; until: string; exists: boolean }>({
      nl: ({ code, until, exists }) =>
        !exists
          ? `${quoted(code)} wordt hier genegeerd tot ${quoted(until)}, maar die dag bestaat niet, dus de regel geldt gewoon. Schrijf een dag als jaar-maand-dag.`
          : `${quoted(code)} werd hier genegeerd tot en met ${day(until, 'nl')}; die dag is voorbij, dus de regel geldt weer. ` +
            'Los op wat de regel meldt, of geef met een nieuwe datum aan tot wanneer het zo mag blijven.',
      en: ({ code, until, exists }) =>
        !exists
          ? `${quoted(code)} is ignored here until ${quoted(until)}, but that day does not exist, so the rule simply holds. Write a day as year-month-day.`
          : `${quoted(code)} was ignored here until ${day(until, 'en')}; that day has passed, so the rule holds again. ` +
            'Mend what the rule reports, or say with a new date until when it may stay like this.',
    }),
  },
  places: {},
  fixes: {
    'remove-comment': wording<{ code: string }>({
      nl: ({ code }) => `Verwijder de opmerking over ${quoted(code)}`,
      en: ({ code }) => `Remove the comment about ${quoted(code)}`,
    }),
  },
  reasons: {},
};
