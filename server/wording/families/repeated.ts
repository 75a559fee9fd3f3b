// Words for an ask that comes back after it was rejected.
import { type NormFact, wording } from '../fact.ts';
import { inLanguage, type Localized, type Worded } from '../language.ts';
import { quoted } from '../say.ts';
import { type InCommon, inCommonEn, inCommonNl } from './ask.ts';

export const repeated = {
  findings: {
    'status/repeated-after-rejection': wording<{
      /** It says nearly the same, or says that it takes the place of the other. */
      how: 'alike' | 'replaces';
      other: string;
      otherTitle: Worded;
      name: Localized;
      /** With `alike`. */
      common?: InCommon;
      norm?: NormFact;
    }>({
      nl: ({ how, other, otherTitle, name, common }) =>
        (how === 'replaces'
          ? `Deze vraag vervangt ${quoted(inLanguage(otherTitle, 'nl'))} (${quoted(other)}), die de status ${quoted(name.nl)} heeft. `
          : `Deze vraag lijkt op ${quoted(inLanguage(otherTitle, 'nl'))} (${quoted(other)}), die de status ${quoted(name.nl)} heeft. `) +
        (common === undefined ? '' : `${inCommonNl(common)} `) +
        'Zonder nieuw argument krijgt u hetzelfde antwoord. ' +
        `Schrijf wat er sindsdien anders is, met \`distinctFrom: [{ask: ${other}, because: "…"}]\`.`,
      en: ({ how, other, otherTitle, name, common }) =>
        (how === 'replaces'
          ? `This ask replaces ${quoted(inLanguage(otherTitle, 'en'))} (${quoted(other)}), which has the status ${quoted(name.en)}. `
          : `This ask resembles ${quoted(inLanguage(otherTitle, 'en'))} (${quoted(other)}), which has the status ${quoted(name.en)}. `) +
        (common === undefined ? '' : `${inCommonEn(common)} `) +
        'Without a new argument you will get the same answer. ' +
        `Write what has changed since, with \`distinctFrom: [{ask: ${other}, because: "…"}]\`.`,
    }),
  },
  places: {
    'rejected-here': wording<{ title: Worded; name: Localized }>({
      nl: ({ title, name }) => `De vorige keer: ${quoted(inLanguage(title, 'nl'))}, ${quoted(name.nl)}`,
      en: ({ title, name }) => `The previous time: ${quoted(inLanguage(title, 'en'))}, ${quoted(name.en)}`,
    }),
  },
  fixes: {},
  reasons: {
    'nothing-rejected': wording({
      nl: () => 'geen vraag die erop lijkt, is afgewezen',
      en: () => 'no ask that resembles it was rejected',
    }),
    'nothing-asked-again': wording({
      nl: () => 'geen vraag die erop lijkt, loopt nog',
      en: () => 'no ask that resembles it still runs',
    }),
  },
};
