// An ask as a form, and what a field that was filled in changes in the text. Edits are worked out here and made by the client,
// so that they can be undone like any other.
import { recordEdits } from '../../features/actions/action.ts';
import { changesOf } from '../../features/fix/fix-edits.ts';
import { editField } from '../../features/form/edit-field.ts';
import { formOf } from '../../features/form/form-of.ts';
import type { TextEdit } from '../../text/change.ts';
import { formWords } from '../../wording/editor/form.ts';
import {
  type EditFieldParams,
  editFieldRequest,
  type FieldEditAnswer,
  type FormAnswer,
  type FormParams,
  formRequest,
  type MendFieldParams,
  mendFieldRequest,
} from '../protocol.ts';
import type { Asked } from '../session.ts';
import type { Feature } from './feature.ts';

export const formFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(formRequest, session.answer('form', 'portfolio', form));
    connection.onRequest<FieldEditAnswer | null, unknown>(
      editFieldRequest,
      session.answer('edit of a field', 'portfolio', (asked, params: EditFieldParams) => {
        const { document } = params;
        return answered(asked, params, () => editField(asked.source, document, params, asked.world));
      }),
    );
    connection.onRequest<FieldEditAnswer | null, unknown>(
      mendFieldRequest,
      session.answer('fix in a form', 'portfolio', (asked, params: MendFieldParams) =>
        answered(asked, params, () => mended(asked, params)),
      ),
    );
  },
};

function form(asked: Asked, { document, position }: FormParams): FormAnswer {
  const { workspace, source, world } = asked;
  const there = position === undefined ? undefined : source.pointAt(asked.offset(position));
  const last = Math.max(0, source.records.length - 1);
  const place = Math.min(document ?? there?.document ?? 0, last);
  const findings = workspace.checker?.findingsIn(source.file) ?? [];
  const made = formOf(source, place, findings, world);
  const at = there?.document === place && there.path.length > 0 ? { at: there.path } : {};
  return { ...made, root: workspace.root, version: versionOf(asked), ...at };
}

const versionOf = ({ workspace, source }: Asked): number | null =>
  workspace.documentOf(source.file)?.version ?? null;

type Edited = { readonly edits: readonly TextEdit[]; readonly mark?: string } | { readonly refused: string };

/** A form that was filled in for another text than there is now gives no edit. */
function answered(
  asked: Asked,
  { version }: { readonly version: number | null },
  edit: () => Edited,
): FieldEditAnswer {
  const now = versionOf(asked);
  if (now !== version) return { refused: formWords.changed[asked.world.language](), stale: true };
  const done = edit();
  if ('refused' in done) return { refused: done.refused, stale: false };
  const edits = done.edits.map(({ range, text }) => ({ range: asked.toRange(range), newText: text }));
  return { edits, version: now, ...(done.mark !== undefined && { mark: done.mark }) };
}

function mended({ workspace, source, world }: Asked, { fingerprint, fix: place }: MendFieldParams): Edited {
  const findings = workspace.checker?.findingsIn(source.file) ?? [];
  const finding = findings.find((one) => one.fingerprint === fingerprint);
  const fix = finding?.fixes[place];
  const isHere = fix !== undefined && (fix.file ?? source.file) === source.file;
  const edits = finding && isHere ? recordEdits(source, changesOf({ finding, fix })) : undefined;
  return edits === undefined ? { refused: formWords.fixGone[world.language]() } : { edits };
}
