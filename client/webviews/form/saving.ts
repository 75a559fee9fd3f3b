// Ctrl+S (Cmd+S on a Mac) saves what was filled in too. The editor saves at once, and what was filled in stands in the text
// only a moment later, so while something is on its way the save waits for it.
import type { Host } from './host.ts';

export const isSave = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** Takes the key from the editor only while something does not stand in the text yet. */
export function savesWhatIsFilledIn(host: Host): void {
  document.addEventListener('keydown', (event) => {
    if (!isSave(event)) return;
    const isUnderway = host.isBusy || document.querySelector('.field.is-dirty') !== null;
    if (!isUnderway) return;
    event.preventDefault();
    event.stopPropagation();
    void host.settled().then(() => host.tell({ type: 'save' }));
  });
}
