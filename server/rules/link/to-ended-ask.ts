// An ask that depends on one that was withdrawn, rejected or overtaken. Reads the links of one ask and the statuses of its
// targets; when findings are listed, which asks took the place of the target.
import { isOver } from '../life.ts';
import type { AskEntry, AskIndex } from '../../portfolio/entry.ts';
import { fix } from '../../text/problem.ts';
import { labelOf } from '../label.ts';
import { beside, type Context, linkRule, notApplicable } from '../rule.ts';
import { removalOf, targetPath } from './link-path.ts';
import { nameOf, replaces, statusOf, targetOf, waitsForReplaced } from './target.ts';

const offered = 3;

export const toEndedAsk = linkRule({
  code: 'link/to-ended-ask',
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie wacht op een vraag die er niet meer is, wacht voor niets',
        en: 'Practice: whoever waits for an ask that is no longer there waits for nothing',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag hangt af van een andere vraag (`dependsOn`) die is ingetrokken, afgewezen of achterhaald.',
      why: 'Wat uw vraag nodig heeft, komt er niet meer langs deze weg. Het Rijk kan uw vraag om die reden afwijzen.',
      advice:
        'Is er een opvolger, verwijs dan daarnaar. Kan uw vraag zonder, haal dan de verwijzing weg. Kan zij niet zonder, trek haar dan in of pas haar aan.',
      who: 'De eigenaar van de vraag, met de strateeg.',
      ignore:
        'Als u bewust vasthoudt aan de andere vraag; leg dat vast met `while` en de status waarvan u weet.',
    },
    en: {
      what: 'An ask depends on another ask (`dependsOn`) that was withdrawn, rejected or overtaken.',
      why: 'What your ask needs will no longer come this way. The government can reject your ask for that reason.',
      advice:
        'If there is a successor, point at that. If your ask can do without, remove the link. If it cannot, withdraw or change it.',
      who: 'The owner of the ask, with the strategist.',
      ignore:
        'When you knowingly hold on to the other ask; record that with `while` and the status that you know of.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-tram]',
      'submissions/rga/tram.ask.yaml': 'id: rga-tram\nstatus: ingetrokken',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nreplaces: [rga-tram]',
    },
    right: {
      'submissions/rga/wonen.ask.yaml': 'id: rga-wonen\ndependsOn: [rga-rail]',
      'submissions/rga/tram.ask.yaml': 'id: rga-tram\nstatus: ingetrokken',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nreplaces: [rga-tram]',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter(({ kind }) => kind === 'dependsOn');
    if (links.length === 0) return notApplicable('depends-on-nothing');
    if (isOver(entry.summary, context.vocabulary)) return notApplicable('ask-is-over');
    for (const link of links) {
      // Whoever says in which status it may be is told by `link/expectation-failed`.
      if ((link.while ?? []).length > 0) continue;
      const target = targetOf(link, entry, asks);
      const status = target && statusOf(target, context);
      if (target === undefined || status?.ended !== true || status.outcome === 'delivered') continue;
      if (waitsForReplaced(link, entry, target)) continue;
      const name = labelOf(status);
      report({
        at: targetPath(link),
        facts: { to: nameOf(target), name, holder: entry.summary.id },
        related: [beside('target-status-here', { ask: nameOf(target), name }, ['status'], { entry: target })],
        fixes: [removalOf(link)],
      });
    }
  },
  complete({ at, facts }, asks, context) {
    const { holder, ...told } = facts;
    const [ended] = typeof facts.to === 'string' ? asks.withId(facts.to) : [];
    const after = ended === undefined ? [] : successorsOf(ended, asks, context);
    const ids = after.flatMap(({ summary: { id } }) => (id === undefined || id === holder ? [] : [id]));
    const successors = ids.slice(0, offered);
    const fixes = successors.map((id) =>
      fix('replace', { by: id }, 'review', [{ kind: 'set', at, value: id }]),
    );
    return { facts: { ...told, successors }, fixes };
  },
});

/** The asks that took the place of an ask and still stand, over any number of steps; the nearest first. */
function successorsOf(ended: AskEntry, asks: AskIndex, context: Context): readonly AskEntry[] {
  const met = new Set([ended]);
  const standing: AskEntry[] = [];
  for (const entry of met) {
    if (entry !== ended && !isOver(entry.summary, context.vocabulary)) standing.push(entry);
    else for (const next of replacing(entry, asks)) met.add(next);
  }
  return standing;
}

function replacing(entry: AskEntry, asks: AskIndex): readonly AskEntry[] {
  const { id, formerIds } = entry.summary;
  const ids = id === undefined ? formerIds : [id, ...formerIds];
  return ids.flatMap((each) => asks.pointingAt(each)).filter((other) => replaces(other, entry));
}
