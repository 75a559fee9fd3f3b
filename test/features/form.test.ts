// What an ask looks like as a form: sections, fields in a reader's words, what is still wanted, findings beside the field.
import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../server/records/schema.ts';
import { Checker } from '../../server/checks/checker.ts';
import { formOf } from '../../server/features/form/form-of.ts';
import { sectionPlans } from '../../server/features/form/sections.ts';
import { allRules } from '../../server/rules/all.ts';
import { exampleNames, ExampleEditor, exampleTexts } from '../worlds/example-editor.ts';
import { inEveryForm } from '../worlds/editor-world.ts';
import { askFile, fieldsOf, FormWorld, partsOf, submission } from '../worlds/form-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

const ask = `id: rga-wonen
title: { nl: Bouw meer, en: Build more }
status: concept
owner: strategist
nationalGoals: [woningbouw]
targetRegions: [GM0014, GM9999, { informal: de dorpen eromheen }]
scheme: { id: wokt, criterion: { current: 200 } }
funding:
  term: meerjarig
  from: 2027
  amount: { total: 12_500_000 }
  parts:
    - party: rijk
      amount: 10_000_000
deadline: 2026-06-01
dependsOn: [{ ask: rga-wonen, while: [toegezegd] }]
`;

const world = (text = ask, language: 'nl' | 'en' = 'nl') =>
  new FormWorld({ [askFile]: text, 'submissions/rga/submission.yaml': submission }, language);

inEveryForm(ask, (text) => {
  const document = text.startsWith('id: eerste') ? 1 : 0;
  const shown = (path: string) => world(text).field(path, document);

  test('names stand for codes, with the code beside them', () => {
    expect(shown('owner')).toMatchObject({
      kind: 'choice',
      value: 'strategist',
      shown: 'Strateeg',
      beside: 'strategist',
    });
    expect(shown('targetRegions').chips).toMatchObject([
      { value: 'GM0014', label: 'Groningen', detail: 'gemeente · GM0014' },
      { value: 'GM9999', label: 'GM9999', doubtful: true },
      { label: 'de dorpen eromheen' },
    ]);
    expect(shown('scheme.id')).toMatchObject({ value: 'wokt', shown: 'Woningbouw op Korte Termijn' });
  });

  test('amounts, dates and terms read as people write them', () => {
    expect(shown('funding.amount.total')).toMatchObject({
      kind: 'amount',
      shown: '12.500.000',
      beside: '€ 12,5 miljoen',
    });
    expect(shown('deadline')).toMatchObject({ kind: 'date', value: '2026-06-01', shown: '1 juni 2026' });
    expect(shown('funding.term')).toMatchObject({
      kind: 'enum',
      value: 'meerjarig',
      shown: 'Meerjarig tijdelijk',
    });
  });

  test('a title in two languages is a field for each', () => {
    expect(shown('title.en')).toMatchObject({ label: 'Titel – Engels', shown: 'Build more' });
  });

  test('rows bear what tells them apart', () => {
    const parts = partsOf(world(text).form(document)).find(({ path }) => path.join('.') === 'funding.parts');
    expect(parts).toMatchObject({
      rows: [{ title: 'Het Rijk · 10.000.000' }],
      blank: { path: ['funding', 'parts', 1] },
    });
  });

  test('a finding stands beside its field, and only there', () => {
    const rules = fieldsOf(world(text).form(document)).flatMap(({ path, findings }) =>
      findings.map(({ rule }) => `${path.join('.')} ${rule}`),
    );
    expect(rules).toContain('targetRegions region/unknown');
    expect(rules).toContain('funding.amount.vat funding/vat-missing');
    expect(rules.filter((one) => one.endsWith('region/unknown'))).toHaveLength(1);
  });

  test('an ask with conditions is shown with its title and points at the text', () => {
    expect(shown('dependsOn').chips).toMatchObject([
      { label: 'Bouw meer', detail: expect.stringContaining('voorwaarden') },
    ]);
  });
});

