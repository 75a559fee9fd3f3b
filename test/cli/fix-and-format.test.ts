import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';

const zorg = 'submissions/groningen/zorg.ask.yaml';
const wonen = 'submissions/groningen/wonen.ask.yaml';

describe('fix', () => {
  test('--dry-run prints a diff that can be applied, and writes nothing', () => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const { code, out, err } = world.run('fix --dry-run');
    expect(out).toBe(`--- a/${zorg}
+++ b/${zorg}
@@ -6,5 +6,5 @@
 funding:
   term: geen
 scheme:
-  id: Wonen op Korte Termijn
+  id: wokt
   effect: change

`);
    expect(err).toBe('Er is niets geschreven. Zonder “--dry-run”: 1 verbetering in 1 bestand.\n');
    expect(code).toBe(0);
    expect(world.everything()).toEqual(before);
  });

  test('writes only the files that change, and says what it did', () => {
    const world = new CliWorld(smallPortfolio);
    chmodSync(join(world.folder, zorg), 0o640);
    const { code, out } = world.run('fix');
    expect(code).toBe(0);
    expect(out).toBe(
      `${zorg}:9  scheme/alias  Vervang door “wokt” (Woningbouw op Korte Termijn)\n1 verbetering toegepast in 1 bestand.\n`,
    );
    expect(world.text(zorg)).toBe(smallPortfolio[zorg].replace('Wonen op Korte Termijn', 'wokt'));
    expect(world.text(wonen)).toBe(smallPortfolio[wonen]);
    expect(statSync(join(world.folder, zorg)).mode & 0o777).toBe(0o640);
    expect(Object.keys(world.everything())).toEqual(Object.keys(smallPortfolio).toSorted());
  });

  test('a second run changes nothing', () => {
    const world = new CliWorld(smallPortfolio);
    world.run('fix');
    const after = world.everything();
    expect(world.run('fix').out).toBe('Er is niets dat veilig vanzelf kan worden opgelost.\n');
    expect(world.everything()).toEqual(after);
    expect(world.run('lint').out).not.toContain('scheme/alias');
  });

  test('a thousand asks in one file are mended in one go, each in its own record', () => {
    const ask = (index: number, scheme: string) =>
      `---\nid: vraag-${index}\ntitle: Titel ${index}\nstatus: concept # niet weghalen\nscheme: { id: ${scheme}, effect: change }\n`;
    const all = (scheme: string) => Array.from({ length: 1000 }, (_, index) => ask(index, scheme)).join('');
    const world = new CliWorld({ 'policy-asks.yaml': smallPortfolio['policy-asks.yaml'] });
    world.write('veel.ask.yaml', all('Wonen op Korte Termijn'));
    const started = performance.now();
    const { code, out } = world.run('fix');
    // Generous: what must not happen is a wait of minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
    expect([code, out.split('\n').length]).toEqual([0, 1002]);
    expect(world.text('veel.ask.yaml')).toBe(all('wokt'));
  }, 60_000);

  test('only in the paths that are named', () => {
    const world = new CliWorld(smallPortfolio);
    world.run(`fix ${wonen}`);
    expect(world.text(zorg)).toBe(smallPortfolio[zorg]);
  });

  test('several asks in one file, Windows line ends, a byte order mark and comments are kept', () => {
    const world = new CliWorld(smallPortfolio);
    const text = '\uFEFF# één bestand\r\n' + smallPortfolio[zorg].replaceAll('\n', '\r\n');
    const second =
      '---\r\nid: b\r\ntitle: B\r\nstatus: concept\r\nscheme: { id: Wonen op Korte Termijn, effect: change } # waarom\r\n';
    world.write(zorg, text + second);
    expect(world.run('fix').out).toContain('2 verbeteringen toegepast in 1 bestand.');
    expect(world.text(zorg)).toBe((text + second).replaceAll('Wonen op Korte Termijn', 'wokt'));
  });
});

const untidy = `title:   Ruimte voor zorg
# de id blijft
id: z


status: concept   # nog niet besproken
funding:
    # geen geld
    term: geen
targetRegions:
- GM0014
`;
const tidy = `# de id blijft
id: z
title: Ruimte voor zorg

status: concept # nog niet besproken
targetRegions:
  - GM0014
funding:
  # geen geld
  term: geen
`;

describe('format', () => {
  test('--check names what is not in the fixed form, writes nothing and exits 1', () => {
    const world = new CliWorld({ ...smallPortfolio, [zorg]: untidy });
    const { code, out, err } = world.run('format --check');
    expect(out).toBe(`${wonen}\n${zorg}\n`.split('\n').slice(1).join('\n'));
    expect(err).toContain('Er is niets geschreven. Niet in de vaste vorm: 1 bestand.');
    expect(code).toBe(1);
    expect(world.text(zorg)).toBe(untidy);
  });

  test('puts keys in order and keeps every value and comment', () => {
    const world = new CliWorld({ ...smallPortfolio, [zorg]: untidy });
    expect(world.run('format').out).toBe('1 bestand netjes gemaakt.\n');
    expect(world.text(zorg)).toBe(tidy.replace('concept # nog', 'concept   # nog'));
    expect(world.run('format --check').code).toBe(0);
    expect(world.run('format').out).toBe('Alles staat al in de vaste vorm (4 bestanden bekeken).\n');
  });

  test('leaves a file with slips alone and says so', () => {
    const broken = `${untidy}titel\n`;
    const world = new CliWorld({ ...smallPortfolio, [zorg]: broken });
    const { code, err } = world.run('format');
    expect(code).toBe(2);
    expect(err).toContain(`“${zorg}” is overgeslagen, omdat de tekst niet goed te lezen is.`);
    expect(world.run('format --check').code).toBe(2);
    expect(world.run('format').out).toBe('De rest staat al in de vaste vorm (3 bestanden bekeken).\n');
    expect(world.text(zorg)).toBe(broken);
  });
});
