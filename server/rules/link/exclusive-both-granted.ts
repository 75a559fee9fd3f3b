// Two asks that exclude each other, and yet both were granted, wholly or partly. Reads the link and both statuses.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';
import { labelOf } from '../label.ts';
import { beside, type Context, linkRule, notApplicable } from '../rule.ts';
import { targetPath } from './link-path.ts';
import { nameOf, statusOf, targetOf } from './target.ts';

export const exclusiveBothGranted = linkRule({
  code: 'link/exclusive-both-granted',
  scope: 'portfolio',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie twee keer krijgt wat maar één keer kan, moet er één teruggeven',
        en: 'Practice: whoever gets twice what is possible only once has to give one back',
      },
    },
  ],
  page: {
    nl: {
      what: 'Twee vragen sluiten elkaar uit (`excludes`), maar beide zijn geheel of deels gehonoreerd.',
      why: 'Eén van beide kan niet worden uitgevoerd. Wie dat zelf niet meldt, krijgt het later van de accountant of het ministerie te horen.',
      advice:
        'Klopt een van de statussen niet, verbeter die dan. Kunnen beide toch samengaan, haal dan `excludes` weg. Anders: overleg met het ministerie welke van de twee doorgaat.',
      who: 'De programmamanager en de controller, met de contactpersoon bij het ministerie.',
      ignore: 'Als met het ministerie schriftelijk is afgesproken dat beide doorgaan.',
    },
    en: {
      what: 'Two asks exclude each other (`excludes`), but both were granted, wholly or partly.',
      why: 'One of the two cannot be carried out. Whoever does not report that himself will hear it later from the auditor or the ministry.',
      advice:
        'If one of the statuses is wrong, correct it. If both can go together after all, remove `excludes`. Otherwise talk with the ministry about which of the two goes ahead.',
      who: 'The programme manager and the controller, with your contact at the ministry.',
      ignore: 'When it was agreed with the ministry in writing that both go ahead.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/brug.ask.yaml': 'id: rga-brug\nstatus: gehonoreerd\nexcludes: [rga-tunnel]',
      'submissions/rga/tunnel.ask.yaml': 'id: rga-tunnel\nstatus: deels-gehonoreerd\nexcludes: [rga-brug]',
    },
    right: {
      'submissions/rga/brug.ask.yaml': 'id: rga-brug\nstatus: gehonoreerd\nexcludes: [rga-tunnel]',
      'submissions/rga/tunnel.ask.yaml': 'id: rga-tunnel\nstatus: ingetrokken\nexcludes: [rga-brug]',
    },
  },
  check(entry, asks, context, report) {
    const links = entry.summary.links.filter(({ kind }) => kind === 'excludes');
    if (links.length === 0) return notApplicable('excludes-nothing');
    const own = grantedStatus(entry, context);
    if (own === undefined) return notApplicable('not-granted');
    for (const link of links) {
      const target = targetOf(link, entry, asks);
      const status = target && grantedStatus(target, context);
      if (target === undefined || status === undefined) continue;
      report({
        at: targetPath(link),
        facts: { to: nameOf(target), own: labelOf(own), status: labelOf(status) },
        related: [
          beside('status-here', { name: labelOf(own) }, ['status']),
          beside('target-status-here', { ask: nameOf(target), name: labelOf(status) }, ['status'], {
            entry: target,
          }),
        ],
      });
    }
  },
});

/** The status of an ask that was granted, wholly or partly; what was delivered had been granted. */
function grantedStatus(entry: AskEntry, context: Context): StatusEntry | undefined {
  const status = statusOf(entry, context);
  const { outcome } = status ?? {};
  const granted = outcome === 'granted' || outcome === 'partly-granted' || outcome === 'delivered';
  return granted ? status : undefined;
}
