// `baseline` as a person uses it: old work is taken in, new work still counts, what is solved is cleaned up.
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

const file = 'policy-asks-baseline.yaml';
const wonen = 'submissions/groningen/wonen.ask.yaml';
const take = 'baseline --owner controller --reason "Oud werk" --until 2026-06-30';

describe('baseline', () => {
  test('without options says how it stands, and writes nothing', () => {
    const world = new CliWorld(smallPortfolio);
    const { code, out } = world.run('baseline');
    expect([code, out]).toEqual([
      0,
      '0 bevindingen bekend, 1 bevinding nog niet. Neem ze op met --owner, --reason en --until, of ruim op met --prune.\n',
    ]);
    expect(Object.keys(world.everything())).toEqual(Object.keys(smallPortfolio).toSorted());
  });

  test('takes in what is found, so that the check succeeds until something new comes', () => {
    const world = new CliWorld(smallPortfolio);
    expect(world.run('lint').code).toBe(1);
    expect(world.run(take).out).toBe('Bekende bevindingen: 1 opgenomen, 0 verlengd, 0 opgeruimd.\n');
    expect(
      world.text(file),
    ).toBe(`# Bekende bevindingen. Zij laten een controle niet mislukken tot hun einddatum; lost u er een op, haal haar dan weg
# met \`policy-asks baseline --prune\`.
findings:
  - rule: funding/structural-with-end
    ask: groningen-wonen
    owner: controller
    reason: Oud werk
    until: 2026-06-30
`);
    const { code, out } = world.run('lint');
    expect(code).toBe(0);
    expect(out).toContain('1 bevinding is bekend (policy-asks-baseline.yaml) en telt niet mee.');
    expect(world.json('lint --format json').summary).toMatchObject({ known: 1 });
    world.write(wonen, `${world.text(wonen)}dependsOn: [weg]\n`);
    expect(world.run('lint').code).toBe(1);
    expect(world.run(take).out).toContain('1 opgenomen');
    expect(world.run('lint').code).toBe(0);
    expect(world.run(take).out).toBe('Er is niets te veranderen aan de bekende bevindingen.\n');
  });

  test('extends what ended and still occurs, and leaves what people wrote', () => {
    const world = new CliWorld(smallPortfolio);
    const own =
      '# Afgesproken in de stuurgroep.\nfindings:\n  # wacht op de jurist\n  - rule: funding/structural-with-end\n    ask: groningen-wonen # zie verslag\n    owner: jurist\n    reason: Nog uitzoeken\n    until: 2026-01-31\n';
    world.write(file, own);
    expect(world.run('lint').out).toContain('ignore/expired');
    expect(world.run(take).out).toContain('0 opgenomen, 1 verlengd');
    expect(world.text(file)).toBe(own.replace('2026-01-31', '2026-06-30'));
  });

  test('prunes what is solved, with --dry-run as a diff first', () => {
    const world = new CliWorld(smallPortfolio);
    world.run(take);
    world.write(wonen, world.text(wonen).replace('  until: 2032\n', ''));
    expect(world.run('lint').out).toContain('ignore/unused');
    const before = world.text(file);
    const { out, err } = world.run('baseline --prune --dry-run');
    expect(out).toContain('-  - rule: funding/structural-with-end');
    expect(out).not.toContain('opgeruimd');
    expect(err).toBe('Er is niets geschreven. Zonder “--dry-run”: 0 opgenomen, 0 verlengd, 1 opgeruimd.\n');
    expect(world.text(file)).toBe(before);
    expect(world.run('baseline --prune').out).toContain('1 opgeruimd');
    expect(world.text(file)).toContain('findings: []\n');
    expect(world.run('lint').out).not.toContain('ignore/');
  });

  test('a last day that has gone takes in nothing', () => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const { code, err } = world.run(take.replace('2026-06-30', '2026-03-11'));
    expect([code, err]).toEqual([2, expect.stringContaining('“2026-03-11” achter “--until” is al voorbij')]);
    expect(world.everything()).toEqual(before);
    expect(world.run(take.replace('2026-06-30', '2026-03-12')).code).toBe(0);
    expect(world.run('lint').code).toBe(0);
  });

  test('without owner, reason or last day explains what is missing', () => {
    const { code, err } = new CliWorld(smallPortfolio).run('baseline --owner controller');
    expect(code).toBe(2);
    expect(err).toContain('--until');
  });
});

test('hundreds of findings are taken in and pruned in one pass', () => {
  const ask = (index: number, more: string) =>
    `---\nid: vraag-${index}\ntitle: Titel ${index}\nstatus: concept\n${more}`;
  const all = (more: string) => Array.from({ length: 600 }, (_, index) => ask(index, more)).join('');
  const world = new CliWorld({ 'policy-asks.yaml': smallPortfolio['policy-asks.yaml'] });
  world.write('veel.ask.yaml', all('dependsOn: [weg]\n'));
  expect(world.run(take).out).toContain('600 opgenomen');
  const lines = world.text(file).split('\n');
  world.write(file, [...lines.slice(0, 8), '    # met de hand', ...lines.slice(8)].join('\n'));
  world.write('veel.ask.yaml', all('') + ask(600, 'dependsOn: [weg]\n').replace('---', '\n---'));
  expect(world.run(take).out).toContain('1 opgenomen');
  expect(world.run('baseline --prune').out).toContain('600 opgeruimd');
  expect(world.run('lint').code).toBe(0);
});
