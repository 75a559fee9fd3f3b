// Every sentence about records, by key. A rule code without a sentence, or a language without its twin, does not compile.
import type { Wording } from './fact.ts';
import { addressee } from './families/addressee.ts';
import { ask } from './families/ask.ts';
import { calendar } from './families/calendar.ts';
import { common } from './families/common.ts';
import { contribution } from './families/contribution.ts';
import { document } from './families/document.ts';
import { evidence } from './families/evidence.ts';
import { funding } from './families/funding.ts';
import { fundingAmounts } from './families/funding-amounts.ts';
import { fundingShares } from './families/funding-shares.ts';
import { goal } from './families/goal.ts';
import { ignore } from './families/ignore.ts';
import { instrument } from './families/instrument.ts';
import { internal } from './families/internal.ts';
import { link } from './families/link.ts';
import { linkJoint } from './families/link-joint.ts';
import { publication } from './families/publication.ts';
import { reference } from './families/reference.ts';
import { region } from './families/region.ts';
import { regionTargets } from './families/region-targets.ts';
import { repeated } from './families/repeated.ts';
import { review } from './families/review.ts';
import { schema } from './families/schema.ts';
import { scheme } from './families/scheme.ts';
import { schemeCriteria } from './families/scheme-criteria.ts';
import { status } from './families/status.ts';
import { statusDecisions } from './families/status-decisions.ts';
import { statusPromises } from './families/status-promises.ts';
import { text } from './families/text.ts';
import { time } from './families/time.ts';
import { yaml } from './families/yaml.ts';
import type { Facts } from './fact.ts';
import type { Language } from './language.ts';

/** The complaint of each rule: what is wrong, why it matters, what to do. */
const findings = {
  ...yaml.findings,
  ...schema.findings,
  ...ask.findings,
  ...goal.findings,
  ...funding.findings,
  ...fundingAmounts.findings,
  ...fundingShares.findings,
  ...instrument.findings,
  ...region.findings,
  ...regionTargets.findings,
  ...scheme.findings,
  ...schemeCriteria.findings,
  ...addressee.findings,
  ...link.findings,
  ...linkJoint.findings,
  ...status.findings,
  ...statusDecisions.findings,
  ...statusPromises.findings,
  ...repeated.findings,
  ...reference.findings,
  ...evidence.findings,
  ...contribution.findings,
  ...document.findings,
  ...calendar.findings,
  ...publication.findings,
  ...text.findings,
  ...review.findings,
  ...time.findings,
  ...ignore.findings,
  ...internal.findings,
};

const places = {
  ...common.places,
  ...yaml.places,
  ...schema.places,
  ...ask.places,
  ...goal.places,
  ...funding.places,
  ...fundingAmounts.places,
  ...fundingShares.places,
  ...instrument.places,
  ...region.places,
  ...regionTargets.places,
  ...scheme.places,
  ...schemeCriteria.places,
  ...addressee.places,
  ...link.places,
  ...linkJoint.places,
  ...status.places,
  ...statusDecisions.places,
  ...statusPromises.places,
  ...repeated.places,
  ...reference.places,
  ...evidence.places,
  ...contribution.places,
  ...document.places,
  ...calendar.places,
  ...publication.places,
  ...text.places,
  ...review.places,
  ...time.places,
  ...ignore.places,
};

const fixes = {
  ...common.fixes,
  ...yaml.fixes,
  ...schema.fixes,
  ...ask.fixes,
  ...goal.fixes,
  ...funding.fixes,
  ...fundingAmounts.fixes,
  ...fundingShares.fixes,
  ...instrument.fixes,
  ...region.fixes,
  ...regionTargets.fixes,
  ...scheme.fixes,
  ...schemeCriteria.fixes,
  ...addressee.fixes,
  ...link.fixes,
  ...linkJoint.fixes,
  ...status.fixes,
  ...statusDecisions.fixes,
  ...statusPromises.fixes,
  ...repeated.fixes,
  ...reference.fixes,
  ...evidence.fixes,
  ...contribution.fixes,
  ...document.fixes,
  ...calendar.fixes,
  ...publication.fixes,
  ...text.fixes,
  ...review.fixes,
  ...time.fixes,
  ...ignore.fixes,
};

const reasons = {
  ...common.reasons,
  ...ask.reasons,
  ...goal.reasons,
  ...funding.reasons,
  ...fundingAmounts.reasons,
  ...fundingShares.reasons,
  ...instrument.reasons,
  ...region.reasons,
  ...regionTargets.reasons,
  ...scheme.reasons,
  ...schemeCriteria.reasons,
  ...addressee.reasons,
  ...link.reasons,
  ...linkJoint.reasons,
  ...status.reasons,
  ...statusDecisions.reasons,
  ...statusPromises.reasons,
  ...repeated.reasons,
  ...reference.reasons,
  ...evidence.reasons,
  ...contribution.reasons,
  ...document.reasons,
  ...calendar.reasons,
  ...publication.reasons,
  ...text.reasons,
  ...review.reasons,
  ...time.reasons,
};

type FactsOf<T> = T extends Wording<infer F> ? F : never;

export type RuleCode = keyof typeof findings;
export type PlaceLabel = keyof typeof places;
export type FixTitle = keyof typeof fixes;
export type Reason = keyof typeof reasons;
export const allReasons = Object.keys(reasons) as readonly Reason[];
export type FindingFacts<C extends RuleCode> = FactsOf<(typeof findings)[C]>;
export type PlaceFacts<L extends PlaceLabel> = FactsOf<(typeof places)[L]>;
export type FixFacts<T extends FixTitle> = FactsOf<(typeof fixes)[T]>;

/** All rule codes, in the order of the families. */
export const ruleCodes = Object.keys(findings) as RuleCode[];

/** The sentence for facts. The facts were checked where they were reported, so the cast here is safe. */
const word = (entry: unknown, facts: Facts, language: Language): string =>
  (entry as Wording<Facts>)[language](facts);

export const wordFinding = (code: RuleCode, facts: Facts, language: Language): string =>
  word(findings[code], facts, language);
export const wordPlace = (label: PlaceLabel, facts: Facts, language: Language): string =>
  word(places[label], facts, language);
export const wordFix = (title: FixTitle, facts: Facts, language: Language): string =>
  word(fixes[title], facts, language);
export const wordReason = (reason: Reason, language: Language): string => word(reasons[reason], {}, language);
