// A small portfolio and all that may happen to its files: records made of lines that are often wrong and touch other asks, files and
// folders that come, go and move, other settings, typing.
import fc from 'fast-check';
import type { MemoryFolder } from './memory-folder.ts';

/** A small portfolio to begin with. */
export const start: Record<string, string> = {
  'policy-asks.yaml':
    'title: Proef\nprofile: submit\nvocabularies: ["vocabularies/*.yaml"]\nindexes: [../ernaast/policy-asks.index.json]\nrequiredApprovals: { ingediend: [controller] }\n',
  '.gitignore': 'drafts/\n',
  'submissions/rga/submission.yaml':
    'id: inbreng-rga\ntitle: RGA\nsubmitter: rga\nnote: note.md\nnationalGoals: [woningbouw, klimaat]\n',
  'submissions/rga/note.md': '# Notitie\n\nWij vragen om een spoorlijn. Zonder spoor geen woningen.\n',
  'submissions/PV21/submission.yaml':
    'id: inbreng-fryslan\ntitle: Fryslân\nfictional: true\nsubmitter: PV21\n',
  'submissions/rga/rail.ask.yaml':
    'id: rga-rail\ntitle: Spoor\nstatus: concept\nsource: { quote: Wij vragen om een spoorlijn. }\ndependsOn: [rga-wonen]\n',
  'submissions/rga/wonen.ask.yaml':
    'id: rga-wonen\ntitle: Wonen\nstatus: concept\nnationalGoals: [woningbouw]\n',
  'submissions/PV21/rail.ask.yaml':
    'id: fr-rail\ntitle: Spoor\nstatus: concept\njointWith: [rga-rail]\ntargetRegions: [GM0014]\n',
};

/** What another portfolio tells of its asks; one of them bears an id of ours. */
const index = (...asks: readonly string[]): string =>
  `{"format":"policy-asks-index","version":1,"portfolio":{"title":"Ernaast"},"asks":[${asks.join(',')}]}`;
const published = (own: string, rest: string): string =>
  `{"id":"${own}","status":"concept",${rest},"fingerprint":"3f2a91bc0d4e5f60"}`;
const beside = '../ernaast/policy-asks.index.json';
const indexText = fc.oneof(
  fc.constant('geen inhoudsopgave'),
  fc.constant(index(published('ander-spoor', '"jointWith":["rga-rail"]'))),
  fc
    .tuple(
      fc.constantFrom('rga-rail', 'ander-spoor', 'ander-wonen'),
      fc.constantFrom(
        '"dependsOn":["rga-rail","rga-wonen"]',
        '"jointWith":["fr-rail"],"funding":{"from":2027,"until":2030,"amount":{"total":900000000,"vat":"incl"},"envelope":"eigen-pot"}',
        '"scheme":{"id":"wokt","effect":"stop"},"formerIds":["nieuw"]',
        '"scheme":{"id":"woningbouwimpuls","effect":"change","criterion":{"kind":"absolute-number","wanted":50}}',
        '"waivers":[{"rule":"funding/envelope-rivals","with":"rga-rail","until":"2026-12-31","signed":true}]',
      ),
    )
    .map(([own, rest]) => index(published(own, rest), published('ander-derde', rest))),
);

const id = fc.constantFrom(
  'ander-spoor',
  'ander-derde',
  'rga-rail',
  'rga-wonen',
  'fr-rail',
  'fr-raill',
  'rga-rail-2',
  'nieuw',
  'Fout Id',
);
const pick = (...values: string[]) => fc.constantFrom(...values);

