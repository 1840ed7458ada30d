/**
 * Holds a memo's no-break blanks as Google's converter does: LibreOffice ends a line at one before a number all the
 * same, or tears the number behind it (วันที่ ๑|๘). The narrow one it leaves whole.
 */
import { unzip } from '../../src/core/docx/zip/unzip';
import { zip } from '../../src/core/docx/zip/zip';
import { NO_BREAK_SPACE } from '../../src/core/text/paper/no-break';

const NARROW_NO_BREAK_SPACE = '\u202f';

/** The same bytes where they are no .docx. */
export function withHeldBlanks(docx: Uint8Array): Uint8Array {
  const files = unzip(docx, { most: Number.POSITIVE_INFINITY });
  if (!files.ok) return docx;
  const held = [...files.value].map(([path, content]) => {
    const isText = typeof content === 'string' && path.endsWith('.xml');
    return [
      path,
      isText ? content.split(NO_BREAK_SPACE).join(NARROW_NO_BREAK_SPACE) : content,
    ] as const;
  });
  return zip(new Map(held), new Map());
}
