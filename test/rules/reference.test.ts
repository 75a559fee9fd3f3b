// Numbers of documents: in which forms they are understood, and whether they are about the scheme of the ask.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceRules } from '../../server/rules/reference/index.ts';
import { canonicalIn, formsOf, isOfForm } from '../../server/rules/reference/forms.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(referenceRules);
goldenRecords('reference', world);

const motion = (reference: string): string => `followUp: [{ kind: motie, reference: "${reference}" }]`;

describe('what the author reads', () => {
  test('about a number that is understood', () => {
    expect(sentence(world.only(motion('29697/173')))).toBe(
      '“29697/173” is niet geschreven zoals het hoort (Kamerstuk), zodat de link in een lijst van stukken niet werkt. ' +
        'Schrijf “29697-173”.',
    );
  });

  test('about what is no number', () => {
    expect(sentence(world.only(motion('volgt')))).toBe(
      '“volgt” heeft niet de vorm van een nummer van een motie. ' +
        'Zonder goed nummer kan niemand het stuk opzoeken. ' +
        'Neem het over van de site waar het stuk staat; het ziet eruit als “29 697, nr. 173”, “kst-29697-153” of “2026D04610”.',
    );
  });

  test('about the number of another kind of document', () => {
    expect(sentence(world.only(motion('TZ202603-123')), 'en')).toBe(
      '“TZ202603-123” has the form of the number of a promise, but stands with a motion here. ' +
        'Whoever looks it up ends at another document. ' +
        'Take over the number of the motion, or correct the kind.',
    );
  });

  test('about another dossier', () => {
    const found = world.only(`scheme: { id: nij-begun, effect: use }\n${motion('kst-32847-5')}`);
    expect(sentence(found)).toBe(
      'Dit stuk staat in dossier 32847 (van “Woningbouw op Korte Termijn” of “Woningbouwimpuls”), maar de vraag gaat over “Nij Begun”, met dossier 35561 of 33529. ' +
        'Wie het nummer opzoekt, vindt dan een stuk over iets anders. ' +
        'Zoek het stuk op en verbeter het nummer of de regeling.',
    );
    expect(found.facts['norms']).toEqual([
      { list: 'schemes', entry: 'nij-begun', value: '35561' },
      { list: 'schemes', entry: 'nij-begun', value: '33529' },
    ]);
  });
});

describe('how sure it is', () => {
  test('a form that was found in a source gives an error, one from own knowledge a warning', () => {
    expect(world.only(motion('29697/173'))).toMatchObject({ severity: 'error', uncertain: false });
    expect(world.only('followUp: [{ kind: toezegging, reference: TZ 202603/123 }]')).toMatchObject({
      severity: 'warning',
      uncertain: true,
    });
  });

  test('the number of another kind is a warning', () => {
    expect(world.only('followUp: [{ kind: toezegging, reference: 456 (36800-XVI) }]').severity).toBe(
      'warning',
    );
  });

  test('a dossier that was not checked says so', () => {
    const of = (scheme: string) =>
      world.only(`scheme: { id: ${scheme}, effect: use }\n${motion('kst-29697-5')}`).uncertain;
    expect([of('nij-begun'), of('lelylijn'), of('volkshuisvestingsfonds')]).toEqual([false, true, true]);
  });
});

