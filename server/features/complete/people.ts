// Offers of roles and persons, as the submission declares them that a file belongs to.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import { type Slot, slotAt, textOf } from '../../text/cursor.ts';
import { printText } from '../../text/print-text.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import { inLanguage } from '../../wording/language.ts';
import { homeOf } from '../places/read-source.ts';
import type { Source, World } from '../source.ts';
import { bestOf, namesFrom } from './match.ts';
import type { Offer, Offers } from './offer.ts';

export interface PeopleWishes {
  readonly source: Source;
  readonly record: Slot;
  readonly word: string;
  readonly without: ReadonlySet<string>;
}

/** Roles, and when `persons` are wanted too the people who have them. */
export function peopleOffers(wishes: PeopleWishes, persons: boolean, world: World): Offers {
  const { source, record, word, without } = wishes;
  const declared =
    source.kind === 'submission'
      ? rolesHere(record, world)
      : submissionsOf(source, world).flatMap((submission) => declaredIn(submission, persons, world));
  const seen = new Set(without);
  const wanted = declared.filter(({ label }) => !seen.has(label) && seen.add(label));
  const { best, incomplete } = bestOf(wanted, word, (offer) => offer);
  return { offers: best, incomplete };
}

/** The submission of a file; what belongs to none goes with all of them. */
function submissionsOf(source: Source, { portfolio }: World): readonly SubmissionEntry[] {
  const own = homeOf(source, portfolio);
  return own === undefined ? [...portfolio.submissions.values()] : [own];
}

function declaredIn({ record }: SubmissionEntry, persons: boolean, world: World): readonly Offer[] {
  const { language } = world;
  const roles = Object.entries(record.roles ?? {}).map(([id, name]) => roleOffer(id, name, world));
  const people = Object.entries(record.people ?? {}).map(([id, { name = id, roles: has = [] }]): Offer => {
    const detail = [name, ...has.map((role) => inLanguage(record.roles?.[role], language) || role)];
    return {
      label: id,
      kind: 'person',
      detail: detail.join(' · '),
      text: printText(id, 'flow'),
      names: namesFrom([id, name]),
    };
  });
  return persons ? [...roles, ...people] : roles;
}

type Title = Parameters<typeof inLanguage>[0];

function roleOffer(id: string, title: Title, { language }: World): Offer {
  const name = inLanguage(title, language);
  const detail = [completeWords.role[language](), ...(name === '' ? [] : [name])].join(' · ');
  return {
    label: id,
    kind: 'person',
    detail,
    text: printText(id, 'flow'),
    names: namesFrom([id, inLanguage(title, 'nl'), inLanguage(title, 'en')]),
  };
}

/** Roles of the submission that is being written. */
function rolesHere(record: Slot, world: World): readonly Offer[] {
  const roles = slotAt(record, ['roles'])?.slots ?? [];
  return roles.map((slot) => {
    const title = textOf(slot) ?? {
      nl: textOf(slotAt(slot, ['nl'])),
      en: textOf(slotAt(slot, ['en'])),
    };
    return roleOffer(String(slot.step), title, world);
  });
}
