import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { type Part, whatChanged } from '../parts.ts';
import { counted, day, didYouMean, listed, quoted } from '../say.ts';

/** "…: “de zin”", or nothing when there is no text. */
const said = (text: string | undefined): string => (text === undefined ? '' : `: ${quoted(text)}`);

/** How many answers there are, when there are any. */
function answered(answers: number, language: Language): string {
  if (answers === 0) return '';
  const count = {
    nl: counted(answers, 'antwoord', 'antwoorden', 'nl'),
    en: counted(answers, 'answer', 'answers', 'en'),
  };
  return ` (${count[language]})`;
}

interface Orphan {
  /** The id that the folder bears. */
  readonly ask: string;
  /** Files in the folder. */
  readonly count: number;
  /** Ids of asks, or names of events, that may be meant. */
  readonly near?: readonly string[];
  /** Where it is one answer that is alone. */
  readonly answer?: { readonly to: string; readonly closes: boolean };
}

const named = (names: readonly string[], language: Language): string =>
  listed(
    names.map((name) => quoted(name)),
    language,
  );

export const review = {
  findings: {
    'review/approval-outdated': wording<{
      by: string;
      date?: string;
      parts: readonly Part[];
    }>({
      nl: ({ by, date, parts }) =>
        `Na het akkoord van ${quoted(by)}${date === undefined ? '' : ` op ${day(date, 'nl')}`} ${whatChanged(parts, 'nl')}. ` +
        'Het akkoord gaat dus niet meer over wat hier staat. ' +
        `Vraag ${quoted(by)} opnieuw om akkoord, of zet terug wat is goedgekeurd.`,
      en: ({ by, date, parts }) =>
        `After the approval by ${quoted(by)}${date === undefined ? '' : ` on ${day(date, 'en')}`} ${whatChanged(parts, 'en')}. ` +
        'So the approval is no longer about what stands here. ' +
        `Ask ${quoted(by)} to approve again, or put back what was approved.`,
    }),
    'review/approval-missing': wording<{
      role: string;
      roleName: Localized;
      status: string;
      statusName: Localized;
      /** The ask is past the status by now. */
      later: boolean;
      /** Who approved but has no role in the submission, as far as it says. */
      others?: readonly string[];
    }>({
      nl: ({ roleName, statusName, later, others }) =>
        `Voor de status ${quoted(statusName.nl)} is het akkoord van ${quoted(roleName.nl)} nodig, en dat is er niet${later ? ', terwijl de vraag al verder is' : ''}. ` +
        (others === undefined
          ? ''
          : `Wel is er akkoord van ${named(others, 'nl')}, maar die naam staat niet onder \`people\` of \`roles\` van de inbreng, zodat dit voor geen rol telt. `) +
        'Zonder dat akkoord kan iemand de vraag later terugdraaien omdat er niet naar is gekeken. ' +
        `Laat ${quoted(roleName.nl)} de vraag bekijken en het akkoord vastleggen, of zet de status terug.`,
      en: ({ roleName, statusName, later, others }) =>
        `The status ${quoted(statusName.en)} needs the approval of ${quoted(roleName.en)}, which is not there${later ? ', though the ask is further already' : ''}. ` +
        (others === undefined
          ? ''
          : `There is approval by ${named(others, 'en')}, but that name is not under \`people\` or \`roles\` of the submission, so that it counts for no role. `) +
        'Without it somebody can undo the ask later because it was not looked at. ' +
        `Have ${quoted(roleName.en)} look at the ask and record the approval, or set the status back.`,
    }),
    'review/thread-open': wording<{ by: string; date?: string; text?: string; answers: number }>({
      nl: ({ by, date, text, answers }) =>
        `De vraag is ingediend, maar een opmerking van ${quoted(by)}${date === undefined ? '' : ` van ${day(date, 'nl')}`} staat nog open${said(text)}${answered(answers, 'nl')}. ` +
        'Wat niet is beslist, komt aan tafel terug als onenigheid. ' +
        'Beslis erover en sluit het gesprek, of trek de vraag terug tot dat is gebeurd.',
      en: ({ by, date, text, answers }) =>
        `The ask was submitted, but a comment by ${quoted(by)}${date === undefined ? '' : ` of ${day(date, 'en')}`} is still open${said(text)}${answered(answers, 'en')}. ` +
        'What was not decided comes back at the table as disagreement. ' +
        'Decide on it and close the thread, or take the ask back until that is done.',
    }),
    'review/orphan': wording<Orphan>({
      nl: ({ ask, count, near, answer }) =>
        answer !== undefined
          ? `Deze reactie antwoordt op ${quoted(answer.to)}, maar zo heet geen reactie op ${quoted(ask)}.${didYouMean(near, 'nl')} ` +
            `Zij hoort zo bij geen gesprek${answer.closes ? ', en wat zij moest afsluiten blijft open' : ''}. ` +
            'Zet onder `replyTo` de bestandsnaam van de reactie die is bedoeld, zonder `.yaml`.'
          : `De map ${quoted(`reviews/${ask}`)} hoort bij geen vraag (${counted(count, 'bestand', 'bestanden', 'nl')}).${didYouMean(near, 'nl')} ` +
            'Wat hier is besproken of goedgekeurd, telt zo voor niets. ' +
            'Heet de vraag nu anders, zet dan haar oude id onder `formerIds`; anders hoort de map bij een andere vraag.',
      en: ({ ask, count, near, answer }) =>
        answer !== undefined
          ? `This event answers ${quoted(answer.to)}, but no event about ${quoted(ask)} is called so.${didYouMean(near, 'en')} ` +
            `So it is part of no thread${answer.closes ? ', and what it should close stays open' : ''}. ` +
            'Put under `replyTo` the file name of the event that is meant, without `.yaml`.'
          : `The folder ${quoted(`reviews/${ask}`)} belongs to no ask (${counted(count, 'file', 'files', 'en')}).${didYouMean(near, 'en')} ` +
            'What was discussed or approved here counts for nothing. ' +
            'If the ask is called otherwise now, put its old id under `formerIds`; otherwise the folder belongs to another ask.',
    }),
  },
  places: {
    'approved-here': wording<{ by: string }>({
      nl: ({ by }) => `Het akkoord van ${quoted(by)}`,
      en: ({ by }) => `The approval by ${quoted(by)}`,
    }),
    'thread-here': wording<{ by: string }>({
      nl: ({ by }) => `De opmerking van ${quoted(by)}`,
      en: ({ by }) => `The comment by ${quoted(by)}`,
    }),
  },
  fixes: {},
  reasons: {
    'no-approvals': wording({
      nl: () => 'niemand heeft de vraag goedgekeurd met een vingerafdruk',
      en: () => 'nobody approved the ask with a fingerprint',
    }),
    'no-approval-required': wording({
      nl: () => 'voor deze status is geen akkoord voorgeschreven',
      en: () => 'no approval is prescribed for this status',
    }),
    'not-submitted': wording({
      nl: () => 'de vraag is nog niet ingediend',
      en: () => 'the ask was not submitted yet',
    }),
    'not-reviewed': wording({
      nl: () => 'niemand heeft iets over de vraag gezegd',
      en: () => 'nobody said anything about the ask',
    }),
    'no-such-ask': wording({
      nl: () => 'er is geen vraag met deze id (een andere regel meldt dat)',
      en: () => 'no ask bears this id (another rule reports that)',
    }),
  },
};
