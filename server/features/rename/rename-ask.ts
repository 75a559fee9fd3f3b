// Another id for an ask, in every file that names it, its review folder and its own file name with it. Links of asks on which
// an approval or a seen fingerprint rests stay as they are: they lead on through `formerIds`.
import type { AskEntry } from '../../portfolio/entry.ts';
import { below, nameOfFile, parentOf } from '../../portfolio/folder.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import { askEnding, kindOf } from '../../records/kind.ts';
import { isSubmitted } from '../../rules/life.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { inLanguage } from '../../wording/language.ts';
import { renameWords } from '../../wording/editor/rename.ts';
import { fileRenames } from './file-renames.ts';
import { isAskId } from '../create/ask-id.ts';
import { bearersOf } from '../places/ask-names.ts';
import { type Mention, mentionsOf } from '../places/mentions.ts';
import { inOrder } from '../places/ranges.ts';
import { ownEdits } from './rename-record.ts';
import { byFile, editsOf, type Move, type Refusal, type Renaming } from './renaming.ts';
import { fingerprintedAt, isSealed } from './sealed.ts';
import type { World } from '../source.ts';

/** The one ask that an id is the present id of, or why it cannot be renamed. */
export function askToRename(id: string, world: World): AskEntry | Refusal {
  const { ids } = world.portfolio;
  const [entry, ...others] = bearersOf(id, world);
  const say = world.language;
  if (entry === undefined) return { refusal: renameWords.unknown[say]({ id }) };
  if (others.length > 0 || ids.known(id).length > 1) return { refusal: renameWords.twice[say]({ id }) };
  const { id: now = '', writtenId } = entry.summary;
  if (now !== id && writtenId !== id) return { refusal: renameWords.former[say]({ id, now }) };
  return entry;
}

interface NewName {
  readonly to: string;
  /** No file is moved: what was said in review is then found under the former id. */
  readonly inPlace: boolean;
  /** Files of which the portfolio does not know, and that may name the ask. */
  readonly also: readonly string[];
}

export function renameAsk(entry: AskEntry, { to, inPlace, also }: NewName, world: World): Renaming {
  const { id = '', writtenId = id } = entry.summary;
  if (to === writtenId) return { edits: [], moves: [] };
  const refusal = whyNot(entry, to, world);
  if (refusal !== undefined) return { refusal };
  const { changed, kept } = mentionsToChange([id, writtenId], world, also);
  const reviews = reviewMoves(id, to, world);
  const staysReviewed = inPlace && reviews.length > 0;
  const keeps = id !== to && (kept || staysReviewed || wasSent(entry, world));
  const changes = byFile(changed, to, world);
  const own = ownEdits(entry, { to, keeps }, changes.get(entry.file) ?? [], world);
  if (own === undefined) {
    return { refusal: renameWords.unreadable[world.language]({ file: entry.file }) };
  }
  changes.delete(entry.file);
  const moves = inPlace ? [] : [...reviews, ...fileMove(entry, to, world)];
  const following = fileRenames(moves, world);
  return { edits: [...editsOf(changes, world), ...own, ...following].toSorted(inOrder), moves };
}

/** Why an ask cannot get an id, as a sentence. */
function whyNot(entry: AskEntry, to: string, { portfolio, language }: World): string | undefined {
  if (!isAskId(to)) return renameWords.form[language]({ name: to });
  const known = portfolio.ids.known(to);
  const other = known.find((one) => one !== entry);
  if (other !== undefined) {
    const title = inLanguage(other.summary.title, language) || other.file;
    return renameWords.taken[language]({ id: to, title });
  }
  const isReviewed = known.length === 0 && (portfolio.review(to)?.events.length ?? 0) > 0;
  return isReviewed ? renameWords.reviewed[language]({ id: to }) : undefined;
}

/** Mentions under the present id, but for those that must stay; whether any must. */
function mentionsToChange(
  [id, writtenId]: readonly [string, string],
  world: World,
  also: readonly string[],
): { readonly changed: readonly Mention[]; readonly kept: boolean } {
  const present = mentionsOf({ what: 'ask', id }, world, also).filter(
    ({ reference, byFolder, place }) =>
      byFolder !== true &&
      reference.what === 'ask' &&
      (reference.id === id || reference.id === writtenId) &&
      place?.at[0] !== 'formerIds',
  );
  const seals = new Map<AskEntry, boolean>();
  const stays = (mention: Mention): boolean => {
    const holder = fingerprintedAt(mention, world);
    if (holder === undefined) return false;
    const sealed = seals.get(holder) ?? isSealed(holder, world);
    seals.set(holder, sealed);
    return sealed;
  };
  const changed = present.filter((mention) => !stays(mention));
  return { changed, kept: changed.length < present.length };
}

/** Whether others may know the ask by its id: it was sent to its addressee, now or earlier. */
function wasSent(entry: AskEntry, { portfolio }: World): boolean {
  const { history = [], status } = portfolio.recordOf(entry);
  const { statuses } = portfolio.vocabulary;
  return [status, ...history.map((step) => step.status)].some((name) => {
    const found = name === undefined ? undefined : statuses.get(name);
    return found !== undefined && isSubmitted(found, { statuses });
  });
}

/** Kept as long as no file comes or goes: nearly all files are asks. */
const reviewFiles = oncePer((files: readonly string[]) =>
  files.filter((file) => kindOf(file) === 'review-event'),
);

/** What was said in review goes along; the events themselves never change. */
function reviewMoves(id: string, to: string, world: World): Move[] {
  const { files, unread } = world.portfolio;
  const all = [...reviewFiles(files), ...reviewFiles(unread.map(({ path }) => path))];
  return all.flatMap((file) => {
    if (reviewedId(file) !== id) return [];
    const folder = parentOf(parentOf(file));
    const moved = below(folder, `${to}/${nameOfFile(file)}`);
    return world.source(moved) === undefined ? [{ from: file, to: moved }] : [];
  });
}

/** A file that bears the id of its one ask is called after the new one, unless there is such a file. */
function fileMove({ file, summary }: AskEntry, to: string, world: World): Move[] {
  const name = nameOfFile(file).slice(0, -askEnding.length);
  const isNamed = name === summary.id || name === summary.writtenId;
  const moved = below(parentOf(file), `${to}${askEnding}`);
  const isFree = world.source(moved) === undefined;
  const isAlone = world.portfolio.asksIn(file).length === 1;
  return isNamed && isAlone && isFree ? [{ from: file, to: moved }] : [];
}