describe('what the program mends', () => {
  test('the canonical form, with quotes and comment as they were', () => {
    const example = 'followUp:\n  - kind: motie\n    reference: "29697/173" # uit het verslag';
    const found = world.only(example);
    expect(found.fixes[0]?.safety).toBe('safe');
    const after = fixed(example, found, found.fixes[0]);
    expect(Object.values(after).join('')).toContain('reference: "29697-173" # uit het verslag');
    expect(world.codes(after)).toEqual([]);
  });

  test('a bare number outside follow-ups only when the author looks', () => {
    const safety = (number: string) =>
      world.only(`granted: { decision: { number: ${number} } }`).fixes.map((fix) => fix.safety);
    expect(safety('29697/190')).toEqual(['review']);
    expect(safety('KST-29697-190')).toEqual(['safe']);
  });

  test('a paper with its session, as it should be cited', () => {
    const { facts } = world.only(motion('Kamerstukken II 2025-2026, 36 800 XVI, nr. 45'));
    expect(facts['canonical']).toBe('Kamerstukken II 2025/26, 36 800 XVI, nr. 45');
  });

  test('a form without an official source is written only when the author looks', () => {
    const safety = (kind: string, reference: string) =>
      world.only(`followUp: [{ kind: ${kind}, reference: "${reference}" }]`).fixes.map((fix) => fix.safety);
    expect(safety('schriftelijke-vragen', 'Aanhangsel Handelingen 2024–2025, nr. 1028')).toEqual(['review']);
    expect(safety('toezegging', 'TZ 202603/123')).toEqual(['review']);
    expect(safety('toezegging', 'Handelingen 2019/20, nr. 2, item 5')).toEqual(['safe']);
  });

  test('the kind of follow-up', () => {
    const found = world.only(motion('TZ202603-123'));
    expect(fixTitles(found)).toEqual(['Maak er een toezegging van: `kind: toezegging`']);
    expect(world.codes(fixed(motion('TZ202603-123'), found, found.fixes[0]))).toEqual([]);
  });

  test('any number that is understood becomes one of the right form, and stays it', () => {
    const forms = formsOf(builtInVocabulary().words);
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
    const between = fc.constantFrom('-', '/', ' nr. ', ', nr. ', ' ', ': ', '.');
    const written = fc.oneof(
      fc.tuple(digits(5), between, digits(3)).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('kst-', 'KST ', 'Kst/'), digits(5), fc.constantFrom('-', '/'), digits(2))
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('TZ', 'tz ', 'Tz-'), digits(6), fc.constantFrom('', '-', '/'), digits(3))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const known = forms.some((form) => isOfForm(form, text));
        const canonical = forms.map((form) => canonicalIn(form, text)).find((one) => one !== undefined);
        expect(known || canonical !== undefined).toBe(true);
        if (canonical !== undefined) expect(forms.some((form) => isOfForm(form, canonical))).toBe(true);
      }),
    );
  });
});

describe('forms that a portfolio adds', () => {
  const list = (pattern: string): string =>
    `list: words\nentries:\n  - id: eigen\n    label: { nl: Eigen nummer, en: Own number }\n    kind: reference\n    words: [motie]\n    pattern: '${pattern}'\n    examples: [GR-2026-1]\n`;
  const example = (pattern: string, reference: string) => ({
    'vocabularies/vormen.yaml': list(pattern),
    'submissions/rga/vraag.ask.yaml': motion(reference),
  });

  test('are right from then on', () => {
    expect(world.codes(example(String.raw`^GR-\d{4}-\d{1,3}$`, 'GR-2026-14'))).toEqual([]);
  });

  test('are left out when they could keep the check waiting, and the list hears so', () => {
    const files = exampleFiles(example('^(a+)+$', `${'a'.repeat(60)}!`));
    const findings = checkerOf(files).checker.findings();
    const found = findings.filter(({ rule }) => ['reference/malformed', 'schema/bad-format'].includes(rule));
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['reference/malformed', 'submissions/rga/vraag.ask.yaml'],
      ['schema/bad-format', 'vocabularies/vormen.yaml'],
    ]);
    expect(sentence(found[1])).toContain('zonder herhaling binnen een herhaling');
  });

  test('a reference as long as a page is no number', () => {
    expect(world.only(example(String.raw`^\d+$`, '1'.repeat(5000))).facts['slip']).toBe('no-form');
  });
});

test('a code list without forms makes the rule not applicable', () => {
  const files = exampleFiles({
    'vocabularies/leeg.yaml': 'list: words\nmode: replace\nentries: []\n',
    'submissions/rga/vraag.ask.yaml': motion('volgt'),
  });
  const { checker } = checkerOf(files, { rules: referenceRules });
  expect(checker.statistics().find(({ rule }) => rule === 'reference/malformed')).toMatchObject({
    notApplicable: { 'no-forms': 1 },
  });
});
