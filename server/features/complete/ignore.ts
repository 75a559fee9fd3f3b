// Completion in comments: the words that silence a rule, and the codes of rules behind them.
import { completeWords } from '../../wording/editor/complete.ts';
import type { World } from '../source.ts';
import { type Completions, noCompletions } from './completion.ts';
import { bestOf, namesFrom } from './match.ts';
import { completionOf, literal, type Offer, type Offers } from './offer.ts';
import { ruleOffers } from './rules.ts';

export interface InComment {
  /** From the sign of the comment up to the cursor. */
  readonly before: string;
  /** From the cursor to the end of the comment. */
  readonly behind: string;
  readonly offset: number;
}

const mark = 'policy-asks-ignore';

export function ignoreCompletions({ before, behind, offset }: InComment, world: World): Completions {
  const [, code] = /^\s*policy-asks-ignore(?:-file)?\s+([^\s:(]*)$/.exec(before) ?? [];
  if (code !== undefined) {
    const [rest = ''] = /^[^\s:(]*/.exec(behind) ?? [];
    const isReasoned = /^\s*[:(]/.test(behind.slice(rest.length));
    const offers = ruleOffers(code, new Set(), world, (found) => ruleText(found, isReasoned, world));
    return answer(offers, code, { start: offset - code.length, end: offset + rest.length });
  }
  const [, word] = /^\s*([a-z-]+)$/.exec(before) ?? [];
  if (word === undefined || !`${mark}-file`.startsWith(word)) return noCompletions;
  const [rest = ''] = /^[a-z-]*/.exec(behind) ?? [];
  return answer(directives(word, world), word, { start: offset - word.length, end: offset + rest.length });
}

function ruleText(
  code: string,
  isReasoned: boolean,
  { language }: World,
): Pick<Offer, 'text' | 'snippet' | 'plain'> {
  if (isReasoned) return { text: code };
  const reason = literal(completeWords.reason[language]());
  return { text: `${literal(code)}: \${1:${reason}}`, snippet: true, plain: `${code}: ` };
}

function directives(word: string, { language }: World): Offers {
  const { ignore, ignoreFile } = completeWords;
  const all = [
    { text: mark, detail: ignore[language]() },
    { text: `${mark}-file`, detail: ignoreFile[language]() },
  ].map(
    ({ text, detail }): Offer => ({
      label: text,
      kind: 'snippet',
      detail,
      text: `${text} `,
      again: true,
      names: namesFrom([text]),
    }),
  );
  const { best } = bestOf(all, word, (offer) => offer);
  return { offers: best, incomplete: false };
}

const answer = (
  { offers, incomplete }: Offers,
  word: string,
  range: { readonly start: number; readonly end: number },
): Completions => ({
  entries: offers.map((offer, place) => completionOf(offer, { range, lead: '', trail: '', word }, place)),
  incomplete,
});
