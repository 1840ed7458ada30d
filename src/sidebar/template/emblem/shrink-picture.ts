/** Makes a picture small enough for a place of 1.5 cm, before it is sent. */

/** 1.5 cm at 1000 dots to the inch: sharper than any printer. */
const TALLEST = 600;

/** What its bytes begin with in base64; the name of a file says nothing. */
const KINDS = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
] as const;

/**
 * The picture in base64, redrawn where it is taller; a PNG stays a PNG, for what is transparent in it.
 * What is no picture comes back as it is: the server has the words for it.
 */
export async function shrinkPicture(base64: string): Promise<string> {
  const type = KINDS.find(([start]) => base64.startsWith(start))?.[1];
  if (!type) return base64;
  const picture = await load(`data:${type};base64,${base64}`);
  if (!picture || picture.naturalHeight <= TALLEST) return base64;
  const canvas = document.createElement('canvas');
  canvas.height = TALLEST;
  canvas.width = Math.max(1, Math.round((picture.naturalWidth * TALLEST) / picture.naturalHeight));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const [, drawn] = canvas.toDataURL(type, 0.92).split(',');
  return drawn ?? base64;
}

function load(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => resolve(null);
    picture.src = url;
  });
}
