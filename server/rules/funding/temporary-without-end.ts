// Temporary money has an end, and it comes after the beginning. Which terms are temporary is said by the code list of terms.
import { askRule, beside, notApplicable } from '../rule.ts';
import { termFit, termOf } from '../term-fit.ts';

export const temporaryWithoutEnd = askRule({
  code: 'funding/temporary-without-end',
  scope: 'ask',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Begrotingspraktijk: een open einde telt als structureel (niet nagezocht in een officiële bron)',
        en: 'Budget practice: an open end counts as structural (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag om tijdelijk geld noemt geen laatste jaar, of een laatste jaar dat voor het eerste ligt.',
      why: 'Een open einde wordt gelezen als structureel geld. Dat ligt veel zwaarder, en waarschijnlijk vraagt u het niet.',
      advice:
        'Vul `funding.until` in. Bij langjarig geld mag in plaats daarvan `funding.reviewEvery` staan: om de hoeveel jaar u samen terugkijkt.',
      who: 'De controller van uw organisatie.',
      ignore: 'Zelden: alleen als het laatste jaar vastligt in een besluit waarnaar de vraag verwijst.',
    },
    en: {
      what: 'An ask for temporary money names no last year, or a last year before the first.',
      why: 'An open end is read as structural money. That weighs much more, and you are probably not asking for it.',
      advice:
        'Fill in `funding.until`. For long-term money `funding.reviewEvery` may stand instead: every how many years you review it together.',
      who: 'The controller of your organisation.',
      ignore: 'Seldom: only when the last year is fixed in a decision that the ask refers to.',
    },
  },
  examples: {
    wrong: 'funding: { term: meerjarig, from: 2027 }',
    right: 'funding: { term: meerjarig, from: 2027, until: 2030 }',
  },
  check(ask, { vocabulary }, report) {
    const { funding } = ask;
    if (funding?.term === undefined) return notApplicable('no-term');
    const term = termOf(ask, vocabulary);
    if (term === undefined) return notApplicable('not-in-code-list');
    if (termFit(ask, vocabulary) !== 'fits') return notApplicable('other-rule-reports');
    const { from, until } = funding;
    const facts = { term: term.id, from, until, orReview: term.endOr === 'reviewEvery' };
    const chosen = beside('term-chosen-here', { term: term.id }, ['funding', 'term']);
    if (until === undefined) {
      const reviewed = facts.orReview && funding.reviewEvery !== undefined;
      if (term.end === 'required' && !reviewed) report({ at: ['funding', 'term'], facts });
    } else if (term.end !== 'forbidden' && from !== undefined && until < from) {
      const start = beside('first-year-here', { from }, ['funding', 'from']);
      report({ at: ['funding', 'until'], facts, related: [start, chosen] });
    }
  },
});
