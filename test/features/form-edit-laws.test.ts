// What holds for every field of every ask: an edit changes exactly its value, keeps every comment, and can be taken back.
import { describe, expect, test } from 'vitest';
import type { FormField, FormPart } from '../../server/features/form/form.ts';
import { formOf } from '../../server/features/form/form-of.ts';
import { editField, type FieldValue } from '../../server/features/form/edit-field.ts';
import { markOf } from '../../server/features/form/mark.ts';
import { Source, type World } from '../../server/features/source.ts';
import { emptied } from '../../server/text/edit-wanted.ts';
import { comments } from '../../server/text/comments.ts';
import { applyEdits } from '../../server/text/edits.ts';
import type { Path } from '../../server/text/place.ts';
import { readText } from '../../server/text/read.ts';
import { sameValue } from '../../server/text/same-value.ts';
import { valueAt } from '../../server/text/value-at.ts';
import { exampleNames, ExampleEditor } from '../worlds/example-editor.ts';

/** A value that goes with a field, other than what stands there. */
function another(field: FormField): FieldValue {
  const options = field.options?.map(({ value }) => value) ?? [];
  const texts: Readonly<Partial<Record<FormField['kind'], string>>> = {
    amount: '12,7 miljoen',
    year: '2171',
    number: '71',
    date: '3 maart 2131',
    enum: options.find((value) => value !== field.value) ?? '',
    'long-text': 'Eén zin: met “#tekens”, 1.\n\nEn nog een. ',
  };
  const picked = field.list === 'regions' ? 'GM0106' : 'een-kenmerk';
  return texts[field.kind] ?? (field.kind === 'choice' ? picked : 'Andere #tekst: zo');
}

const editable = ({ readOnly, kind }: FormField) => readOnly === undefined && kind !== 'choices';

/** Fields that stand there, and those of rows that would come next. */
function everyField(parts: readonly FormPart[]): readonly FormField[] {
  return parts.flatMap((part) => {
    if (part.part === 'field') return editable(part) ? [part] : [];
    if (part.part === 'group') return everyField(part.parts);
    return [...part.rows, part.blank].flatMap((row) => everyField(row.parts));
  });
}

const forms = {
  'as written': (text: string) => text,
  'with CRLF': (text: string) => text.replaceAll('\n', '\r\n'),
};

describe.each(
  exampleNames.flatMap((name) => Object.entries(forms).map(([form, write]) => ({ name, form, write }))),
)('$name $form', ({ name, write }) => {
  const editor = new ExampleEditor(name);
  const { world } = editor;
  const asks = editor.sources.filter(({ kind }) => kind === 'ask');
  // Every field of some asks: together they hold each way in which asks are written.
  const chosen = asks.filter((_ask, place) => place % 11 === 0);

  test.each(chosen.map(({ file }) => file))('%s', (file) => {
    const source = new Source(file, write(editor.source(file).text), 'ask');
    for (const [document] of source.records.entries()) {
      const form = formOf(source, document, [], world);
      for (const field of everyField(form.sections.flatMap(({ parts }) => parts)))
        lawful(source, document, field, world);
    }
  });
});

function lawful(source: Source, document: number, field: FormField, world: World): void {
  const { path } = field;
  const where = `${source.file} ${path.join('.')}`;
  const before = source.records[document]?.value;
  const standing = valueAt(before, path);

  const same = editField(source, document, { path, value: field.shown === '' ? null : field.shown }, world);
  if (field.kind !== 'choice' && field.kind !== 'enum')
    expect(same, where).toEqual({ edits: [], mark: field.mark });

  const set = changed(source, document, { path, value: another(field), seen: field.mark }, world);
  if (set === undefined) throw new Error(`${where}: no edit`);
  const after = set.records[document]?.value;
  expect(without(after, path), where).toEqual(without(before, path));
  expect(valueAt(after, path), where).not.toEqual(standing);
  expect(remarks(set.text), where).toEqual(remarks(source.text));
  if (source.text.includes('\r\n')) expect(/(?<!\r)\n/.test(set.text), where).toBe(false);

  const back = changed(
    set,
    document,
    { path, value: typeof standing === 'string' || typeof standing === 'number' ? `${standing}` : null },
    world,
  );
  const restored = back === undefined ? set.records : back.records;
  expect(
    sameValue(restored[document]?.value, before) ||
      String(valueAt(restored[document]?.value, path)) === String(standing),
    where,
  ).toBe(true);

  if (standing === undefined) return;
  const removed = changed(source, document, { path, value: null }, world);
  expect(removed, where).toBeDefined();
  expect(valueAt(removed?.records[document]?.value, emptied(before, path)), where).not.toEqual(
    valueAt(before, emptied(before, path)),
  );
}

function changed(
  source: Source,
  document: number,
  field: { readonly path: Path; readonly value: FieldValue; readonly seen?: string },
  world: World,
): Source | undefined {
  const done = editField(source, document, field, world);
  if ('refused' in done) throw new Error(`${source.file} ${field.path.join('.')}: ${done.refused}`);
  if (done.edits.length === 0) return undefined;
  const text = applyEdits(source.text, done.edits);
  expect(readText(text).problems).toEqual([]);
  const after = new Source(source.file, text, 'ask');
  if (field.value !== null)
    expect(done.mark).toBe(markOf(valueAt(after.records[document]?.value, field.path)));
  return after;
}

/** All of a record but what stands at a path, and the empty parts around it. */
function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  const [...parents] = path;
  while (parents.length > 0) {
    const last = parents.pop() ?? '';
    const parent = valueAt(copy, parents) as Record<string | number, unknown> | unknown[] | undefined;
    if (parent === undefined) continue;
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
    if (Object.keys(parent).length > 0) break;
  }
  return copy;
}

/** Comments that were not set out to be filled in. */
const remarks = (text: string) =>
  comments(text)
    .map((one) => one.text)
    .filter((one) => !one.includes('…'))
    .toSorted();
