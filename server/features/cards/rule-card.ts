// The card of a rule where its code stands: what it finds, why that matters, what to do, and where its page is.
import { allRules } from '../../rules/all.ts';
import { nearestCodes } from '../../rules/nearest-codes.ts';
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import { ruleCardWords as words } from '../../wording/editor/cards.ts';
import type { Language } from '../../wording/language.ts';
import { rulePagePath, rulePagesFolder, ruleWords } from '../../wording/rule-page.ts';
import { severityWords } from '../../wording/severity.ts';
import { cardText, headingText } from './card.ts';

export function ruleCard(code: string, language: Language): string {
  const rule = allRules.find((one) => one.code === code);
  if (rule === undefined) {
    const near = nearestCodes(
      code,
      allRules.map((one) => one.code),
    );
    return escapeMarkdown(words.unknown[language]({ code, near }));
  }
  // The page of a rule is ours, and Markdown already.
  const { what, why, advice } = rule.page[language];
  const page = codeSpan(`${rulePagesFolder}/${rulePagePath(rule.code, language)}`);
  return cardText({
    heading: headingText(rule.code, severityWords[rule.severity][language]()),
    sentences: [
      what,
      `*${ruleWords.why[language]()}.* ${why}`,
      `*${ruleWords.advice[language]()}.* ${advice}`,
      words.page[language]({ code: rule.code, page }),
    ],
  });
}