/** Lines of which a record is made; many are wrong, and many touch other asks. */
const line = fc.oneof(
  id.map((to) => `dependsOn: [${to}]`),
  id.map((to) => `jointWith: [${to}]`),
  id.map((to) => `supports:\n  - ask: ${to}\n    while: [toegezegd]\n    seen: 3f2a91bc0d4e5f60`),
  fc.tuple(pick('excludes', 'replaces'), id).map(([key, to]) => `${key}: [${to}]`),
  fc
    .tuple(pick('GM0014', 'rga', 'onbekend'), fc.nat(2))
    .map(
      ([region, value]) =>
        `indicators: [{ id: reistijd, region: ${region}, baseline: { value: ${value}, year: 2025 } }]`,
    ),
  id.map((former) => `formerIds: [${former}]`),
  id.map((to) => `replaces: [${to}]`),
  id.map((to) => `distinctFrom: [{ ask: ${to}, because: andere straat }]`),
  pick('GM0014', 'GM0017', 'GM0053', 'GM9999', 'rga', 'PV21', 'LD01').map(
    (code) => `targetRegions: [${code}]`,
  ),
  pick('lelylijn-corridor', 'NL113', 'NL115', 'Groningen', '{ code: GM0106, name: Haren }').map(
    (code) => `targetRegions: [${code}]`,
  ),
  fc
    .tuple(pick('PV20', 'GM0014'), pick('rga-wonen', 'fr-rail'))
    .map(
      ([code, whole]) =>
        `project: kade\npartOf: ${whole}\ntargetRegions: [${code}]\nfunding: { amount: { total: 5 } }`,
    ),
  fc
    .tuple(
      pick('wokt', 'Wonen op Korte Termijn', 'npvr', 'spuk-stelsel', 'woningbouwimpuls', 'onbekend'),
      pick('use', 'stop', 'change', 'extend', 'create'),
    )
    .map(([scheme, effect]) => `scheme: { id: ${scheme}, effect: ${effect} }`),
  fc
    .tuple(pick('structureel', 'meerjarig', 'geen'), fc.integer({ min: 2026, max: 2034 }), fc.nat(900))
    .map(
      ([term, until, amount]) =>
        `funding:\n  term: ${term}\n  from: 2027\n  until: ${until}\n  amount: { total: ${amount}000000 }\n  envelope: eigen-pot`,
    ),
  fc
    .tuple(pick('woningbouwimpuls', 'realisatiestimulans'), pick('use', 'change'))
    .map(([scheme, effect]) => `project: park\nscheme: { id: ${scheme}, effect: ${effect} }`),
  pick('50', '500', 'relative').map(
    (wanted) =>
      `scheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: ${wanted} } }`,
  ),
  pick('station', 'brug').map((project) => `project: ${project}`),
  fc
    .tuple(pick('incl', 'excl', 'compensabel'), pick('2024', '2026'), pick('13800000', '9000000', '12000'))
    .map(
      ([vat, prices, total]) =>
        `funding:\n  amount: { total: ${total}, vat: ${vat}, priceLevel: ${prices} }\n  envelope: eigen-pot`,
    ),
  pick('lening', 'spuk-regeling', 'aanwijzing', 'mirt-investering', 'aanvullende-uitkering').map(
    (type) => `instrument: { type: ${type} }`,
  ),
  pick('woningbouw', 'klimaat', 'weerbaarheid', 'onzin').map((goal) => `nationalGoals: [${goal}]`),
  pick('vro', 'bzk', 'xyz').map((ministry) => `addressee: { ministries: [${ministry}] }`),
  pick('Zonder spoor geen woningen.', 'Dit staat er niet.').map((quote) => `source: { quote: ${quote} }`),
  id.map((whole) => `partOf: ${whole}`),
  id.map((other) => `waivers: [{ rule: funding/envelope-rivals, with: ${other}, because: afgestemd }]`),
  pick(
    'deadline: 2026-09-01\ndecisionMoment: voorjaarsnota-2026',
    'history: [{ date: 2026-03-01, status: bestuurlijk-vastgesteld }, { date: 2026-03-04, status: ingediend }]',
    'followUp: [{ kind: motie, reference: 29697/173, due: 2025-12-31 }]',
  ),
  fc.constant('# policy-asks-ignore region/retired: nog niet verwerkt'),
  fc.constant('# policy-asks-ignore link/unknown-ask: komt nog (until 2026-01-01)'),
  fc.constant('summary: hier een *losse* ster'),
  fc.constant('halve regel zonder dubbele punt'),
  fc.constant('title: nog een titel'),
);

const record = fc
  .tuple(
    id,
    pick('concept', 'ingediend', 'toegezegd', 'gehonoreerd', 'ingetrokken', 'afgewezen', 'foute-status'),
    pick('', 'Betaal mee aan de rondweg om Klazienaveen', 'Draag bij aan een rondweg bij Klazienaveen'),
    fc.array(line, { maxLength: 5 }),
  )
  .map(
    ([own, status, title, lines]) =>
      `id: ${own}\ntitle: ${title === '' ? `Titel van ${own}` : title}\nstatus: ${status}\n${lines.join('\n')}\n`,
  );
const askText = fc.array(record, { minLength: 1, maxLength: 3 }).map((records) => records.join('---\n'));

const askFile = pick(
  'submissions/rga/rail.ask.yaml',
  'submissions/rga/wonen.ask.yaml',
  'submissions/rga/diep/nieuw.ask.yaml',
  'submissions/PV21/rail.ask.yaml',
  'los.ask.yaml',
  'drafts/klad.ask.yaml',
);
const submissionText = fc
  .tuple(
    pick('rga', 'PV21', 'GM0014', 'onbekend', 'rga\nmembers: [GM0014, GM0017]'),
    pick('draft', 'steering', 'submit'),
    pick('note.md', 'weg.md'),
    pick('', 'adoptedBy: { body: stuurgroep, date: 2026-03-02 }\n', 'date: 2026-03-01\n'),
  )
  .map(
    ([submitter, profile, note, adoption]) =>
      `id: inbreng\ntitle: Inbreng\nsubmitter: ${submitter}\nprofile: ${profile}\nnote: ${note}\nnationalGoals: [klimaat, veiligheid]\n${adoption}`,
  );
