import type { Problem } from '@yanzhen/contract/platform/problem';

/** Enough to read a nameplate, small enough for a weak line. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

const noPicture = (name: string): Problem => ({
  type: 'about:blank',
  title: 'no picture',
  status: 422,
  code: 'liaison.photo_not_image',
  details: { name },
  requestId: '',
});

/** Drawn anew, the right way up: what the camera wrote beside the picture, its place above all, is not in the copy. */
export async function shrink(file: File): Promise<Blob> {
  const picture = await read(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', QUALITY));
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!blob) throw noPicture(file.name);
  return blob;
}

async function read(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // The browser is the judge of what a picture is; told like any other refusal.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw noPicture(file.name);
  }
}