describe('what is wanted', () => {
  test('is marked at every field that would do', () => {
    const bare = world('id: rga-wonen\ntitle: Bouw\nstatus: concept\n');
    expect(bare.field('deadline')).toMatchObject({
      state: 'wanted',
      wanted: expect.stringContaining('“Beslismoment”'),
    });
    expect(bare.field('decisionMoment').state).toBe('wanted');
    expect(bare.field('funding.term').state).toBe('wanted');
    expect(bare.field('project').state).toBe('optional');
  });

  test('is required when there is no ask without it', () => {
    const lacking = world('title: Bouw\n');
    expect(lacking.field('status')).toMatchObject({
      state: 'required',
      findings: [{ rule: 'schema/missing' }],
    });
    expect(lacking.field('id').readOnly).toBeUndefined();
  });

  test.each(exampleNames)('in %s adds up to what a check of all says', (name) => {
    const editor = new ExampleEditor(name);
    const checker = new Checker(new MemoryFolder(exampleTexts(name)), { rules: allRules });
    checker.load();
    for (const source of editor.sources.filter(({ kind }) => kind === 'ask')) {
      const { wanted, there } = checker.completenessIn(source.file)[0] ?? {};
      const form = formOf(source, 0, checker.findingsIn(source.file), editor.world);
      expect(form.completeness, source.file).toEqual({ wanted, there });
      expect(form.sections.reduce((sum, { completeness }) => sum + completeness.wanted, 0)).toBe(wanted);
    }
  });
});

describe('nothing is lost', () => {
  test('every field of the schema stands in one section', () => {
    const planned = sectionPlans.flatMap(({ keys }) => keys);
    expect(planned.toSorted()).toEqual(Object.keys(schemaOf('ask').properties ?? {}).toSorted());
  });

  test('a key that is not known is named, and its finding told for the whole ask', () => {
    const form = world('id: rga-a\ntitle: A\nstatus: concept\nkleur: blauw\n').form();
    expect(form.others).toEqual([{ path: ['kleur'], label: 'kleur', shown: '"blauw"' }]);
    expect(form.findings.map(({ rule }) => rule)).toContain('schema/unknown-key');
  });

  test.each([
    ['targetRegions: GM0014', 'targetRegions'],
    ['funding: structureel', 'funding'],
    ['contribution: [geld]', 'contribution'],
    ['deadline: [2026]', 'deadline'],
    ['title: { nl: A, de: B }', 'title'],
  ])('%s is left to the text', (line, path) => {
    const lines = ['id: rga-a', ...(path === 'title' ? [] : ['title: A']), 'status: concept', line];
    expect(world(`${lines.join('\n')}\n`).field(path)).toMatchObject({
      kind: 'in-text',
      state: 'in-text',
      readOnly: expect.stringContaining('in de tekst'),
    });
  });

  test('every finding of every ask is told once', () => {
    for (const name of exampleNames) {
      const editor = new ExampleEditor(name);
      const checker = new Checker(new MemoryFolder(exampleTexts(name)), { rules: allRules });
      checker.load();
      for (const source of editor.sources.filter(({ kind }) => kind === 'ask')) {
        const findings = checker.findingsIn(source.file);
        const told = source.records.flatMap((_record, document) =>
          toldIn(formOf(source, document, findings, editor.world)),
        );
        expect(told.toSorted(), source.file).toEqual(
          findings.map(({ fingerprint }) => fingerprint).toSorted(),
        );
      }
    }
  });
});

function toldIn(form: ReturnType<FormWorld['form']>): readonly string[] {
  const parts = partsOf(form);
  const rows = parts.flatMap((part) => (part.part === 'rows' ? part.rows : []));
  return [form, ...form.sections, ...parts, ...rows].flatMap(({ findings }) =>
    findings.map(({ fingerprint }) => fingerprint),
  );
}

describe('when there is no form', () => {
  test.each([
    ['', 'nog geen vraag'],
    ['- a\n- b\n', 'niet te lezen'],
    ['id: "a\n  b: [\n}', 'niet te lezen'],
  ])('of %j it says why', (text, why) => {
    const form = world(text).form();
    if (form.refusal === undefined) expect(form.sections).not.toEqual([]);
    else expect(form.refusal).toContain(why);
  });

  test('a note has none', () => {
    const other = new FormWorld({ [askFile]: ask, 'submissions/rga/note.md': '# Notitie\n' });
    expect(other.form(0, 'submissions/rga/note.md').refusal).toBe('Alleen een vraag heeft een formulier.');
  });
});

test('in English everything is English', () => {
  const form = world(ask, 'en').form();
  expect(form.sections.map(({ label }) => label)).toContain('What is asked');
  expect(world(ask, 'en').field('deadline').shown).toBe('1 June 2026');
  expect(world(ask, 'en').field('funding.amount.total').shown).toBe('12,500,000');
});
