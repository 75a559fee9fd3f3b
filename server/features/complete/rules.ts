// Offers of rule codes, found by code or by what the rule finds.
import { allRules } from '../../rules/all.ts';
import type { Rule } from '../../rules/rule.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Language } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { bestOf, namesFrom } from './match.ts';
import type { Offer, Offers } from './offer.ts';

const namesOfRule = oncePer(({ code, page }: Rule) =>
  namesFrom([code, code.split('/')[1], page.nl.what, page.en.what]),
);

export const ruleWithCode = (code: string): Rule | undefined => allRules.find((rule) => rule.code === code);

/** What is written for a code. */
export type PutRule = (code: string) => Pick<Offer, 'text' | 'snippet' | 'plain' | 'again'>;

export function ruleOffers(
  word: string,
  without: ReadonlySet<string>,
  { language }: World,
  put: PutRule = (code) => ({ text: code }),
): Offers {
  const wanted = allRules.filter(({ code }) => !without.has(code));
  // All codes fit on one list.
  const { best, incomplete } = bestOf(
    wanted,
    word,
    (rule) => ({ names: namesOfRule(rule) }),
    allRules.length,
  );
  return { offers: best.map((rule) => ruleOffer(rule, language, put)), incomplete };
}

const ruleOffer = (rule: Rule, language: Language, put: PutRule): Offer => ({
  label: rule.code,
  kind: 'rule',
  detail: rule.page[language].what,
  names: namesOfRule(rule),
  resolve: { of: 'rule', code: rule.code },
  ...put(rule.code),
});
