// What an ask still lacks before it may be submitted, by the place where it belongs, and how much of each section is there.
// The rules say so, as in a check of all; here for one ask, whatever its profile.
import { runAskRules } from '../../checks/run.ts';
import type { RawFinding } from '../../checks/raw-finding.ts';
import { VerdictBook } from '../../checks/verdicts.ts';
import { completenessWishes } from '../../generated/schemas.js';
import type { AskEntry } from '../../portfolio/entry.ts';
import { finish } from '../../portfolio/steps.ts';
import { completenessGaps } from '../../records/completeness.ts';
import { readAsk } from '../../records/read.ts';
import { readingOf } from '../../records/validate.ts';
import { schemaAt } from '../../records/schema.ts';
import { allRules } from '../../rules/all.ts';
import type { AskRule } from '../../rules/rule.ts';
import type { Path } from '../../text/place.ts';
import { type RuleCode, wordFinding } from '../../wording/catalogue.ts';
import { wantedByRules, wantedKey } from '../places/wanted-by-rules.ts';
import { formWords } from '../../wording/editor/form.ts';
import type { Language } from '../../wording/language.ts';
import { titleOf } from '../../records/words.ts';
import type { Source, World } from '../source.ts';
import type { Completeness, PartTraits, SectionId } from './form.ts';
import { sectionOf, sectionPlans } from './sections.ts';

/** The rule that covers all wishes of the schema itself. */
const wishesOfSchema = 'schema/missing' satisfies RuleCode;

const rules: readonly AskRule[] = allRules.filter(
  (rule): rule is AskRule => rule.kind === 'ask' && rule.completeness === true,
);

export interface Wishes {
  readonly of: (section: SectionId) => Completeness;
  readonly total: Completeness;
  readonly at: (path: Path) => Pick<PartTraits, 'state' | 'wanted'>;
}

interface Tally {
  wanted: number;
  gaps: number;
}

export function wishesOf(
  source: Source,
  document: number,
  entry: AskEntry | undefined,
  world: World,
): Wishes {
  const tallies = new Map<SectionId, Tally>(sectionPlans.map(({ id }) => [id, { wanted: 0, gaps: 0 }]));
  const missing = new Map<string, string>();
  if (entry !== undefined) look(source, document, entry, { world, tallies, missing });
  const figures = (all: readonly Tally[]): Completeness => {
    const wanted = all.reduce((sum, one) => sum + one.wanted, 0);
    return { wanted, there: Math.max(0, wanted - all.reduce((sum, one) => sum + one.gaps, 0)) };
  };
  return {
    of: (section) => figures([tallies.get(section) ?? { wanted: 0, gaps: 0 }]),
    total: figures([...tallies.values()]),
    at: (path) => stateOf(path, missing),
  };
}

interface Looking {
  readonly world: World;
  readonly tallies: ReadonlyMap<SectionId, Tally>;
  /** Why each place that is missing is wanted. */
  readonly missing: Map<string, string>;
}

function look(source: Source, document: number, entry: AskEntry, { world, tallies, missing }: Looking): void {
  const written = source.records[document];
  const read = readAsk(written?.value ?? {}, readingOf(document, written));
  const context = { vocabulary: world.portfolio.vocabulary, today: world.today };
  const count = (path: Path, wanted: number, gaps: number): void => {
    const tally = tallies.get(sectionOf(path[0])?.id ?? 'identity');
    if (tally === undefined) return;
    tally.wanted += wanted;
    tally.gaps += gaps;
  };
  const gaps = completenessGaps(read.ask);
  for (const rule of rules) {
    const book = new VerdictBook();
    const { signs, findings } = finish(runAskRules([rule], { entry, ...read }, context, book));
    if (!book.isApplicable(signs, 0)) continue;
    for (const finding of findings) tell(missing, finding, gaps, world);
    if (rule.code === wishesOfSchema) {
      for (const [first = []] of completenessWishes) {
        const isMissing = findings.some(({ place }) => sameKeys(place.at, first));
        count(first, 1, isMissing ? 1 : 0);
      }
    } else {
      count((wantedByRules[rule.code] ?? '').split('.'), 1, findings.length);
    }
  }
}

const sameKeys = (one: Path, other: Path): boolean => one.join('\n') === other.join('\n');

/** Remembers why a place is wanted; where any of several would do, at each of them. */
function tell(
  missing: Map<string, string>,
  { rule, place, facts }: RawFinding,
  gaps: ReturnType<typeof completenessGaps>,
  { language }: World,
): void {
  const wished = gaps.find(({ alternatives: [first = []] }) => sameKeys(first, place.at));
  const isWished = rule === wishesOfSchema && wished !== undefined;
  const places = isWished ? wished.alternatives : [wantedKey(rule, place.at)];
  for (const path of places) {
    const said = isWished ? wishText(path, places, language) : wordFinding(rule, facts, language);
    // A part that is missing is shown by its group too, so that the group is seen at once.
    for (let length = path.length; length > 0; length -= 1) {
      const key = JSON.stringify(path.slice(0, length));
      if (!missing.has(key)) missing.set(key, said);
    }
  }
}

/** "Dit of “Beslismoment” is nodig voor het indienen." */
function wishText(path: Path, places: readonly Path[], language: Language): string {
  const others = places.filter((one) => one !== path).map((one) => titleAt(one)[language]);
  return others.length === 0 ? formWords.needed[language]() : formWords.neededOr[language]({ others });
}

const titleAt = (path: Path) => titleOf(schemaAt('ask', path) ?? {}, String(path.at(-1)));

function stateOf(path: Path, missing: ReadonlyMap<string, string>): Pick<PartTraits, 'state' | 'wanted'> {
  const isRequired = schemaAt('ask', path.slice(0, -1))?.required?.includes(String(path.at(-1))) === true;
  if (isRequired) return { state: 'required' };
  const wanted = missing.get(JSON.stringify(path));
  return wanted === undefined ? { state: 'optional' } : { state: 'wanted', wanted };
}
