// The approvals that the portfolio prescribes for a status. Reads the ask's status, the events of its review, and who has
// which role in its submission. An approval that is out of date counts as given: another rule tells that it is.
import { approves, nameOfRole, strangers, wantedApprovals } from '../approvals.ts';
import { labelOf } from '../label.ts';
import { notApplicable, reviewRule } from '../rule.ts';
import { reviewPractice } from './practice.ts';

export const approvalMissing = reviewRule({
  code: 'review/approval-missing',
  scope: 'ask',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  sources: [reviewPractice],
  page: {
    nl: {
      what: 'De vraag heeft een status waarvoor `requiredApprovals` in `policy-asks.yaml` een akkoord voorschrijft, of is daar voorbij, en dat akkoord is er niet.',
      why: 'Zonder het akkoord van de controller of de jurist kan een vraag na de vaststelling nog sneuvelen, en is niet te laten zien dat er naar is gekeken.',
      advice: 'Laat de genoemde rol de vraag bekijken en het akkoord vastleggen, of zet de status terug.',
      who: 'De genoemde rol, en de bestuursadviseur die de status bijhoudt.',
      ignore: 'Als het akkoord buiten dit systeem is gegeven; zeg dan waar het te vinden is.',
    },
    en: {
      what: 'The ask has a status for which `requiredApprovals` in `policy-asks.yaml` prescribes an approval, or is past it, and the approval is not there.',
      why: 'Without the approval of the controller or the lawyer an ask may still fall after its adoption, and nobody can show that it was looked at.',
      advice: 'Have whoever holds the role look at the ask and record the approval, or set the status back.',
      who: 'The role itself, and the board adviser who keeps the status.',
      ignore: 'When the approval was given outside this system; then say where it can be found.',
    },
  },
  examples: {
    wrong: {
      'policy-asks.yaml':
        'title: Voorbeeld\nprofile: submit\ntoday: 2026-03-12\nrequiredApprovals: { ambtelijk-afgestemd: [controller] }\n',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: ambtelijk-afgestemd',
    },
    right: {
      'policy-asks.yaml':
        'title: Voorbeeld\nprofile: submit\ntoday: 2026-03-12\nrequiredApprovals: { ambtelijk-afgestemd: [controller] }\n',
      'submissions/rga/rail.ask.yaml': 'id: rga-rail\nstatus: ambtelijk-afgestemd',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml':
        'kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\n',
    },
  },
  check({ ask, events }, { vocabulary: { statuses }, requiredApprovals }, report) {
    if (ask === undefined) return notApplicable('no-such-ask');
    const status = statuses.get(ask.summary.status ?? '');
    if (status === undefined) return notApplicable('not-in-code-list');
    if (status.ended === true) return notApplicable('ask-is-over');
    const wanted = wantedApprovals(status, requiredApprovals, { statuses });
    if (wanted.length === 0) return notApplicable('no-approval-required');
    const told = new Set<string>();
    for (const { of, role } of wanted) {
      if (told.has(role) || events.some((event) => approves(event, role, ask))) continue;
      told.add(role);
      const names = { roleName: nameOfRole(role, ask), status: of.id, statusName: labelOf(of) };
      const others = strangers(events, ask, requiredApprovals);
      report({ at: ['status'], facts: { role, ...names, later: of !== status, others } });
    }
  },
});
