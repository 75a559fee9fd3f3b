// Makes a large fictional portfolio: a hundred asks for each authority, of the size of real ones (about 45 lines, 1.7 kB).
// The same count and seed give the same bytes. Use: node test/bench/portfolio.mts FOLDER COUNT [PERCENT WITH A MISTAKE]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

const asksPerSubmission = 100;
const today = '2026-03-12';

/** Small repeatable generator of numbers (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const subjects = [
  { slug: 'wonen', goal: 'woningbouw', text: 'woningen bij het station', instrument: 'woningbouw' },
  { slug: 'spoor', goal: 'bereikbaarheid', text: 'dubbelspoor en een extra halte' },
  { slug: 'net', goal: 'energie', text: 'verzwaring van het elektriciteitsnet' },
  { slug: 'glas', goal: 'digitalisering', text: 'glasvezel in het buitengebied' },
  { slug: 'zorg', goal: 'gezondheid', text: 'een gezondheidscentrum in de kern' },
  { slug: 'dijk', goal: 'klimaat', text: 'ruimte voor water langs de rivier' },
  { slug: 'veilig', goal: 'veiligheid', text: 'een brandweerpost in het dorp' },
] as const;

interface Maker {
  readonly random: (below: number) => number;
  readonly count: number;
  readonly mistakes: number;
}

const idOf = (region: string, place: number): string =>
  `${region.toLowerCase()}-${subjects[place % subjects.length]!.slug}-${String(place).padStart(3, '0')}`;

function ask(region: string, place: number, { random, mistakes }: Maker): string {
  const subject = subjects[place % subjects.length]!;
  // Equal years and deadlines, so that no ask is later than the one that depends on it.
  const years = 3;
  const from = 2027;
  const perYear = (1 + random(40)) * 500_000;
  const total = perYear * years;
  const national = total / 2;
  const wrong = random(100) < mistakes;
  const link = place >= subjects.length ? `dependsOn:\n  - ${idOf(region, place - subjects.length)}\n` : '';
  return `# Fictional, made for measuring.
id: ${idOf(region, place)}
title: Middelen voor ${subject.text} (${place})
summary: >-
  De regio vraagt het Rijk om bij te dragen aan ${subject.text},
  zodat inwoners en bedrijven hier kunnen blijven en er nieuwe bij komen.
status: concept
owner: controller
priority: ${1 + random(3)}
nationalGoals:
  - ${subject.goal}
  - brede-welvaart
targetRegions:
  - ${wrong ? 'GM0017' : region}
instrument:
  type: gebiedsbudget
  recipient: ${region}
funding:
  term: meerjarig
  from: ${from}
  until: ${from + years - 1}
  amount:
    total: ${total}
    perYear: ${perYear}
    vat: excl
    priceLevel: 2026
  envelope: pot-${region.toLowerCase()}-${subject.slug}
  parts:
    - { party: rijk, amount: ${national} }
    - party: ${region}
      amount: ${total - national}
      decision: { body: raad, number: "2026-${place}", date: 2026-02-${String(1 + random(27)).padStart(2, '0')} }
addressee:
  ministries: [bzk]
deadline: 2026-09-15
contribution:
  - text: De gemeente brengt grond in en begeleidt de vergunningen.
    owner: controller
    by: 2027-01-01
claims:
  - text: Zonder deze middelen stopt het plan.
    evidence:
      - { title: Verkenning, url: "https://example.org/verkenning-${place}", date: 2025-06-01 }
indicators:
  - id: bereik-${place}
    unit: inwoners
    baseline: { value: ${random(5000)}, year: 2025 }
    target: { value: ${5000 + random(5000)}, year: 2030 }
${link}history:
  - { date: 2026-01-15, status: concept, by: controller }
`;
}

const submission = (region: string): string => `# Fictional, made for measuring.
id: inbreng-${region.toLowerCase()}
title: Inbreng van ${region}
fictional: true
submitter: ${region}
roles: { controller: Controller }
`;

/** Writes a portfolio of `count` asks to a folder, which is emptied first. */
export function writePortfolio(folder: string, count: number, mistakes = 0): void {
  rmSync(folder, { recursive: true, force: true });
  const maker = { random: numbers(20_260_312), count, mistakes };
  const { regions } = builtInVocabulary();
  const authorities = regions.entries.filter(
    (region) => region.kind === 'municipality' && regions.valid(region, today),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'policy-asks.yaml'),
    `title: Fictional, made for measuring\nprofile: submit\ntoday: ${today}\n`,
  );
  for (let written = 0, turn = 0; written < count; turn += 1) {
    const region = authorities[turn % authorities.length]!.id;
    const home = join(folder, 'submissions', region.toLowerCase());
    const first = Math.floor(turn / authorities.length) * asksPerSubmission;
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'submission.yaml'), submission(region));
    for (let place = first; place < first + asksPerSubmission && written < count; place += 1, written += 1) {
      writeFileSync(join(home, `${idOf(region, place)}.ask.yaml`), ask(region, place, maker));
    }
  }
}

if (import.meta.main) {
  const [folder, count, mistakes] = process.argv.slice(2);
  if (folder === undefined || count === undefined) {
    console.error('Use: node test/bench/portfolio.mts FOLDER COUNT [PERCENT WITH A MISTAKE]');
    process.exit(2);
  }
  writePortfolio(folder, Number(count), Number(mistakes ?? 0));
}
