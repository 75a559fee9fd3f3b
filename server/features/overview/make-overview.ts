// Makes the whole picture of a portfolio, in steps. In: the portfolio and what was found in it. Out: plain data, the same whether
// the portfolio was read afresh or followed through many changes.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Steps } from '../../portfolio/steps.ts';
import { inLanguage } from '../../wording/language.ts';
import type { World } from '../source.ts';
import { askRows, type Found } from './ask-rows.ts';
import { envelopeRows } from './envelope-rows.ts';
import { followUpRows } from './follow-ups.ts';
import { namesFor } from './names.ts';
import type { Overview, SubmissionRow } from './overview.ts';
import { reviewRows } from './review-rows.ts';

export function* makeOverview(world: World, found: Found): Steps<Overview> {
  const { portfolio, today, language } = world;
  const { record } = portfolio;
  const profile = record.profile ?? 'draft';
  const asks = yield* askRows(world, found);
  yield;
  const names = yield* namesFor(asks, world);
  yield;
  return {
    title: inLanguage(record.title, language),
    today,
    language,
    profile,
    asks,
    submissions: submissionRows(world, profile),
    envelopes: yield* envelopeRows(world),
    followUps: yield* followUpRows(world),
    reviews: yield* reviewRows(world),
    names,
  };
}

function submissionRows(world: World, profile: string): readonly SubmissionRow[] {
  const all = [...world.portfolio.submissions.values()];
  return all
    .toSorted((one, other) => (one.folder < other.folder ? -1 : 1))
    .map((submission) => submissionRow(submission, world, profile));
}

function submissionRow(
  { folder, file, record, note }: SubmissionEntry,
  world: World,
  profile: string,
): SubmissionRow {
  const { language, portfolio } = world;
  const submitter = portfolio.vocabulary.regions.get(record.submitter ?? '')?.label ?? record.submitter;
  return {
    folder,
    file,
    title: inLanguage(record.title, language) || record.id || folder,
    submitter: inLanguage(submitter, language),
    fictional: record.fictional === true,
    note: note?.text === undefined ? undefined : note.file,
    profile: record.profile ?? profile,
  };
}
