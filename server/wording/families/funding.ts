import { wording } from '../fact.ts';
import { quoted } from '../say.ts';

export const funding = {
  findings: {
    'funding/structural-with-end': wording<{ until: number; term: string }>({
      nl: ({ until, term }) =>
        `${quoted(term)} geld loopt door zonder einde, maar hier staat ${until} als laatste jaar. ` +
        'Financiën leest dit als tijdelijk geld en boekt het niet structureel. ' +
        'Haal het eindjaar weg, of kies de termijn die bij een eindjaar hoort.',
      en: ({ until, term }) =>
        `${quoted(term)} money goes on without end, but ${until} stands here as its last year. ` +
        'The Ministry of Finance reads this as temporary money and will not book it as structural. ' +
        'Remove the end year, or choose the term that goes with an end year.',
    }),
  },
  places: {
    'term-chosen-here': wording<{ term: string }>({
      nl: ({ term }) => `Hier is de termijn ${quoted(term)} gekozen`,
      en: ({ term }) => `Here the term ${quoted(term)} was chosen`,
    }),
  },
  fixes: {
    'remove-end-year': wording<{ until: number }>({
      nl: ({ until }) => `Haal het eindjaar ${until} weg`,
      en: ({ until }) => `Remove the end year ${until}`,
    }),
  },
  reasons: {},
};
