// Members that a submission pins, against the members that its submitter had on the day of the submission.
// Reads the submission and the code list; codes that were retired by right count here, so that an old list is one finding.
// A code that no list knows belongs to `region/unknown`.
import { fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { beside, notApplicable, submissionRule } from '../rule.ts';
import { dateOf } from './ended.ts';
import { namedRegion } from './places.ts';
import { isApproximate, municipalitiesOf, today as now } from './territory.ts';

export const membersOutdated = submissionRule({
  code: 'region/members-outdated',
  scope: 'submission',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Leden per samenwerkingsregio in de codelijst, met bron',
        en: 'Members of each cooperation region in the code list, with its source',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een inbreng legt leden vast die niet de leden van de indiener waren op de dag van de inbreng.',
      why: 'Regio Groningen-Assen had in 2015 twaalf gemeenten en nu zeven. Met een oude lijst spreekt u voor gemeenten die niet meer bestaan, of juist niet voor een lid dat wel meedoet.',
      advice: 'Neem de leden van die dag over, of haal `members` weg: dan geldt de codelijst.',
      who: 'De secretaris van de samenwerking.',
      ignore: 'Als een lid bewust niet meedoet met deze inbreng; noem het besluit.',
    },
    en: {
      what: 'A submission pins members that were not the members of the submitter on the day of the submission.',
      why: 'Regio Groningen-Assen had twelve municipalities in 2015 and has seven now. With an old list you speak for municipalities that no longer exist, or not for a member that does take part.',
      advice: 'Take over the members of that day, or remove `members`: then the code list holds.',
      who: 'The secretary of the cooperation.',
      ignore: 'When a member deliberately takes no part in this submission; name the decision.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/submission.yaml':
        'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nmembers: [GM0005, GM0014, GM0106, GM1699, GM1730, GM1952, GM1969]\n',
      'submissions/rga/wonen.ask.yaml': 'targetRegions: [rga]',
    },
    right: {
      'submissions/rga/submission.yaml':
        'id: rga-1\ntitle: Inbreng\nsubmitter: rga\nmembers: [GM0014, GM0106, GM1699, GM1730, GM1952, GM1966, GM1969]\n',
      'submissions/rga/wonen.ask.yaml': 'targetRegions: [rga]',
    },
  },
  check(submission, _asks, { vocabulary: { regions }, today }, report) {
    const { submitter = '', members = [] } = submission.record;
    if (members.length === 0) return notApplicable('no-members-pinned');
    const region = regions.get(submitter);
    if (region === undefined) return notApplicable('submitter-not-in-code-list');
    if (region.members.length === 0) return notApplicable('submitter-without-members');
    const pinned = members.map((id) => regions.get(id)).filter((one) => one !== undefined);
    if (pinned.length < members.length) return notApplicable('not-in-code-list');
    const date = dateOf(submission) ?? today;
    const right = membersOn(region, date);
    if (right === undefined) return notApplicable('members-then-unknown');
    const { ended, strange, missing } = compare({ pinned, right, date }, region, regions);
    if (ended.length + strange.length + missing.length === 0) return;
    report({
      at: ['members'],
      facts: {
        region: namedRegion(region),
        date,
        ended: ended.map(namedRegion),
        strange: strange.map(namedRegion),
        missing: missing.map(namedRegion),
        norm: normFact('regions', region, right.join(', ')),
      },
      related: [beside('submitter-here', { submitter: labelOf(region) }, ['submitter'])],
      fixes: [
        fix('take-over-members', { count: right.length, region: labelOf(region) }, 'review', [
          { kind: 'set', at: ['members'], value: right },
        ]),
        fix('remove', { what: 'members' }, 'review', [{ kind: 'remove', at: ['members'] }]),
      ],
      uncertain: isApproximate(region),
    });
  },
});

/** The members of today for any day after the last list of former members; between lists it is not known. */
function membersOn(
  { members, formerMembers = [] }: RegionEntry,
  date: string,
): readonly string[] | undefined {
  const sameTime = formerMembers.find(({ asOf }) => date.startsWith(asOf));
  if (sameTime !== undefined) return sameTime.members;
  return formerMembers.every(({ asOf }) => asOf < date) ? members : undefined;
}

interface Lists {
  readonly pinned: readonly RegionEntry[];
  readonly right: readonly string[];
  readonly date: string;
}

/** Compared in the codes of today: a code that was valid on the day may have another one by now. Participants may be named. */
function compare({ pinned, right, date }: Lists, region: RegionEntry, regions: RegionList) {
  const wanted = right.map((id) => regions.get(id)).filter((one) => one !== undefined);
  const ended = pinned.filter((one) => !regions.valid(one, date));
  const there = municipalitiesOf(wanted, regions);
  const named = municipalitiesOf(pinned, regions);
  const isIn = (one: RegionEntry, codes: ReadonlySet<string>): boolean =>
    [...regions.municipalities(one.id)].some((code) => now(code, regions).some((later) => codes.has(later)));
  const strange = pinned.filter(
    (one) => !ended.includes(one) && !region.participants.includes(one.id) && !isIn(one, there),
  );
  return { ended, strange, missing: wanted.filter((one) => !isIn(one, named)) };
}
