// The money of an ask in plain sentences, and who pays what in a small table. Reads one ask; adds no figure but shares.
import type { Ask, Funding } from '../../records/ask.ts';
import { claimOf } from '../../records/money.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { inYears, share } from '../../wording/editor/money.ts';
import { viewWords as words } from '../../wording/editor/ministry-view.ts';
import type { Language } from '../../wording/language.ts';
import { amountText, payerText } from '../cards/funding-words.ts';
import { partsTable, periodOf } from '../cards/money-card.ts';
import type { World } from '../source.ts';
import { decisionText, labelOf, say, type Section } from './words.ts';

export function moneySection({ funding }: Ask, world: World): Section {
  if (funding === undefined) return { heading: 'money', content: [] };
  const { language, portfolio } = world;
  const { terms } = portfolio.vocabulary;
  if (terms.get(funding.term ?? '')?.money === false) {
    return { heading: 'money', content: [say('noMoney', language)] };
  }
  const sentences = [...sumSentences(funding, world), ...laterSentences(funding, world)];
  const table = partsTable(funding, world, {
    heading: say('decision', language),
    textOf: ({ decision }) => decisionText(decision, world),
  });
  return {
    heading: 'money',
    content: [sentences.filter((sentence) => sentence !== undefined).join(' '), table],
  };
}

function sumSentences(funding: Funding, { language, portfolio }: World): readonly (string | undefined)[] {
  const { amount, term, envelope, parts = [] } = funding;
  const period = periodOf(funding);
  const text = amount && amountText(amount, language);
  const claim = parts.length === 0 ? undefined : claimOf(funding);
  const { terms, envelopes } = portfolio.vocabulary;
  return [
    text === undefined || text === '' ? undefined : words.amount[language]({ amount: text }),
    period === undefined
      ? since(funding, language)
      : words.years[language]({ years: inYears(period, language) }),
    term === undefined ? undefined : words.term[language]({ term: labelOf(terms, term, language) }),
    claim === undefined ? undefined : words.claim[language]({ claim }),
    envelope === undefined
      ? undefined
      : words.envelope[language]({ envelope: labelOf(envelopes, envelope, language) }),
  ];
}

const since = ({ from }: Funding, language: Language): string | undefined =>
  from === undefined ? undefined : words.since[language]({ from });

function laterSentences(funding: Funding, { language, portfolio }: World): readonly (string | undefined)[] {
  const { reviewEvery, operation, repayment } = funding;
  const payer = operation?.payer;
  const percent = (value: number): string => share(value, 100, language);
  return [
    reviewEvery === undefined ? undefined : words.review[language]({ years: reviewEvery }),
    operation?.perYear === undefined
      ? undefined
      : words.operation[language]({
          perYear: operation.perYear,
          payer: payer === undefined ? '' : escapeMarkdown(payerText(payer, portfolio.vocabulary, language)),
        }),
    repayment?.share === undefined ? undefined : words.repaid[language]({ share: percent(repayment.share) }),
    repayment?.until === undefined ? undefined : words.repaidUntil[language]({ year: repayment.until }),
    repayment?.leakage === undefined
      ? undefined
      : words.leakage[language]({ share: percent(repayment.leakage) }),
  ];
}
