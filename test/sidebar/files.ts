/** Files as a user chooses them. */
import type { Page } from 'playwright-core';

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Begins as a .docx does; what follows no test here opens. */
export function docx(name: string, size = 40_000): ChosenFile {
  const buffer = Buffer.alloc(size, 7);
  buffer.write('PK\x03\x04', 'latin1');
  return { name, mimeType: DOCX, buffer };
}

/** A drawn shield on a transparent ground, never the real emblem. */
export async function picture(
  page: Pick<Page, 'evaluate'>,
  width: number,
  height: number,
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Promise<ChosenFile> {
  const base64 = await page.evaluate<string>(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} });
    const context = canvas.getContext('2d');
    context.scale(${width}, ${height});
    context.fillStyle = '#7a5c1e';
    context.beginPath();
    context.moveTo(.1, .05); context.lineTo(.9, .05); context.lineTo(.9, .55);
    context.lineTo(.5, .97); context.lineTo(.1, .55);
    context.fill();
    return canvas.toDataURL('${type}').split(',')[1];
  })()`);
  const name = type === 'image/png' ? 'ตรา.png' : 'ตรา.jpg';
  return { name, mimeType: type, buffer: Buffer.from(base64, 'base64') };
}
