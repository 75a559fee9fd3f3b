// Undo and redo are those of the text, of which the form is an editor. While something is typed that does not stand in the text
// yet, they are those of the field: else a key that was meant for three letters would take back an earlier change of the text.

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

export const isUndoOrRedo = ({ key, ctrlKey, metaKey }: Keys): boolean =>
  (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase());

/** Leaves undo and redo to the field while it is being filled in. */
export function keepsUndo(input: HTMLElement, isDirty: () => boolean): void {
  input.addEventListener('keydown', (event) => {
    if (isUndoOrRedo(event) && isDirty()) event.stopPropagation();
  });
}
