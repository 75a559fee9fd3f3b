// Why a rule about shares or instruments has nothing to say about an ask. People read these reasons, so each is shown once.
import { describe, expect, test } from 'vitest';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';

function reasonsOf(code: string, record: string): readonly string[] {
  const { checker } = checkerOf(exampleFiles(record));
  return Object.keys(checker.statistics().find(({ rule }) => rule === code)?.notApplicable ?? {});
}

const deal = 'scheme: { id: regio-deals, effect: extend }\n';
const parts = 'parts: [{party: rijk, amount: 9}, {party: eu, amount: 1}]';
const mirt = 'instrument: { type: mirt-investering }\n';

describe.each<[string, readonly (readonly [reason: string, record: string])[]]>([
  [
    'funding/own-share-too-low',
    [
      ['no-scheme', `funding: { ${parts} }`],
      ['scheme-not-claimed', `scheme: { id: regio-deals, effect: stop }\nfunding: { ${parts} }`],
      ['not-in-code-list', `scheme: { id: toverregeling, effect: use }\nfunding: { ${parts} }`],
      ['scheme-without-own-share', `scheme: { id: npvr, effect: use }\nfunding: { ${parts} }`],
      ['ask-is-over', `status: afgewezen\n${deal}funding: { ${parts} }`],
      ['no-parts', `${deal}funding: { amount: { total: 10 } }`],
      ['parts-differ', `${deal}funding: { amount: { total: 11 }, ${parts} }`],
    ],
  ],
  [
    'funding/over-cap',
    [
      ['scheme-without-maximum', `scheme: { id: npvr, effect: use }\nfunding: { ${parts} }`],
      ['no-amount', `${deal}funding: { term: structureel, from: 2027, amount: { perYear: 50000000 } }`],
      [
        'total-is-the-culprit',
        `${deal}funding: { from: 2027, until: 2028, amount: { perYear: 30000000, total: 600000000 } }`,
      ],
    ],
  ],
  [
    'funding/own-share-undecided',
    [
      ['no-parts', 'funding: { amount: { total: 10 } }'],
      ['no-regional-parts', `funding: { ${parts} }`],
      ['no-money-asked', 'funding: { term: geen, parts: [{party: PV20, amount: 9}] }'],
    ],
  ],
  [
    'funding/cover-too-low',
    [
      ['no-cover-needed', `instrument: { type: lening }\nfunding: { ${parts} }`],
      ['no-amount', mirt],
      ['no-money-asked', `${mirt}funding: { term: geen, amount: { total: 9 } }`],
    ],
  ],
  [
    'funding/operation-missing',
    [
      ['no-instrument', 'funding: { term: langjarig }'],
      ['not-in-code-list', 'instrument: { type: toverstaf }'],
      ['nothing-to-operate', 'instrument: { type: lening }'],
      ['asks-for-operation', `${mirt}funding: { term: structureel }`],
    ],
  ],
  ['funding/no-repayment', [['not-paid-back', mirt]]],
  [
    'instrument/decree-too-long',
    [
      ['does-not-lapse', 'instrument: { type: spuk-regeling }'],
      ['other-rule-reports', 'instrument: { type: spuk-amvb }\nfunding: { term: structureel, from: 2027 }'],
      ['rests-on-an-act', 'instrument: { type: spuk-amvb, legalBasis: Woningwet }'],
      ['no-years', 'instrument: { type: spuk-amvb }'],
    ],
  ],
  [
    'instrument/general-grant-for-one-region',
    [
      ['not-spread', 'instrument: { type: spuk-amvb }'],
      ['no-regions', 'instrument: { type: algemene-uitkering }'],
      ['target-not-known', 'instrument: { type: algemene-uitkering }\ntargetRegions: [GM9999]'],
    ],
  ],
  [
    'instrument/subsidy-is-spuk',
    [
      ['may-go-to-authorities', 'instrument: { type: spuk-wet, recipient: GM0014 }'],
      ['no-recipient', 'instrument: { type: subsidieregeling }'],
      ['recipient-is-no-authority', 'instrument: { type: subsidieregeling, recipient: rga }'],
    ],
  ],
  [
    'instrument/earmarked-free-grant',
    [
      ['may-be-earmarked', 'instrument: { type: spuk-wet, conditions: SiSa }'],
      ['no-conditions', 'instrument: { type: decentralisatie-uitkering }'],
    ],
  ],
  [
    'instrument/not-in-force',
    [
      ['nothing-in-code-list', 'scheme: { id: wokt, effect: change }'],
      ['ask-is-settled', 'status: gehonoreerd\ninstrument: { type: bijzondere-fondsuitkering }'],
    ],
  ],
  ['instrument/article-12-by-region', [['anyone-may-ask', 'instrument: { type: spuk-wet }']]],
  ['instrument/too-weak', [['ask-is-over', 'status: uitgevoerd\ninstrument: { type: erkenning }']]],
])('%s is not applicable', (code, cases) => {
  test.each(cases)('%s', (reason, record) => {
    expect(reasonsOf(code, record)).toEqual([reason]);
  });
});

test('an article 12 grant without a submission, or by nobody known', () => {
  const grant = 'instrument: { type: aanvullende-uitkering }';
  for (const [file, reason] of [
    ['los.ask.yaml', 'no-submission'],
    ['submissions/nergens/een.ask.yaml', 'submitter-not-known'],
  ] as const) {
    const { checker } = checkerOf(exampleFiles({ [file]: grant }));
    const [found] = checker
      .statistics()
      .filter(({ rule }) => rule === 'instrument/article-12-by-region')
      .map(({ notApplicable }) => Object.keys(notApplicable));
    expect(found).toEqual([reason]);
  }
});

test('one project with one scheme', () => {
  const one = 'project: park\nscheme: { id: woningbouwimpuls, effect: use }\n';
  expect(reasonsOf('funding/double-funding', `${one}---\n${one}`)).toEqual(['one-scheme-per-project']);
});
