// Who is meant by the key of a role or person in a submission.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import { askWords } from '../../wording/ask-words.ts';
import { roleCardWords as words } from '../../wording/editor/cards.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { cardText, headingText, named } from './card.ts';

/** "Strateeg (`strategist`)"; a key that the submission does not name stays as written. */
export function roleName(key: string, submission: SubmissionEntry | undefined, language: Language): string {
  const { roles, people } = submission?.record ?? {};
  return named(own(roles, key) ?? own(people, key)?.name, key, language);
}

/** Undefined for a key that the submission does not name. */
export function roleCard(
  key: string,
  submission: SubmissionEntry | undefined,
  language: Language,
): string | undefined {
  const { roles, people, title } = submission?.record ?? {};
  const role = own(roles, key);
  const person = own(people, key);
  if (role === undefined && person === undefined) return undefined;
  const kind = role === undefined ? words.person : words.role;
  const theirs = (person?.roles ?? []).map((one) => roleName(one, submission, language)).join(', ');
  return cardText({
    heading: headingText(inLanguage(role ?? person?.name, language) || key, kind[language](), codeSpan(key)),
    sentences: [theirs],
    rows: [[askWords.submission[language](), escapeMarkdown(inLanguage(title, language))]],
  });
}

const own = <V>(map: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
