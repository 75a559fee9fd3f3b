// Rows of a list or tree of the workbench. It draws only those in sight, so a long one is read by scrolling through it.
import type { Locator } from 'playwright-core';

export interface Row {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  /** 1 for the outermost. */
  readonly level: number;
}

/** What stands in the list now, from its top. */
export async function rowsOf(list: Locator): Promise<readonly Row[]> {
  const found = new Map<number, Row>();
  await scroll(list, -1_000_000);
  for (;;) {
    const before = found.size;
    for (const [place, row] of await inSight(list)) found.set(place, row);
    if (found.size === before) break;
    await scroll(list, 120);
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

const inSight = (list: Locator): Promise<readonly (readonly [number, Row])[]> =>
  list.locator('.monaco-list-row').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (row as unknown as { innerText: string }).innerText.replaceAll(/\s+/gu, ' ').trim();
      const label = row.getAttribute('aria-label') ?? '';
      const level = Number(row.getAttribute('aria-level') ?? 1);
      return [Number(row.getAttribute('data-index')), { text, label, level }] as const;
    }),
  );

async function scroll(list: Locator, by: number): Promise<void> {
  const box = await list.boundingBox();
  if (box === null) return;
  const { mouse } = list.page();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.wheel(0, by);
  await list.page().waitForTimeout(60);
}