const reviewText = fc
  .tuple(pick('comment', 'resolve', 'approve', 'onzin'), pick('controller', 'strategist'), id)
  .map(
    ([kind, by, quoted]) =>
      `kind: ${kind}\nby: ${by}\ndate: 2026-03-05T10:00:00+01:00\nfingerprint: 3f2a91bc0d4e5f60\nquote: ${quoted}\n`,
  );
const otherFile = fc.oneof(
  fc.tuple(
    fc.tuple(id, pick('01', '02')).map(([ask, event]) => `reviews/${ask}/01JQ${event}.yaml`),
    reviewText,
  ),
  fc.tuple(
    fc.constant('policy-asks-baseline.yaml'),
    id.map(
      (ask) =>
        `findings:\n  - { rule: link/unknown-ask, ask: ${ask}, owner: controller, reason: oud, until: 2026-12-31 }\n`,
    ),
  ),
  fc.tuple(pick('submissions/rga/submission.yaml', 'submission.yaml'), submissionText),
  fc.tuple(
    fc.constant('submissions/rga/note.md'),
    pick(
      'Zonder [spoor](ask:rga-rail) geen woningen.\n',
      'Zonder spoor geen [woningen](ask:rga-rail-2).\n',
      'Iets heel anders.\n<!-- policy-asks-ignore document/quote-drift: wordt herschreven -->\nNog iets.\n',
    ),
  ),
  fc.tuple(
    fc.constant('policy-asks.yaml'),
    pick(
      'title: Proef\n',
      'title: Proef\nprofile: steering\nrules: { link/unknown-ask: off, onzin/code: warn }\n',
      'title: Proef\nprofile: submit\nvocabularies: ["vocabularies/*.yaml"]\noverrides: [{ paths: ["submissions/rga/**"], rules: { goal/missing: error } }]\n',
      'title: Proef\nignore: ["submissions/PV21"]\n',
      'title: Proef\nindexes: [../ernaast/policy-asks.index.json, binnen.json, ../weg.json]\n',
      'dit is: [geen configuratie\n',
    ),
  ),
  fc.tuple(pick(beside, 'binnen.json'), indexText),
  fc.tuple(fc.constant('.gitignore'), pick('', 'submissions/PV21/\n', '*.ask.yaml\n!los.ask.yaml\n')),
  fc.tuple(
    fc.constant('vocabularies/potten.yaml'),
    pick(
      'list: envelopes\nmode: add\nentries:\n  - id: eigen-pot\n    label: { nl: Eigen pot, en: Own pot }\n    total: 300000000\n',
      'list: goals\nmode: add\nentries:\n  - id: onzin\n    label: { nl: Onzin, en: Nonsense }\n',
      'list: niet-bestaand\n',
    ),
  ),
  fc.tuple(
    fc.constant('reviews/rga-rail/01JQ.yaml'),
    pick('kind: comment\nby: controller\n', 'kind: raar\n'),
  ),
);

/** Changes a folder; tells which paths it changed. */
export type Edit = (folder: MemoryFolder) => readonly string[];

const write =
  ([path, text]: [string, string]): Edit =>
  (folder) => {
    folder.files.set(path, text);
    return [path];
  };
const remove =
  (path: string): Edit =>
  (folder) => {
    for (const file of folder.files.keys()) {
      if (file === path || file.startsWith(`${path}/`)) folder.files.delete(file);
    }
    return [path];
  };
const rename =
  ([from, to]: [string, string]): Edit =>
  (folder) => {
    const text = folder.files.get(from);
    if (text === undefined || from === to) return [];
    folder.files.delete(from);
    folder.files.set(to, text);
    return [from, to];
  };
const moveFolder =
  ([from, to]: [string, string]): Edit =>
  (folder) => {
    for (const [file, text] of new Map(folder.files)) {
      if (!file.startsWith(`${from}/`)) continue;
      folder.files.delete(file);
      folder.files.set(to + file.slice(from.length), text);
    }
    return [from, to];
  };
const typing =
  ([path, at, typed]: [string, number, string]): Edit =>
  (folder) => {
    const text = folder.files.get(path);
    if (typeof text !== 'string') return [];
    const place = at % (text.length + 1);
    folder.files.set(path, text.slice(0, place) + typed + text.slice(place + (typed === '' ? 3 : 0)));
    return [path];
  };

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(askFile, askText).map(write) },
  { weight: 3, arbitrary: otherFile.map(write) },
  {
    weight: 3,
    arbitrary: fc.tuple(askFile, fc.nat(), pick('', 'x', '\n', ': ', '#', '"', '  - ')).map(typing),
  },
  { weight: 2, arbitrary: askFile.map(remove) },
  {
    weight: 1,
    arbitrary: pick(
      'submissions/rga/submission.yaml',
      'submissions/rga',
      'policy-asks.yaml',
      beside,
      '../ernaast',
    ).map(remove),
  },
  { weight: 2, arbitrary: fc.tuple(askFile, askFile).map(rename) },
  {
    weight: 1,
    arbitrary: fc.tuple(pick('submissions/rga', 'submissions/PV21'), pick('verhuisd')).map(moveFolder),
  },
);
