// Keeps one comment: finds the earlier one by its first line and its author, and writes only when that changes something.
import { forgeWords as words } from '../../wording/cli/forge.ts';
import { Stop } from '../command.ts';
import { type Access, Api } from './api.ts';
import { type Author, numberIn, type Remark } from './forge.ts';
import { authorOf } from './github.ts';

export interface Kept {
  readonly done: 'made' | 'updated' | 'equal' | 'silent';
  readonly url?: string;
}

/** More comments than any request has. */
const mostPages = 1000;

/** Throws Stop when the forge cannot be asked, or refuses. */
export async function keepComment(
  access: Access,
  { body, marker, isQuiet }: { readonly body: string; readonly marker: string; readonly isQuiet: boolean },
): Promise<Kept> {
  const { forge, place } = access;
  const api = new Api(access);
  const earlier = await earlierOf(access, api, marker);
  if (earlier === undefined) {
    if (isQuiet) return { done: 'silent' };
    const made = forge.remark(await api.send('POST', forge.adding(place), { body }));
    return { done: 'made', url: made?.url };
  }
  if (sameText(earlier.body, body)) return { done: 'equal', url: earlier.url };
  const { method, path } = forge.updating(place, earlier.id);
  await api.send(method, path, { body });
  return { done: 'updated', url: earlier.url };
}

async function earlierOf(access: Access, api: Api, marker: string): Promise<Remark | undefined> {
  const { forge, place, language } = access;
  const seen = new Set<number>();
  let me: Author | undefined | 'unasked' = 'unasked';
  for (let page = 1; page <= mostPages; page += 1) {
    const content = api.must(await api.get(forge.comments(place, page)));
    if (!Array.isArray(content)) break;
    const remarks = content.map((value) => forge.remark(value)).filter((one) => one !== undefined);
    for (const remark of remarks) {
      if (!remark.body.startsWith(marker)) continue;
      if (me === 'unasked') me = await ownAccount(api);
      if (forge.isOurs(remark.author, me)) return remark;
    }
    // A page counts by all it holds, also what nobody wrote. Some versions know no pages and give everything each time.
    const fresh = content.filter((value) => isUnseen(value, seen));
    if (fresh.length === 0) return undefined;
  }
  throw new Stop(words.strange[language]({ label: forge.label, host: new URL(place.api).host }));
}

function isUnseen(value: unknown, seen: Set<number>): boolean {
  const id = numberIn(value, 'id');
  if (id === undefined || seen.has(id)) return false;
  seen.add(id);
  return true;
}

/** Absent where the forge does not tell: a job's token may often not ask. */
async function ownAccount(api: Api): Promise<Author | undefined> {
  const answer = await api.get('/user');
  return [401, 403, 404].includes(answer.status) ? undefined : authorOf(api.must(answer));
}

/** Forges may change the ends of lines and of the text. */
const sameText = (one: string, other: string): boolean => tidied(one) === tidied(other);
const tidied = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
