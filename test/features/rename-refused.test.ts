// When renaming is refused, and with which sentence in each language.
import { describe, expect, test } from 'vitest';
import { EditorWorld } from '../worlds/editor-world.ts';
import type { Texts } from '../worlds/example-editor.ts';
import { draft, refused } from '../worlds/rename-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const wonen = 'submissions/rga/wonen.ask.yaml';
const submission = 'submissions/rga/submission.yaml';
const configuration = 'policy-asks.yaml';

describe('it is refused', () => {
  const roles =
    'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nroles: {strategist: S, controller: C}\n';
  const owned = draft('rga-rail', 'owner: strate‸gist\n');

  const wishes: readonly (readonly [string, Texts, string, string, string])[] = [
    [
      'an id that is none',
      { [rail]: draft('rga-ra‸il') },
      'RGA rail',
      'kan geen kenmerk zijn',
      'cannot be an id',
    ],
    ['nothing', { [rail]: draft('rga-ra‸il') }, '', 'kan geen kenmerk zijn', 'cannot be an id'],
    [
      'an id that another ask bears',
      { [rail]: draft('rga-ra‸il'), [wonen]: draft('rga-wonen') },
      'rga-wonen',
      'hoort of hoorde al bij een andere vraag: “Een vraag 🚆”',
      'belongs or belonged to another ask',
    ],
    [
      'an id that another ask bore',
      { [rail]: draft('rga-ra‸il'), [wonen]: draft('rga-wonen\nformerIds: [rga-huis]') },
      'rga-huis',
      'hoort of hoorde',
      'belongs or belonged',
    ],
    [
      'an id under which something was said already',
      {
        [rail]: draft('rga-ra‸il'),
        'reviews/rga-spoor/01JQ0000000000000000000001.yaml':
          'kind: comment\nby: jan\ndate: 2026-03-05T21:14:00+01:00\ntext: Nee.\n',
      },
      'rga-spoor',
      'staan al opmerkingen of akkoorden',
      'comments or approvals',
    ],
    [
      'an id that stands twice',
      { [rail]: `${draft('rga-ra‸il')}---\n${draft('rga-rail')}` },
      'rga-spoor',
      'Meer dan één vraag',
      'More than one ask',
    ],
    [
      'an id that is another’s former one',
      { [rail]: draft('rga-ra‸il'), [wonen]: draft('rga-wonen\nformerIds: [rga-rail]') },
      'rga-spoor',
      'Meer dan één vraag',
      'More than one ask',
    ],
    [
      'at a former id',
      { [rail]: draft('rga-rail\nformerIds: [rga-o‸ud]') },
      'rga-spoor',
      '“rga-oud” is een eerder kenmerk van “rga-rail”',
      '“rga-oud” is a former id of “rga-rail”',
    ],
    [
      'at a link to nothing',
      { [rail]: draft('rga-rail', 'dependsOn: [rga-w‸eg]\n') },
      'rga-spoor',
      'Er is geen vraag',
      'There is no ask',
    ],
    [
      'at a code',
      { [rail]: draft('rga-rail', 'targetRegions: [GM0‸014]\n') },
      'GM0015',
      '“GM0014” komt uit een codelijst',
      'comes from a code list',
    ],
    [
      'at the name of a file',
      { [submission]: `${roles}note: no‸te.md\n` },
      'x.md',
      'naam van een bestand',
      'name of a file',
    ],
    [
      'on other words',
      { [rail]: 'id: rga-rail\ntitle: Een vr‸aag\nstatus: concept\n' },
      'x',
      'niets dat u kunt hernoemen',
      'nothing here to rename',
    ],
    [
      'in a review',
      {
        [rail]: draft('rga-rail'),
        'reviews/rga-rail/01JQ0000000000000000000001.yaml':
          'kind: comment\nby: jan\ndate: 2026-03-05T21:14:00+01:00\ntext: Wa‸t?\n',
      },
      'rga-spoor',
      'hoort door zijn map bij een vraag',
      'by the folder it is in',
    ],
    [
      'a role that exists',
      { [rail]: owned, [submission]: roles },
      'controller',
      'bestaat al',
      'exists already',
    ],
    [
      'a role that is none',
      { [rail]: owned, [submission]: roles },
      'De Strateeg',
      'kan geen kenmerk zijn',
      'cannot be an id',
    ],
    [
      'a role that signed',
      {
        [rail]: owned,
        [submission]: roles,
        'reviews/rga-rail/01JQ0000000000000000000001.yaml':
          'kind: comment\nby: strategist\ndate: 2026-03-05T21:14:00+01:00\ntext: Wat?\n',
      },
      'adviseur',
      'ondertekende opmerkingen of akkoorden bij “rga-rail”',
      'signed comments or approvals',
    ],
    [
      'a role of several that must approve',
      {
        [rail]: owned,
        [submission]: roles,
        [configuration]: 'title: V\nrequiredApprovals: {ingediend: [strategist]}\n',
        'submissions/PV20/submission.yaml':
          'id: gro\ntitle: Inbreng\nfictional: true\nsubmitter: PV20\nroles: {strategist: S}\n',
      },
      'adviseur',
      'akkoord van “strategist” vereist',
      'requires an approval by',
    ],
    [
      'a project that exists',
      { [rail]: draft('rga-rail', 'project: spo‸or\n'), [wonen]: draft('rga-wonen', 'project: weg\n') },
      'weg',
      'bestaat al',
      'exists already',
    ],
    [
      'a project without a name',
      { [rail]: draft('rga-rail', 'project: spo‸or\n') },
      ' ',
      'naam op één regel',
      'a name on one line',
    ],
  ];

  test.each(wishes.map(([what, texts, to, nl, en]) => ({ what, texts, to, nl, en })))(
    '$what',
    ({ texts, to, nl, en }) => {
      expect(refused(texts, to)).toContain(nl);
      expect(refused(texts, to, 'en')).toContain(en);
    },
  );

  test('a project of an ask that was approved with it', () => {
    const record = draft('rga-rail', 'project: spoor\n');
    const print =
      new EditorWorld({ [rail]: record }).world.portfolio.ids.withId('rga-rail')[0]?.fingerprint ?? '';
    const approval = `kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\nfingerprint: ${print}\n`;
    const texts = {
      [rail]: record.replace('spoor', 'spo‸or'),
      'reviews/rga-rail/01JQ0000000000000000000001.yaml': approval,
    };
    expect(refused(texts, 'rails')).toContain('rust een akkoord');
    expect(refused(texts, 'rails', 'en')).toContain('an approval');
  });

  test('where the record cannot be read well enough', () => {
    expect(
      refused(
        { [rail]: 'id: rga-ra‸il\nformerIds: "geen lijst"\ntitle: Spoor\nstatus: ingediend\n' },
        'rga-spoor',
      ),
    ).toContain('niet goed te lezen');
  });
});
