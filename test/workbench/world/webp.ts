// A picture as WebP, half as large as PNG: the browser that is here anyway knows how.
import type { Page } from 'playwright-core';

/** Loses a little, which cannot be seen. */
const quality = 0.8;

/** The page must have no rules on what it may load: an empty one has none. */
export async function webpOf(png: Buffer, page: Page): Promise<Buffer> {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const url = await page.evaluate<string>(`(${drawAgain})(${JSON.stringify(source)})`);
  const [, data] = url.split('data:image/webp;base64,');
  if (data === undefined) throw new Error('This browser makes no WebP.');
  return Buffer.from(data, 'base64');
}

/** Runs in the page. */
const drawAgain = `async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', ${quality});
}`;
