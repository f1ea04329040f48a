import type { Page } from 'playwright-core';

/** As a camera writes down where it was. */
export const PLACE_MARK = 'GPS 33.0114 114.0220';

/** A picture such as a phone takes: larger than a weak line carries, with the place beside it. */
export async function pictureFrom(
  page: Page,
  name: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
    const pen = canvas.getContext('2d');
    for (let line = 0; pen && line < 300; line += 1) {
      pen.fillStyle = `hsl(${line * 7} 60% 50%)`;
      pen.fillRect((line * 37) % 2400, (line * 53) % 1800, 400, 300);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  const plain = Buffer.from(data, 'base64');
  const place = Buffer.from(`Exif\0\0${PLACE_MARK}`);
  const head = Buffer.from([0xff, 0xe1, 0, place.length + 2]);
  return {
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([plain.subarray(0, 2), head, place, plain.subarray(2)]),
  };
}
