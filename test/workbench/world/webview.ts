// What an extension draws itself: a page in a frame within a frame. Gives that page, for Playwright's own verbs, and looks
// with axe-core whether everybody can use it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { until } from './waiting.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of the webview in sight whose title has these words (absent: the only one), once it has a body. */
export async function webviewFrame(page: Page, title = ''): Promise<Frame> {
  const ready = await until(
    async () => {
      const seen = await webviewsOf(page);
      const found = seen.find((one) => one.title.includes(title));
      return { frame: await withBody(found?.frame), titles: seen.map((one) => one.title) };
    },
    ({ frame }) => frame !== undefined,
  );
  if (ready.frame === undefined) throw new Error(`No webview “${title}” among: ${ready.titles.join(', ')}`);
  return ready.frame;
}

/** Undefined for a page that is still to come, or went away because it is drawn anew. */
async function withBody(frame: Frame | undefined): Promise<Frame | undefined> {
  try {
    await frame?.locator('body').waitFor({ timeout: 5000 });
    return frame;
  } catch {
    return undefined;
  }
}

async function webviewsOf(page: Page): Promise<readonly { readonly title: string; readonly frame: Frame }[]> {
  const found: { title: string; frame: Frame }[] = [];
  for (const frame of page.frames()) {
    try {
      const element = await frame.frameElement();
      const isActive = (await element.getAttribute('id')) === 'active-frame';
      if (isActive && (await element.isVisible()))
        found.push({ title: (await element.getAttribute('title')) ?? '', frame });
    } catch {
      // It went away meanwhile.
    }
  }
  return found;
}

/** What axe-core has against the page, or a part of it, in short: rule, help, and the places. */
export async function axeFindings(frame: Frame, part = 'html'): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (within) =>
      (globalThis as unknown as { axe: { run(within: string): Promise<AxeResults> } }).axe.run(within),
    part,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
}
