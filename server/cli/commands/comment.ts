// `pr-comment`: checks as `lint` does, and keeps one comment on a pull or merge request with what was found. The only command that
// speaks with the network; it changes no file.
import { pathFrom } from '../../disk/paths.ts';
import { repositoryAbove } from '../../disk/repository.ts';
import { comment, type CommentWish, marker } from '../../exchange/reports/comment.ts';
import { harmless } from '../../text/harmless.ts';
import { commentDone } from '../../wording/cli/forge.ts';
import { type Invocation, type Run, Stop } from '../command.ts';
import type { Place } from '../forge/forge.ts';
import { github } from '../forge/github.ts';
import { type Spot, spotOf, tokenFor } from '../forge/place.ts';
import { keepComment } from '../forge/sticky.ts';
import { type Checked, check, outcome } from '../report/check.ts';
import { changeReport } from '../report/lint-text.ts';

export const run: Run = async (invocation) => {
  const { values, language, version, terminal } = invocation;
  if (values.flag('dry-run')) return rehearse(invocation);
  // What can go wrong without checking is told first.
  const spot = spotOf(invocation, process.env);
  const token = tokenFor(spot.forge, process.env, language);
  const checked = check(invocation);
  const wish = wishOf(checked, spot.forge, invocation);
  const made = comment(changeReport(checked, invocation), wish);
  const kept = await keepComment(
    { ...spot, token, language, version },
    { ...made, marker: marker(wish.key) },
  );
  terminal.out(harmless(`${commentDone[kept.done][language]({ ...whereOf(spot), url: kept.url })}\n`));
  return outcome(checked, invocation);
};

function rehearse(invocation: Invocation): ReturnType<Run> {
  const { language, terminal } = invocation;
  const spot = spotOrWhy(invocation);
  const checked = check(invocation);
  const forge = typeof spot === 'string' ? github : spot.forge;
  const { body, isQuiet } = comment(changeReport(checked, invocation), wishOf(checked, forge, invocation));
  terminal.out(body);
  const told =
    typeof spot === 'string'
      ? commentDone.wouldSomewhere[language]({ why: spot })
      : commentDone.would[language]({ ...whereOf(spot), isQuiet });
  terminal.tell(told);
  return outcome(checked, invocation);
}

function spotOrWhy(invocation: Invocation): Spot | string {
  try {
    return spotOf(invocation, process.env);
  } catch (error) {
    if (Stop.is(error)) return error.message;
    throw error;
  }
}

const whereOf = ({ forge: { label, noun }, place }: Spot): Place & { label: string; noun: string } => ({
  ...place,
  label,
  noun,
});

const wishOf = ({ opened }: Checked, { longest }: Spot['forge'], { values }: Invocation): CommentWish => ({
  key: values.text('key') ?? placeInRepository(opened.root),
  longest,
});

/** The portfolio's folder below that of its repository: the same for everybody, and other than that of its neighbours. */
function placeInRepository(root: string): string {
  return pathFrom(repositoryAbove(root) ?? root, root) || '.';
}
