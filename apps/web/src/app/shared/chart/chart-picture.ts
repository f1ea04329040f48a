/** A drawing with what is needed to stand alone: its size, and the colours and letters of the theme. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly sheet: string;
  readonly fontFamily: string;
}

const HEAD = 44;
const MARGIN = 16;
/** Dots of a picture for each of the screen: sharp in print. */
const SCALE = 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The drawing on a sheet under its title. */
export function framed(title: string, { svg, width, height, text, sheet, fontFamily }: Drawing): string {
  const [wide, high] = [width + 2 * MARGIN, height + HEAD + MARGIN];
  const inner = svg.replace(/^[\s\S]*?<svg/, `<svg x="${MARGIN}" y="${HEAD}"`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${escaped(fontFamily)}">` +
    `<rect width="100%" height="100%" fill="${escaped(sheet)}"/>` +
    `<text x="${MARGIN}" y="28" font-size="17" font-weight="600" fill="${escaped(text)}">${escaped(title)}</text>` +
    `${inner}</svg>`
  );
}

/** As dots, for documents that take no drawing. */
export async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
  );
}
