// The verdict on two asks: how much of what they say is the same, from 0 to 1, or 0 when something sets them apart for sure.
// What sets them apart: no ground in common, another project, opposite wishes, other names, other parts, regions that do not meet.
import { likeness } from '../../../text/alike/likeness.ts';
import type { RegionList, Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { overlap } from './area.ts';
import { type AskLexicon, lexiconOf } from './lexicon.ts';
import { type NearAsk, type NearText, stemsIn } from './near-ask.ts';

export interface Norms {
  /** From this share on two texts say nearly the same. */
  readonly share: number;
  /** The same where only titles can be compared, which are short. */
  readonly titles: number;
  /** A text with fewer telling words says too little. */
  readonly words: number;
}

export interface Comparing {
  /** Whether nothing sets two asks apart, so that their words decide. Few pairs of a crowd come that far. */
  readonly meet: (one: NearAsk, other: NearAsk) => boolean;
  /** How much is the same, of asks that meet. */
  readonly share: (one: NearAsk, other: NearAsk) => number;
}

/** Compares asks of one group; what their texts say is taken apart once for all their pairs. */
export function comparing(vocabulary: Vocabulary, norms: Norms): Comparing {
  const lexicon = lexiconOf(vocabulary);
  const { regions } = vocabulary;
  const { words } = norms;
  const stems = new Map<string, ReadonlySet<string>>();
  const read: Stems = (joined) => {
    const known = stems.get(joined) ?? stemsIn(joined);
    stems.set(joined, known);
    return known;
  };
  const isOpen = (ours: NearText, theirs: NearText): boolean => !setApart(ours, theirs, lexicon, regions);
  return {
    meet: (one, other) =>
      one.subjects.some((subject) => other.subjects.includes(subject)) &&
      !areDifferentWork(one, other) &&
      overlap(one.area, other.area, regions) &&
      one.texts.some((ours) => other.texts.some((theirs) => isOpen(ours, theirs))),
    share(one, other) {
      let best = 0;
      for (const ours of one.texts) {
        for (const theirs of other.texts) {
          if (isOpen(ours, theirs) && saysEnough(ours, words, read) && saysEnough(theirs, words, read))
            best = Math.max(best, shareOf(ours, theirs, { read, norms }));
        }
      }
      return best;
    },
  };
}

type Stems = (joined: string) => ReadonlySet<string>;

/** A name says enough by itself: "Leg de Lelylijn aan". */
const saysEnough = ({ title, whole = title, namesInTitle }: NearText, words: number, stems: Stems): boolean =>
  stems(whole).size >= words || namesInTitle.length > 0;

/**
 * Where both have a summary, titles and whole texts weigh the same: fixed phrases make no duplicate. Of titles alone little is
 * known, and one word sets "a tunnel for cars" apart from "a tunnel for bicycles": what is not nearly the same counts for nothing.
 */
function shareOf(
  one: NearText,
  other: NearText,
  { read, norms }: { readonly read: Stems; readonly norms: Norms },
): number {
  const titles = likeness(read(one.title), read(other.title));
  if (one.whole === undefined || other.whole === undefined) return titles >= norms.titles ? titles : 0;
  return (titles + likeness(read(one.whole), read(other.whole))) / 2;
}

/** Another project by its key, or opposite effects on a scheme. */
function areDifferentWork({ entry: one }: NearAsk, { entry: other }: NearAsk): boolean {
  const [ours, theirs] = [one.summary, other.summary];
  if (ours.project !== undefined && theirs.project !== undefined && ours.project !== theirs.project)
    return true;
  const [our, their] = [ours.scheme?.effect, theirs.scheme?.effect];
  return our !== undefined && their !== undefined && our !== their && (our === 'stop' || their === 'stop');
}

function setApart(one: NearText, other: NearText, { opposites }: AskLexicon, regions: RegionList): boolean {
  return (
    disjoint(one.parts, other.parts) ||
    namesDiffer(one, other) ||
    regionsDiffer(one, other, regions) ||
    areOpposite(one, other, opposites) ||
    areOpposite(other, one, opposites)
  );
}

/** Names in the titles tell most; where a title has none, names in the whole text. */
function namesDiffer(one: NearText, other: NearText): boolean {
  const inTitles = one.namesInTitle.length > 0 && other.namesInTitle.length > 0;
  return inTitles ? disjoint(one.namesInTitle, other.namesInTitle) : disjoint(one.names, other.names);
}

/** Both name regions, and none of the one meets one of the other: a pool in Appingedam is not a pool in Delfzijl. */
function regionsDiffer(one: NearText, other: NearText, list: RegionList): boolean {
  if (one.regions.length === 0 || other.regions.length === 0) return false;
  return !one.regions.some((ours) =>
    other.regions.some((theirs) => ours === theirs || list.overlap(ours, theirs)),
  );
}

/** One wants what the other cannot want, and neither wants both. */
function areOpposite(one: NearText, other: NearText, opposites: AskLexicon['opposites']): boolean {
  return one.wishes.some((wish) => {
    const against = opposites
      .get(wish)
      ?.some((each) => other.wishes.includes(each) && !one.wishes.includes(each));
    return against === true && !other.wishes.includes(wish);
  });
}

/** Both have some, and none in common. */
const disjoint = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each));
