// A form over files in memory: what it shows, and how the text reads when a field is filled in.
import { editField, type FieldValue } from '../../server/features/form/edit-field.ts';
import { formOf } from '../../server/features/form/form-of.ts';
import type { Form, FormField, FormPart } from '../../server/features/form/form.ts';
import { applyEdits } from '../../server/text/edits.ts';
import type { Path } from '../../server/text/place.ts';
import type { Language } from '../../server/wording/language.ts';
import { findingsIn } from './action-world.ts';
import { EditorWorld } from './editor-world.ts';

export type Files = Readonly<Record<string, string>>;

export const askFile = 'submissions/rga/wonen.ask.yaml';

/** Of a submission whose asks should be complete, with one role. */
export const submission = `id: inbreng-rga
title: Inbreng
fictional: true
submitter: rga
note: note.md
profile: submit
roles: { strategist: Strateeg }
`;

export class FormWorld extends EditorWorld {
  readonly #files: Files;

  constructor(files: Files | string, language: Language = 'nl') {
    const all = typeof files === 'string' ? { [askFile]: files } : files;
    super(all, language);
    this.#files = all;
  }

  form(document = 0, file = askFile): Form {
    const ours = ['policy-asks.yaml', 'submissions/rga/submission.yaml'].map(
      (name) => [name, this.source(name).text] as const,
    );
    const findings = findingsIn({ ...Object.fromEntries(ours), ...this.#files });
    return formOf(
      this.source(file),
      document,
      findings.filter((one) => one.file === file),
      this.world,
    );
  }

  /** The field at a path, such as `funding.parts.0.amount`. */
  field(path: string, document = 0): FormField {
    const found = fieldsOf(this.form(document)).find((one) => one.path.join('.') === path);
    if (found === undefined) throw new Error(`No field ${path}`);
    return found;
  }

  /** The text after a field was given a value, or why it was not. */
  after(path: string | Path, value: FieldValue, document = 0, file = askFile): string {
    const source = this.source(file);
    const steps = typeof path === 'string' ? stepsOf(path) : path;
    const done = editField(source, document, { path: steps, value }, this.world);
    return 'refused' in done ? `✗ ${done.refused}` : applyEdits(source.text, done.edits);
  }
}

export const stepsOf = (path: string): Path =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Every part of a form, the outer before the inner; rows that would come next are left out. */
export const partsOf = (form: Form): readonly FormPart[] =>
  form.sections.flatMap(({ parts }) => parts.flatMap(withInner));

const withInner = (part: FormPart): readonly FormPart[] => {
  if (part.part === 'field') return [part];
  const inner = part.part === 'group' ? part.parts : part.rows.flatMap(({ parts }) => parts);
  return [part, ...inner.flatMap(withInner)];
};

export const fieldsOf = (form: Form): readonly FormField[] =>
  partsOf(form).filter((part): part is FormField => part.part === 'field');
